package no.samskaping.model.innovation;

import java.util.Set;
import no.samskaping.model.internal.collection.Missing;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * Which marks of social entrepreneurship an enterprise has, and which institutional logics it combines.
 *
 * <p>Here, "social entrepreneur" means the enterprise and not the person who founded it. The sources use the word for both
 * and choose the enterprise.
 *
 * <p>Immutable and thread-safe. Two values are equal if their marks and logics are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 5, section = "Sosiale entreprenører", term = "sosialt entreprenørskap")
public sealed interface SocialEntrepreneurship permits ImmutableSocialEntrepreneurship {
    /** {@return the marks that the enterprise has, in the order of the enum} */
    Set<SocialEntrepreneurshipMark> getMarks();

    /** {@return the logics that the enterprise works by, in the order of the enum} */
    Set<InstitutionalLogic> getLogics();

    /** {@return a new set of the marks that the enterprise does not have, in the order of the enum} */
    default Set<SocialEntrepreneurshipMark> missingMarks() {
        return Missing.from(SocialEntrepreneurshipMark.class, getMarks());
    }

    /** {@return a new set of the logics that the enterprise does not work by, in the order of the enum} */
    default Set<InstitutionalLogic> missingLogics() {
        return Missing.from(InstitutionalLogic.class, getLogics());
    }

    /** {@return whether the enterprise has all four marks} */
    default boolean isSocialEntrepreneurship() {
        return missingMarks().isEmpty();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SocialEntrepreneurship}. */
    class Builder extends ImmutableSocialEntrepreneurship.Builder {
        Builder() {}
    }
}
