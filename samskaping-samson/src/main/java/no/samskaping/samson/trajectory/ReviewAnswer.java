package no.samskaping.samson.trajectory;

import java.util.List;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * The answer to one of the four review questions, by fields and by values.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface ReviewAnswer permits ImmutableReviewAnswer {
    /**
     * Returns the question.
     *
     * @return the question
     */
    ReviewQuestion getQuestion();

    /**
     * Returns the fields that answer the question.
     *
     * @return the fields, in handbook order
     */
    List<ActionField> getFields();

    /**
     * Returns the values that answer the question.
     *
     * @return the values, in handbook order
     */
    List<CoreValue> getValues();
}
