package no.samskaping.model.innovation;

import java.util.Set;
import no.samskaping.model.internal.Missing;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * How far an enterprise is social entrepreneurship: the marks that it bears and the logics that it combines.
 *
 * <p>"Social entrepreneur" here is the enterprise and not the fiery soul who started it; the sources use the word for
 * both and settle for this one.
 *
 * <p>Immutable and thread-safe; equal when marks and logics are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 5, section = "Sosiale entreprenører", term = "sosialt entreprenørskap")
public interface SocialEntrepreneurship {
    /**
     * The marks that the enterprise bears.
     *
     * @return the marks, in the order of their list
     */
    Set<SocialEntrepreneurshipMark> getMarks();

    /**
     * The logics that the enterprise works by.
     *
     * @return the logics, in the order of their list
     */
    Set<InstitutionalLogic> getLogics();

    /**
     * The marks that it does not bear.
     *
     * @return the marks, in the order of their list; a copy
     */
    default Set<SocialEntrepreneurshipMark> missingMarks() {
        return Missing.from(SocialEntrepreneurshipMark.class, getMarks());
    }

    /**
     * The logics that it does not work by.
     *
     * @return the logics, in the order of their list; a copy
     */
    default Set<InstitutionalLogic> missingLogics() {
        return Missing.from(InstitutionalLogic.class, getLogics());
    }

    /**
     * Whether it is social entrepreneurship by the handbook's marks.
     *
     * @return true when none of the four is missing
     */
    default boolean bearsAllMarks() {
        return missingMarks().isEmpty();
    }

    /**
     * Starts a description of an enterprise.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SocialEntrepreneurship}. */
    class Builder extends ImmutableSocialEntrepreneurship.Builder {
        Builder() {}
    }
}
