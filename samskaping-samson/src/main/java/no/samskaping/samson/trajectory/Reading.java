package no.samskaping.samson.trajectory;

import java.util.List;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * What a trajectory answers to one of the four questions, in the light of both fields and values.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public interface Reading {
    /**
     * The question.
     *
     * @return the question
     */
    Question getQuestion();

    /**
     * The fields that answer it.
     *
     * @return the fields, in handbook order
     */
    List<ActionField> getFields();

    /**
     * The values that answer it.
     *
     * @return the values, in handbook order
     */
    List<CoreValue> getValues();

    /** Builds a {@link Reading}; {@link Trajectory#answer(Question)} does. */
    class Builder extends ImmutableReading.Builder {
        Builder() {}
    }
}
