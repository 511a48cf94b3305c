package no.samskaping.model.process;

import no.samskaping.model.internal.collection.Cycle;
import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The five stages of the spiral of social innovation, with the English names of the figure.
 *
 * <p>After the last stage, the first stage of the next turn begins; see {@link SpiralPosition}.
 */
@Source(chapter = 2, figure = 4, section = "Mer enn bare å snakke sammen", term = "sirkelbevegelse")
public enum SpiralStage implements EnumTerm {
    /** Finding out where new solutions are needed. */
    @Source(term = "Map it")
    MAP_IT,
    /** Choosing the ideas that are likely to help most. */
    @Source(term = "Focus it")
    FOCUS_IT,
    /** Engaging the people who are affected most. */
    @Source(term = "People it")
    PEOPLE_IT,
    /** Telling others about the work, so that they understand and support it. */
    @Source(term = "Market it")
    MARKET_IT,
    /** Expanding the work once it is well anchored. */
    @Source(term = "Grow it")
    GROW_IT;

    /** {@return the next stage; after the last one, the first} */
    public SpiralStage next() {
        return Cycle.next(this);
    }
}
