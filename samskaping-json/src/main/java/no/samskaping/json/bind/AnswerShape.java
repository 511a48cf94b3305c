package no.samskaping.json.bind;

import java.util.List;
import no.samskaping.json.JsonRule;
import no.samskaping.json.shape.Codes;
import no.samskaping.json.shape.Describer;
import no.samskaping.json.shape.ObjectShape;
import no.samskaping.json.shape.Reading;
import no.samskaping.json.shape.Scalar;
import no.samskaping.json.shape.Shape;
import no.samskaping.json.shape.Sink;
import no.samskaping.json.shape.Tokens;
import no.samskaping.samson.Answer;
import no.samskaping.samson.AnswerKind;
import org.jspecify.annotations.Nullable;

/**
 * An answer: a number; an object with a rating and perhaps an expectation; {@code "dont-know"} or
 * {@code "not-applicable"}. A rating alone is written as a number. Answers are private: no problem repeats one.
 */
final class AnswerShape implements Shape<Answer> {
    private static final Shape<AnswerKind> UNRATED =
            Codes.of(AnswerKind.class, List.of(AnswerKind.DONT_KNOW, AnswerKind.NOT_APPLICABLE));

    /** A code is made anew each time it is asked for, and this is asked a million times. */
    private static final String DONT_KNOW = AnswerKind.DONT_KNOW.getCode();

    private static final String NOT_APPLICABLE = AnswerKind.NOT_APPLICABLE.getCode();

    private static final Shape<Answer> RATED = ObjectShape.of(
                    "RatedAnswer", () -> Answer.builder().kind(AnswerKind.RATING), Answer.Builder::build)
            .required(
                    SheetNames.RATING,
                    Scalar.WHOLE,
                    answer -> answer.getRating().getAsInt(),
                    Answer.Builder::rating)
            .optionalInt(SheetNames.EXPECTATION, Answer::getExpectation, Answer.Builder::expectation);

    @Override
    public @Nullable Answer read(Tokens in, Reading reading) {
        reading.fallSilent();
        try {
            return answer(in, reading);
        } finally {
            reading.speakAgain();
        }
    }

    private static @Nullable Answer answer(Tokens in, Reading reading) {
        return switch (in.current()) {
            case NUMBER -> rating(in, reading);
            case OBJECT -> RATED.read(in, reading);
            case TEXT -> word(in, reading);
            default -> {
                reading.problem(in.current() == Tokens.Kind.NULL ? JsonRule.NULL_VALUE : JsonRule.ANSWER_EXPECTED, in);
                in.skip();
                yield null;
            }
        };
    }

    private static @Nullable Answer rating(Tokens in, Reading reading) {
        if (in.isPlainInt()) {
            return Answer.of(in.plainInt());
        }
        Integer rating = Scalar.WHOLE.read(in, reading);
        return rating == null ? null : Answer.of(rating);
    }

    private static @Nullable Answer word(Tokens in, Reading reading) {
        String word = in.text();
        if (word.equals(DONT_KNOW)) {
            return Answer.dontKnow();
        }
        if (word.equals(NOT_APPLICABLE)) {
            return Answer.notApplicable();
        }
        reading.problem(JsonRule.ANSWER_EXPECTED, in);
        return null;
    }

    @Override
    public void write(Answer answer, Sink out) {
        if (answer.getKind() != AnswerKind.RATING) {
            UNRATED.write(answer.getKind(), out);
        } else if (answer.getExpectation().isPresent()) {
            RATED.write(answer, out);
        } else {
            out.number(answer.getRating().getAsInt());
        }
    }

    @Override
    public <R> R describe(Describer<R> describer) {
        return describer.choice("Answer", List.of(Scalar.WHOLE, RATED, UNRATED));
    }
}
