package no.samskaping.model.socialvalue;

import java.util.EnumSet;
import java.util.Set;
import no.samskaping.model.innovation.SocialInnovationTest;
import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The double target: the two sides on which social innovation creates social value.
 *
 * <p>SAMSON scores the process, SoImpact measures the result; the effect is largest when there is value on both sides.
 */
@Source(chapter = 2, section = "En dobbelt målskive", term = "dobbelt målskive")
public enum SocialValueSide implements EnumTerm {
    /** In the way the work is done: new relations, new ideas, new room for action. */
    @Source(chapter = 2, section = "En dobbelt målskive", term = "måten arbeidet gjøres på")
    PROCESS,
    /** In what comes of the work. */
    @Source(chapter = 2, section = "En dobbelt målskive", term = "arbeidets sluttresultat")
    RESULT;

    /**
     * The sides on which a solution is social, by the answers to a test.
     *
     * @param test the answers
     * @return {@link #PROCESS} if the means are social and {@link #RESULT} if the ends are; a copy
     */
    public static Set<SocialValueSide> of(SocialInnovationTest test) {
        Set<SocialValueSide> sides = EnumSet.noneOf(SocialValueSide.class);
        if (test.isSocialInMeans()) {
            sides.add(PROCESS);
        }
        if (test.isSocialInEnds()) {
            sides.add(RESULT);
        }
        return sides;
    }
}
