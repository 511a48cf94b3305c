package no.samskaping.samson.trajectory;

import java.util.List;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * The answer of a trajectory to one of the four review questions: fields and values.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface ReviewAnswer permits ImmutableReviewAnswer {
    /**
     * {@return the question}
     */
    ReviewQuestion getQuestion();

    /**
     * {@return the fields that answer the question, in handbook order}
     */
    List<ActionField> getFields();

    /**
     * {@return the values that answer the question, in handbook order}
     */
    List<CoreValue> getValues();
}
