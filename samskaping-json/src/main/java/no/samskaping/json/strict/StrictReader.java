package no.samskaping.json.strict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.samskaping.json.JsonProblem;
import no.samskaping.json.JsonRule;
import no.samskaping.json.SamskapingJson;
import no.samskaping.json.SamskapingJsonException;
import no.samskaping.json.shape.Reading;
import no.samskaping.json.shape.Reading.Noted;
import no.samskaping.json.shape.Scalar;
import no.samskaping.json.shape.Shape;
import no.samskaping.json.shape.Tokens;
import no.samskaping.json.text.Place;
import no.samskaping.json.text.Utf8;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads one document from its bytes, or refuses it with all that can be known to be wrong. */
public final class StrictReader {
    private final byte[] utf8;
    private boolean isText;
    private boolean escapes;

    /** A reader of some bytes, of which no more than one beyond {@link SamskapingJson#MAX_BYTES} are looked at. */
    public StrictReader(byte[] bytes) {
        this.utf8 = bytes;
    }

    /** Reads a document and looks at the whole. */
    public <T> T read(Shape<T> shape, Function<T, List<Finding>> whole) {
        return walk((in, reading) -> {
            T value = root(in, reading, shape);
            if (value != null) {
                reading.refused(whole.apply(value));
            }
            return value;
        });
    }

    /** Reads no further than a text on the root object, which must be there. */
    public String peek(String field) {
        return walk((in, reading) -> peek(in, reading, field));
    }

    private static @Nullable String peek(Tokens in, Reading reading, String field) {
        if (in.next() != Tokens.Kind.OBJECT) {
            reading.found(in.current() == Tokens.Kind.END ? JsonRule.EMPTY_DOCUMENT : JsonRule.OBJECT_EXPECTED, in);
            return null;
        }
        long start = in.offset();
        while (in.next() == Tokens.Kind.NAME) {
            boolean found = in.text().equals(field);
            in.next();
            if (found) {
                return reading.below(field, () -> Scalar.TEXT.read(in, reading));
            }
            in.skip();
        }
        reading.missing(field, start);
        return null;
    }

    private static <T> @Nullable T root(Tokens in, Reading reading, Shape<T> shape) {
        if (in.next() == Tokens.Kind.END) {
            reading.problem(JsonRule.EMPTY_DOCUMENT, in);
            return null;
        }
        int before = reading.count();
        T value = shape.read(in, reading);
        if (hasMore(in)) {
            reading.problem(JsonRule.TRAILING_CONTENT, in);
        }
        return reading.count() == before ? value : null;
    }

    /** Whether anything but space follows, JSON or not. */
    private static boolean hasMore(Tokens in) {
        try {
            return in.next() != Tokens.Kind.END;
        } catch (JacksonException e) {
            return true;
        }
    }

    private interface Walk<T> {
        @Nullable
        T through(Tokens in, Reading reading);
    }

    private <T> T walk(Walk<T> walk) {
        refuseWhatIsNoText();
        Reading reading = new Reading();
        T value = null;
        Noted broken = null;
        try (JsonParser parser = StrictFactory.parser(utf8)) {
            try {
                value = walk.through(new Jackson3Tokens(parser, escapes), reading);
            } catch (JacksonException e) {
                broken = broken(ruleFor(e), parser);
            } catch (Reading.TooManyProblems e) {
                // What was noted is enough.
                value = null;
            }
        }
        List<Noted> problems = new ArrayList<>(reading.problems());
        if (broken != null) {
            problems.add(broken);
        }
        if (!problems.isEmpty() || value == null) {
            throw refusal(problems);
        }
        return value;
    }

    private static Noted broken(JsonRule rule, JsonParser parser) {
        long behind = parser.currentLocation().getByteOffset();
        // The parser has passed the character that it stumbled over.
        long offset = rule == JsonRule.SYNTAX ? Math.max(0, behind - 1) : behind;
        return new Noted(
                Finding.of(rule, parser.streamReadContext().pathAsPointer().toString()), offset);
    }

    private void refuseWhatIsNoText() {
        if (isText) {
            return;
        }
        if (utf8.length > SamskapingJson.MAX_BYTES) {
            throw refusal(
                    SamskapingJson.MAX_BYTES,
                    Finding.of(JsonRule.TOO_LARGE, "", "max", Integer.toString(SamskapingJson.MAX_BYTES >> 20)));
        }
        if (Utf8.startsWithMark(utf8)) {
            throw refusal(0, Finding.of(JsonRule.BYTE_ORDER_MARK, ""));
        }
        int invalid = Utf8.looksLikeUtf16Or32(utf8) ? 0 : Utf8.firstInvalid(utf8);
        if (invalid >= 0) {
            throw refusal(invalid, Finding.of(JsonRule.NOT_UTF8, ""));
        }
        isText = true;
        escapes = Utf8.holds(utf8, '\\');
    }

    private static JsonRule ruleFor(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return JsonRule.LIMIT_EXCEEDED;
        }
        return e instanceof UnexpectedEndOfInputException ? JsonRule.UNEXPECTED_END : JsonRule.SYNTAX;
    }

    /** The document is refused for one thing, at the place where a pointer points. */
    public SamskapingJsonException refusal(Rule rule, String pointer, String... arguments) {
        return refusal(Reading.AT_POINTER, Finding.of(rule, pointer, arguments));
    }

    /** The document is refused because a field of its root names something that is not known. */
    public SamskapingJsonException unknown(Rule rule, String field, String given, List<String> known) {
        Reading reading = new Reading();
        reading.below(field, () -> {
            reading.unknown(rule, given, known, Reading.AT_POINTER);
            return field;
        });
        return refusal(reading.problems());
    }

    private SamskapingJsonException refusal(long offset, Finding finding) {
        return refusal(List.of(new Noted(finding, offset)));
    }

    private SamskapingJsonException refusal(List<Noted> problems) {
        List<String> unplaced = problems.stream()
                .filter(noted -> noted.offset() == Reading.AT_POINTER)
                .map(noted -> noted.finding().getPath())
                .toList();
        Function<Noted, Long> place = Noted::offset;
        if (!unplaced.isEmpty()) {
            Locator locator = locate(unplaced);
            place = noted -> noted.offset() == Reading.AT_POINTER
                    ? locator.offset(noted.finding().getPath())
                    : noted.offset();
        }
        Function<Noted, Long> offset = place;
        return new SamskapingJsonException(problems.stream()
                .map(noted -> new Noted(noted.finding(), offset.apply(noted)))
                .sorted(Comparator.comparingLong(Noted::offset))
                .map(this::placed)
                .toList());
    }

    private Locator locate(List<String> pointers) {
        Locator locator = new Locator(pointers);
        try (JsonParser parser = StrictFactory.parser(utf8)) {
            locator.walk(new Jackson3Tokens(parser));
        } catch (JacksonException e) {
            // The document breaks off, but behind the places that are looked for.
            return locator;
        }
        return locator;
    }

    private JsonProblem placed(Noted noted) {
        Place place = Place.of(utf8, noted.offset());
        return JsonProblem.builder()
                .finding(noted.finding())
                .line(place.line())
                .column(place.column())
                .build();
    }
}
