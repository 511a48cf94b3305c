package no.samskaping.json.shape;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.samskaping.json.JsonRule;
import no.samskaping.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * The shape of terms: each is its code.
 *
 * @param <T> the term
 */
public final class Codes<T extends Term> implements Shape<T> {
    private final String type;
    private final Map<String, T> byCode;

    /** A term makes its code anew each time it is asked for it, and a document asks often. */
    private final Map<T, String> codeOf;

    private Codes(String type, List<T> terms) {
        this.type = type;
        byCode = terms.stream()
                .collect(Collectors.toMap(Term::getCode, UnaryOperator.identity(), (a, b) -> a, LinkedHashMap::new));
        codeOf = terms.stream().collect(Collectors.toMap(UnaryOperator.identity(), Term::getCode, (a, b) -> a));
    }

    /** The constants of an enum. */
    public static <E extends Enum<E> & Term> Codes<E> of(Class<E> type) {
        return new Codes<>(type.getSimpleName(), Arrays.asList(type.getEnumConstants()));
    }

    /** Any closed list of terms, under the name of their type. */
    public static <T extends Term> Codes<T> of(Class<T> type, List<T> terms) {
        return new Codes<>(type.getSimpleName(), terms);
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
        out.text(code(value));
    }

    /** The code of a term. */
    String code(T term) {
        String known = codeOf.get(term);
        return known == null ? term.getCode() : known;
    }

    @Override
    public <R> R describe(Describer<R> describer) {
        return describer.code(type, List.copyOf(byCode.values()));
    }

    /** The term with a code that stands at the current token, as its text or as its name. */
    @Nullable
    T find(String code, Tokens in, Reading reading) {
        T term = byCode.get(code);
        if (term == null) {
            reading.unknown(JsonRule.UNKNOWN_CODE, code, codes(), in.offset());
        }
        return term;
    }
}
