package no.samskaping.model.process;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.internal.Cycle;
import no.samskaping.model.source.Source;

/**
 * The five stages of the spiral in which social innovation moves, by the English names that the figure uses.
 *
 * <p>After the last comes the first again, one turn higher: see {@link SpiralPosition}.
 */
@Source(chapter = 2, figure = 4, section = "Mer enn bare å snakke sammen", term = "sirkelbevegelse")
public enum SpiralStage implements EnumTerm {
    /** Uncovering where new solutions are needed. */
    @Source(chapter = 2, figure = 4, section = "Mer enn bare å snakke sammen", term = "Map it")
    MAP_IT,
    /** Choosing what is likely to help most. */
    @Source(chapter = 2, figure = 4, section = "Mer enn bare å snakke sammen", term = "Focus it")
    FOCUS_IT,
    /** Engaging those whom it concerns most. */
    @Source(chapter = 2, figure = 4, section = "Mer enn bare å snakke sammen", term = "People it")
    PEOPLE_IT,
    /** Telling about the work, so that others understand and support it. */
    @Source(chapter = 2, figure = 4, section = "Mer enn bare å snakke sammen", term = "Market it")
    MARKET_IT,
    /** Letting well-anchored work grow. */
    @Source(chapter = 2, figure = 4, section = "Mer enn bare å snakke sammen", term = "Grow it")
    GROW_IT;

    /**
     * The stage that follows.
     *
     * @return the next stage; after the last, the first
     */
    public SpiralStage next() {
        return Cycle.next(this);
    }
}
