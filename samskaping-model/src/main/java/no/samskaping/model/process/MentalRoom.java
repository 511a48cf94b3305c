package no.samskaping.model.process;

import java.util.Arrays;
import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The four rooms that thoughts can be in, one for each pair of a time and an outlook.
 *
 * <p>Every room has its use, but only one of them is where innovation happens.
 */
@Source(chapter = 4, figure = 6, section = "Å arbeide med ressursfokus", term = "mentale rom")
public enum MentalRoom implements EnumTerm {
    /** What was good. */
    @Source(chapter = 4, figure = 6, section = "Å arbeide med ressursfokus", term = "mimrerom")
    REMINISCENCE(TimeOrientation.PAST, Outlook.OPPORTUNITIES),
    /** What was bad. */
    @Source(chapter = 4, figure = 6, section = "Å arbeide med ressursfokus", term = "sutrerom")
    SULKING(TimeOrientation.PAST, Outlook.DRAWBACKS),
    /** What could become good: the room of innovation. */
    @Source(chapter = 4, figure = 6, section = "Å arbeide med ressursfokus", term = "drømmerom")
    DREAM(TimeOrientation.FUTURE, Outlook.OPPORTUNITIES),
    /** What could go wrong. */
    @Source(chapter = 4, figure = 6, section = "Å arbeide med ressursfokus", term = "bekymringsrom")
    WORRY(TimeOrientation.FUTURE, Outlook.DRAWBACKS);

    private final TimeOrientation time;
    private final Outlook outlook;

    MentalRoom(TimeOrientation time, Outlook outlook) {
        this.time = time;
        this.outlook = outlook;
    }

    /**
     * Which way one looks in time.
     *
     * @return past or future
     */
    public TimeOrientation getTime() {
        return time;
    }

    /**
     * What one looks for.
     *
     * @return opportunities or drawbacks
     */
    public Outlook getOutlook() {
        return outlook;
    }

    /**
     * Whether innovation happens here.
     *
     * @return true for {@link #DREAM} alone
     */
    public boolean isInnovative() {
        return time == TimeOrientation.FUTURE && outlook == Outlook.OPPORTUNITIES;
    }

    /**
     * The room for a time and an outlook.
     *
     * @param time which way one looks
     * @param outlook what one looks for
     * @return the one room with both
     */
    public static MentalRoom of(TimeOrientation time, Outlook outlook) {
        return Arrays.stream(values())
                .filter(room -> room.time == time && room.outlook == outlook)
                .findFirst()
                .orElseThrow();
    }
}
