package no.samskaping.model.process;

import java.util.Arrays;
import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The four mental rooms of figure 6, one for each combination of time orientation and outlook.
 *
 * <p>Every room is useful, but innovation happens in only one of them.
 */
@Source(chapter = 4, figure = 6, section = "Å arbeide med ressursfokus", term = "mentale rom")
public enum MentalRoom implements EnumTerm {
    /** Thoughts about what was good. */
    @Source(term = "mimrerom")
    REMINISCENCE(TimeOrientation.PAST, Outlook.OPPORTUNITIES),
    /** Thoughts about what was bad. */
    @Source(term = "sutrerom")
    SULKING(TimeOrientation.PAST, Outlook.DRAWBACKS),
    /** Thoughts about what could become good: the room of innovation. */
    @Source(term = "drømmerom")
    DREAM(TimeOrientation.FUTURE, Outlook.OPPORTUNITIES),
    /** Thoughts about what could go wrong. */
    @Source(term = "bekymringsrom")
    WORRY(TimeOrientation.FUTURE, Outlook.DRAWBACKS);

    private final TimeOrientation time;
    private final Outlook outlook;

    MentalRoom(TimeOrientation time, Outlook outlook) {
        this.time = time;
        this.outlook = outlook;
    }

    /** {@return the time orientation: past or future} */
    public TimeOrientation getTimeOrientation() {
        return time;
    }

    /** {@return the outlook: opportunities or drawbacks} */
    public Outlook getOutlook() {
        return outlook;
    }

    /** {@return whether innovation happens in this room, which is true only for {@link #DREAM}} */
    public boolean isInnovative() {
        return time == TimeOrientation.FUTURE && outlook == Outlook.OPPORTUNITIES;
    }

    /**
     * Returns the room for a time orientation and an outlook.
     *
     * @param time the time orientation
     * @param outlook the outlook
     * @return the room
     */
    public static MentalRoom of(TimeOrientation time, Outlook outlook) {
        return Arrays.stream(values())
                .filter(room -> room.time == time && room.outlook == outlook)
                .findFirst()
                .orElseThrow();
    }
}
