package no.samskaping.model.socialvalue;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** The four questions about what a process has given. The description of each is the question, as a request to ask it. */
@Source(chapter = 6, section = "Ingen rette linjer")
public enum GainQuestion implements EnumTerm {
    /** Is knowledge exchanged between parties and citizens? */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "utveksling av kunnskap og innsikt")
    KNOWLEDGE_EXCHANGED(ProcessGain.LEARNING),
    /** Is there a joint effect that would not have come alone? */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "synergieffekter")
    SYNERGIES(ProcessGain.values()),
    /** Have parties taken new roles towards each other? */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "nye roller")
    NEW_ROLES(ProcessGain.ROOM_FOR_ACTION),
    /** Have influence and power moved? */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "innflytelse og makt")
    INFLUENCE_MOVED(ProcessGain.ROOM_FOR_ACTION);

    @SuppressWarnings("ImmutableEnumChecker") // The set is unmodifiable and holds enum constants.
    private final Set<ProcessGain> gains;

    GainQuestion(ProcessGain... gains) {
        this.gains = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(gains)));
    }

    /**
     * The gains that a yes to the question shows.
     *
     * <p>The handbook says that a joint effect can give all three gains. Which gain the other questions ask for is our
     * convention.
     *
     * @return at least one gain, in the order of their list, unmodifiable
     */
    public Set<ProcessGain> getGains() {
        return gains;
    }
}
