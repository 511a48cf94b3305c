package no.samskaping.json.internal.binding;

import java.util.List;
import no.samskaping.json.internal.codec.CodeCodec;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.json.internal.codec.DecodeContext;
import no.samskaping.json.internal.codec.JsonSink;
import no.samskaping.json.internal.codec.JsonSource;
import no.samskaping.json.internal.codec.ObjectCodec;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.json.internal.codec.SchemaVisitor;
import no.samskaping.json.internal.codec.StandIns;
import no.samskaping.json.problem.InputRule;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.AnswerKind;
import org.jspecify.annotations.Nullable;

/**
 * The codec of answers. An answer is a number, an object with a rating and optionally an expectation, {@code "dont-know"}
 * or {@code "not-applicable"}. A rating alone is written as a number. Answers are private: problems do not contain them.
 */
final class AnswerCodec implements Codec<Answer> {
    /** The fields of a rated answer while it is read. */
    private static final class RatedAnswer {
        private int rating;
        private @Nullable Integer expectation;

        private void setRating(int value) {
            rating = value;
        }

        private void setExpectation(int value) {
            expectation = value;
        }

        private Answer build() {
            return expectation == null ? Answer.of(rating) : Answer.of(rating, expectation);
        }
    }

    private static final Codec<AnswerKind> UNRATED =
            CodeCodec.of(AnswerKind.class, List.of(AnswerKind.DONT_KNOW, AnswerKind.NOT_APPLICABLE));

    /** Kept because {@code getCode} builds the code each time, and every answer needs it. */
    private static final String DONT_KNOW = AnswerKind.DONT_KNOW.getCode();

    private static final String NOT_APPLICABLE = AnswerKind.NOT_APPLICABLE.getCode();

    private static final Codec<Answer> RATED = ObjectCodec.of("RatedAnswer", RatedAnswer::new, RatedAnswer::build)
            .required(
                    SheetNames.RATING,
                    ScalarCodecs.WHOLE,
                    answer -> answer.getRating().getAsInt(),
                    RatedAnswer::setRating)
            .optionalInt(SheetNames.EXPECTATION, Answer::getExpectation, RatedAnswer::setExpectation);

    @Override
    public @Nullable Answer read(JsonSource in, DecodeContext context) {
        context.beginRedaction();
        try {
            return answer(in, context);
        } finally {
            context.endRedaction();
        }
    }

    private static @Nullable Answer answer(JsonSource in, DecodeContext context) {
        return switch (in.current()) {
            case NUMBER -> rating(in, context);
            case OBJECT -> RATED.read(in, context);
            case TEXT -> word(in, context);
            default -> {
                context.problem(
                        in.current() == JsonSource.Kind.NULL ? InputRule.NULL_VALUE : InputRule.ANSWER_EXPECTED, in);
                in.skip();
                yield null;
            }
        };
    }

    private static @Nullable Answer rating(JsonSource in, DecodeContext context) {
        if (in.isPlainInt()) {
            return Answer.of(in.plainInt());
        }
        Integer rating = ScalarCodecs.WHOLE.read(in, context);
        return rating == null ? null : Answer.of(rating);
    }

    private static @Nullable Answer word(JsonSource in, DecodeContext context) {
        String word = in.text();
        if (word.equals(DONT_KNOW)) {
            return Answer.dontKnow();
        }
        if (word.equals(NOT_APPLICABLE)) {
            return Answer.notApplicable();
        }
        context.problem(InputRule.ANSWER_EXPECTED, in);
        return null;
    }

    @Override
    public Answer standIn(StandIns standIns) {
        return Answer.dontKnow();
    }

    @Override
    public void write(Answer answer, JsonSink out) {
        if (answer.getKind() != AnswerKind.RATING) {
            UNRATED.write(answer.getKind(), out);
        } else if (answer.getExpectation().isPresent()) {
            RATED.write(answer, out);
        } else {
            out.number(answer.getRating().getAsInt());
        }
    }

    @Override
    public <R> R describe(SchemaVisitor<R> visitor) {
        return visitor.choice("Answer", List.of(ScalarCodecs.WHOLE, RATED, UNRATED));
    }
}
