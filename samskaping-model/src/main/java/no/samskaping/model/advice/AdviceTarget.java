package no.samskaping.model.advice;

import java.util.Arrays;
import java.util.List;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.Term;
import org.immutables.value.Value;

/**
 * What a piece of advice is for: a kind, and the code of a term of that kind.
 *
 * <p>The steps of SoImpact belong to another module, so a step is given by its code here.
 *
 * <p>Immutable and thread-safe; equal when kind and code are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface AdviceTarget permits ImmutableAdviceTarget {
    /**
     * The kind of target.
     *
     * @return the kind
     */
    AdviceTargetKind getKind();

    /**
     * The code of the target within its kind.
     *
     * @return the code of the field, value, process part or step; {@code municipality} for the municipality
     */
    String getCode();

    /**
     * A field of action as a target.
     *
     * @param field the field
     * @return the target
     */
    static AdviceTarget of(ActionField field) {
        return of(AdviceTargetKind.ACTION_FIELD, field);
    }

    /**
     * A value as a target.
     *
     * @param value the value
     * @return the target
     */
    static AdviceTarget of(CoreValue value) {
        return of(AdviceTargetKind.CORE_VALUE, value);
    }

    /**
     * A part of the process as a target.
     *
     * @param part the part
     * @return the target
     */
    static AdviceTarget of(ProcessPart part) {
        return of(AdviceTargetKind.PROCESS_PART, part);
    }

    /**
     * The municipality as a target.
     *
     * @return the target
     */
    static AdviceTarget municipality() {
        return of(AdviceTargetKind.MUNICIPALITY, AdviceTargetKind.MUNICIPALITY);
    }

    /**
     * A step of SoImpact as a target.
     *
     * @param code the code of the step, such as {@code indicators}
     * @return the target; no advice is for a code that is not the code of a step
     */
    static AdviceTarget soImpactStep(String code) {
        return ImmutableAdviceTarget.builder()
                .kind(AdviceTargetKind.SO_IMPACT_STEP)
                .code(code)
                .build();
    }

    /**
     * Every field of action as a target.
     *
     * @return the targets, in handbook order
     */
    static List<AdviceTarget> allFields() {
        return Arrays.stream(ActionField.values()).map(AdviceTarget::of).toList();
    }

    /**
     * Every value as a target.
     *
     * @return the targets, in handbook order
     */
    static List<AdviceTarget> allValues() {
        return Arrays.stream(CoreValue.values()).map(AdviceTarget::of).toList();
    }

    private static AdviceTarget of(AdviceTargetKind kind, Term term) {
        return ImmutableAdviceTarget.builder().kind(kind).code(term.getCode()).build();
    }
}
