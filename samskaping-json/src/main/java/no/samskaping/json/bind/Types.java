package no.samskaping.json.bind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.json.shape.Codes;
import no.samskaping.model.EnumTerm;
import no.samskaping.model.Term;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.model.municipality.MunicipalRole;
import no.samskaping.model.process.SpiralStage;
import no.samskaping.model.review.Severity;
import no.samskaping.model.thickness.ServiceArrangement;
import no.samskaping.model.words.LocalizedText;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.agreement.Agreement;
import no.samskaping.samson.trajectory.Trajectory;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.money.SocialReturn;
import no.samskaping.soimpact.plan.MonitoringPlan;
import no.samskaping.soimpact.progress.ProgressStatus;
import no.samskaping.soimpact.review.ChainRule;
import no.samskaping.soimpact.theory.TheoryOfChange;
import org.jspecify.annotations.Nullable;

/** The library's types as a host meets them: documents, their parts, and all terms. */
public final class Types {
    private static final List<Bound<?>> BOUND = Stream.of(
                    Documents.all().map(Bound::of),
                    ModelShapes.PARTS.stream(),
                    SamsonShapes.PARTS.stream(),
                    SoImpactShapes.PARTS.stream(),
                    ReviewShapes.PARTS.stream())
            .<Bound<?>>flatMap(bound -> bound)
            .toList();

    /** The packages of the library, by one type of each: a host's own terms and rules stand elsewhere. */
    private static final Set<String> ROOMS = Stream.of(
                    Term.class,
                    ValueLevel.class,
                    MunicipalRole.class,
                    SpiralStage.class,
                    Severity.class,
                    ServiceArrangement.class,
                    LocalizedText.class,
                    Assessment.class,
                    Agreement.class,
                    Trajectory.class,
                    ImpactChain.class,
                    SocialReturn.class,
                    MonitoringPlan.class,
                    ProgressStatus.class,
                    ChainRule.class,
                    TheoryOfChange.class)
            .map(Class::getPackageName)
            .collect(Collectors.toUnmodifiableSet());

    private Types() {}

    /** How a class looks: that of a type of the library, or one that implements such a type. */
    public static Optional<Bound<?>> of(Class<?> type) {
        Class<?> list = enumOf(type);
        if (list != null) {
            return Optional.of(terms(list));
        }
        return BOUND.stream()
                .filter(bound -> bound.type().isAssignableFrom(type))
                .findFirst();
    }

    /** Whether a class is the library's own, bound or not. */
    public static boolean isOwn(Class<?> type) {
        return ROOMS.contains(type.getPackageName());
    }

    /** The enum of terms that a class is, or that a constant with a body is of. */
    private static @Nullable Class<?> enumOf(Class<?> type) {
        if (!isOwn(type) || !EnumTerm.class.isAssignableFrom(type) || !Enum.class.isAssignableFrom(type)) {
            return null;
        }
        return type.isEnum() ? type : type.getSuperclass();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E> & Term> Bound<?> terms(Class<?> list) {
        Class<E> type = (Class<E>) list;
        return Bound.of(type, Codes.of(type));
    }
}
