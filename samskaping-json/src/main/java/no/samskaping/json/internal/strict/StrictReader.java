package no.samskaping.json.internal.strict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import no.samskaping.json.internal.access.ProblemFactory;
import no.samskaping.json.internal.codec.DecodeContext;
import no.samskaping.json.internal.codec.DecodeContext.LocatedFinding;
import no.samskaping.json.internal.codec.Decoder;
import no.samskaping.json.internal.codec.JsonSource;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.json.internal.text.TextPosition;
import no.samskaping.json.internal.text.Utf8;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads one document from its bytes, or refuses it with all problems that can be found. */
public final class StrictReader {
    private final byte[] utf8;
    private boolean isValidText;
    private boolean escapes;

    /** A reader of bytes; one more than {@link StrictFactory#MAX_BYTES} is enough for a document that is too large. */
    public StrictReader(byte[] bytes) {
        this.utf8 = bytes;
    }

    /** Reads a document and then checks it as a whole. */
    public <T> T read(Decoder<T> decoder, Function<T, List<Finding>> check) {
        return walk((in, context) -> {
            T value = root(in, context, decoder);
            if (value != null) {
                context.refused(check.apply(value));
            }
            if (hasMore(in)) {
                context.problem(InputRule.TRAILING_CONTENT, in);
            }
            return value;
        });
    }

    /** Reads a text field of the root object, which must be present, and nothing after it. */
    public String peek(String field) {
        return walk((in, context) -> peek(in, context, field));
    }

    private static @Nullable String peek(JsonSource in, DecodeContext context, String field) {
        if (in.next() != JsonSource.Kind.OBJECT) {
            context.found(
                    in.current() == JsonSource.Kind.END ? InputRule.EMPTY_DOCUMENT : InputRule.OBJECT_EXPECTED, in);
            return null;
        }
        long start = in.offset();
        while (in.next() == JsonSource.Kind.NAME) {
            boolean found = in.text().equals(field);
            in.next();
            if (found) {
                return context.below(field, () -> ScalarCodecs.TEXT.read(in, context));
            }
            in.skip();
        }
        context.missing(field, start);
        return null;
    }

    private static <T> @Nullable T root(JsonSource in, DecodeContext context, Decoder<T> decoder) {
        if (in.next() == JsonSource.Kind.END) {
            context.problem(InputRule.EMPTY_DOCUMENT, in);
            return null;
        }
        return decoder.read(in, context);
    }

    /** Whether anything but white space follows, valid JSON or not. */
    private static boolean hasMore(JsonSource in) {
        try {
            return in.next() != JsonSource.Kind.END;
        } catch (JacksonException e) {
            return true;
        }
    }

    private interface Walk<T> {
        @Nullable
        T through(JsonSource in, DecodeContext context);
    }

    private <T> T walk(Walk<T> walk) {
        validateEncoding();
        DecodeContext context = new DecodeContext();
        T value = null;
        LocatedFinding broken = null;
        try (JsonParser parser = StrictFactory.parser(utf8)) {
            try {
                value = walk.through(new Jackson3JsonSource(parser, escapes), context);
            } catch (JacksonException e) {
                broken = broken(ruleFor(e), parser);
            } catch (DecodeContext.TooManyProblems e) {
                // The problems so far are enough.
                value = null;
            }
        }
        List<LocatedFinding> problems = new ArrayList<>(context.problems());
        if (broken != null) {
            problems.add(broken);
        }
        if (!problems.isEmpty() || value == null) {
            throw refusal(problems);
        }
        return value;
    }

    private static LocatedFinding broken(InputRule rule, JsonParser parser) {
        long end = parser.currentLocation().getByteOffset();
        // The parser is past the invalid character.
        long offset = rule == InputRule.SYNTAX ? Math.max(0, end - 1) : end;
        return new LocatedFinding(
                Finding.of(rule, parser.streamReadContext().pathAsPointer().toString()), offset);
    }

    private void validateEncoding() {
        if (isValidText) {
            return;
        }
        if (utf8.length > StrictFactory.MAX_BYTES) {
            throw refusal(
                    StrictFactory.MAX_BYTES,
                    Finding.of(InputRule.TOO_LARGE, "", "max", Integer.toString(StrictFactory.MAX_BYTES >> 20)));
        }
        if (Utf8.startsWithMark(utf8)) {
            throw refusal(0, Finding.of(InputRule.BYTE_ORDER_MARK, ""));
        }
        boolean isOtherEncoding = Utf8.looksLikeUtf16Or32(utf8);
        // In most documents one pass finds that there is nothing to look for.
        if (isOtherEncoding || !Utf8.isAsciiWithout(utf8, '\\')) {
            int invalid = isOtherEncoding ? 0 : Utf8.firstInvalid(utf8);
            if (invalid >= 0) {
                throw refusal(invalid, Finding.of(InputRule.NOT_UTF8, ""));
            }
            escapes = Utf8.contains(utf8, '\\');
        }
        isValidText = true;
    }

    private static InputRule ruleFor(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return InputRule.LIMIT_EXCEEDED;
        }
        return e instanceof UnexpectedEndOfInputException ? InputRule.UNEXPECTED_END : InputRule.SYNTAX;
    }

    /** An exception with one problem, at a pointer. */
    public InputException refusal(Rule rule, String pointer, String... arguments) {
        return refusal(DecodeContext.AT_POINTER, Finding.of(rule, pointer, arguments));
    }

    /** An exception with one problem: a field of the root object has an unknown value. */
    public InputException unknown(Rule rule, String field, String given, List<String> known) {
        DecodeContext context = new DecodeContext();
        context.below(field, () -> {
            context.unknown(rule, given, known, DecodeContext.AT_POINTER);
            return field;
        });
        return refusal(context.problems());
    }

    private InputException refusal(long offset, Finding finding) {
        return refusal(List.of(new LocatedFinding(finding, offset)));
    }

    private InputException refusal(List<LocatedFinding> problems) {
        List<String> unlocated = problems.stream()
                .filter(problem -> problem.offset() == DecodeContext.AT_POINTER)
                .map(problem -> problem.finding().getPath())
                .toList();
        ToLongFunction<LocatedFinding> offset = LocatedFinding::offset;
        if (!unlocated.isEmpty()) {
            Locator locator = locate(unlocated);
            offset = problem -> problem.offset() == DecodeContext.AT_POINTER
                    ? locator.offset(problem.finding().getPath())
                    : problem.offset();
        }
        ToLongFunction<LocatedFinding> located = offset;
        return new InputException(problems.stream()
                .map(problem -> new LocatedFinding(problem.finding(), located.applyAsLong(problem)))
                .sorted(Comparator.comparingLong(LocatedFinding::offset))
                .map(this::problem)
                .toList());
    }

    private Locator locate(List<String> pointers) {
        Locator locator = new Locator(pointers);
        try (JsonParser parser = StrictFactory.parser(utf8)) {
            locator.walk(new Jackson3JsonSource(parser));
        } catch (JacksonException e) {
            // The document is incomplete, but after the positions that are looked for.
            return locator;
        }
        return locator;
    }

    private InputProblem problem(LocatedFinding located) {
        TextPosition position = TextPosition.of(utf8, located.offset());
        return ProblemFactory.problem(located.finding(), position.line(), position.column());
    }
}
