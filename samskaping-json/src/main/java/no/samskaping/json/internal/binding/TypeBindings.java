package no.samskaping.json.internal.binding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.json.internal.codec.CodeCodec;
import no.samskaping.model.ActionField;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.model.municipality.MunicipalRole;
import no.samskaping.model.process.SpiralStage;
import no.samskaping.model.socialvalue.SocialValueSide;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.model.term.Term;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.model.thickness.ServiceArrangement;
import no.samskaping.samson.Phase;
import no.samskaping.samson.agreement.Agreement;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.statement.Statement;
import no.samskaping.samson.trajectory.Trajectory;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.money.SocialReturn;
import no.samskaping.soimpact.plan.MonitoringPlan;
import no.samskaping.soimpact.progress.ProgressStatus;
import no.samskaping.soimpact.review.ChainRule;
import no.samskaping.soimpact.theory.TheoryOfChange;
import org.jspecify.annotations.Nullable;

/** The library's types as an application's mapper meets them: documents, their parts, and all terms. */
public final class TypeBindings {
    private static final List<TypeBinding<?>> BINDINGS = Stream.of(
                    DocumentBindings.all().map(TypeBinding::of),
                    ModelCodecs.PARTS.stream(),
                    SamsonCodecs.PARTS.stream(),
                    SoImpactCodecs.PARTS.stream(),
                    ReviewCodecs.PARTS.stream())
            .<TypeBinding<?>>flatMap(bindings -> bindings)
            .toList();

    /** The public packages of the library, by one type of each. An application's own terms and rules are in others. */
    private static final Set<String> PACKAGES = Stream.of(
                    ActionField.class,
                    Advice.class,
                    Agreement.class,
                    Assessment.class,
                    ChainRule.class,
                    Collaboration.class,
                    ImpactChain.class,
                    Indicator.class,
                    Instrument.class,
                    LocalizedText.class,
                    MonitoringPlan.class,
                    MunicipalRole.class,
                    Phase.class,
                    ProgressStatus.class,
                    Scorecard.class,
                    Scorer.class,
                    ServiceArrangement.class,
                    Severity.class,
                    SocialReturn.class,
                    SocialValueSide.class,
                    SpiralStage.class,
                    Statement.class,
                    Term.class,
                    TheoryOfChange.class,
                    Trajectory.class,
                    ValueLevel.class)
            .map(Class::getPackageName)
            .collect(Collectors.toUnmodifiableSet());

    private TypeBindings() {}

    /** The bindings of all types except terms. */
    public static List<TypeBinding<?>> all() {
        return BINDINGS;
    }

    /** The binding of a class, or of the type that it implements. */
    public static Optional<TypeBinding<?>> of(Class<?> type) {
        Class<?> terms = enumOf(type);
        if (terms != null) {
            return Optional.of(ofTerms(terms));
        }
        return BINDINGS.stream()
                .filter(binding -> binding.type().isAssignableFrom(type))
                .findFirst();
    }

    /** Whether a class belongs to the library, with a binding or without. */
    public static boolean isLibraryType(Class<?> type) {
        return PACKAGES.contains(type.getPackageName());
    }

    /** The enum of terms that a class is, or that declares a constant with a class body. */
    private static @Nullable Class<?> enumOf(Class<?> type) {
        if (!isLibraryType(type) || !EnumTerm.class.isAssignableFrom(type) || !Enum.class.isAssignableFrom(type)) {
            return null;
        }
        return type.isEnum() ? type : type.getSuperclass();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E> & Term> TypeBinding<?> ofTerms(Class<?> terms) {
        Class<E> type = (Class<E>) terms;
        return TypeBinding.of(type, CodeCodec.of(type));
    }
}
