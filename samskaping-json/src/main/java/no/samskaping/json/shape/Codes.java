package no.samskaping.json.shape;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.samskaping.json.JsonRule;
import no.samskaping.json.text.Nearest;
import no.samskaping.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * The shape of terms: each is its code.
 *
 * @param <T> the term
 */
public final class Codes<T extends Term> implements Shape<T> {
    /** A list of codes this long is told in a problem; a longer one only by its nearest code. */
    private static final int MOST_TOLD = 16;

    private final Map<String, T> byCode;

    private Codes(List<T> terms) {
        byCode = terms.stream()
                .collect(Collectors.toMap(Term::getCode, UnaryOperator.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** The constants of an enum. */
    public static <E extends Enum<E> & Term> Codes<E> of(Class<E> type) {
        return new Codes<>(Arrays.asList(type.getEnumConstants()));
    }

    /** Any closed list of terms. */
    public static <T extends Term> Codes<T> of(List<T> terms) {
        return new Codes<>(terms);
    }

    /** The codes, in the order of the list. */
    public List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    @Override
    public @Nullable T read(Tokens in, Reading reading) {
        return in.current() == Tokens.Kind.TEXT
                ? find(in.text(), in, reading)
                : Scalar.refuse(in, reading, JsonRule.TEXT_EXPECTED);
    }

    @Override
    public void write(T value, Sink out) {
        out.text(value.getCode());
    }

    /** The term with a code that stands at the current token, as its text or as its name. */
    @Nullable
    T find(String code, Tokens in, Reading reading) {
        T term = byCode.get(code);
        if (term == null) {
            unknown(JsonRule.UNKNOWN_CODE, code, byCode.keySet().stream().toList(), in, reading);
        }
        return term;
    }

    /** Notes that something is not among the known, and what was probably meant. */
    static void unknown(JsonRule rule, String given, List<String> known, Tokens in, Reading reading) {
        String expected = known.stream().limit(MOST_TOLD).collect(Collectors.joining(", "))
                + (known.size() > MOST_TOLD ? ", …" : "");
        Function<String, String[]> arguments = nearest -> new String[] {"expected", expected, "nearest", nearest};
        reading.found(rule, in, Nearest.to(given, known).map(arguments).orElse(new String[] {"expected", expected}));
    }
}
