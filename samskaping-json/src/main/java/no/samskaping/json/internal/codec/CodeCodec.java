package no.samskaping.json.internal.codec;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * The codec of terms: each is written as its code.
 *
 * @param <T> the term
 */
public final class CodeCodec<T extends Term> implements Codec<T> {
    private final String type;
    private final Map<String, T> byCode;

    /** Kept because {@link Term#getCode()} builds the code each time. */
    private final Map<T, String> codeOf;

    private CodeCodec(String type, List<T> terms) {
        this.type = type;
        byCode = terms.stream()
                .collect(Collectors.toMap(Term::getCode, UnaryOperator.identity(), (a, b) -> a, LinkedHashMap::new));
        codeOf = terms.stream().collect(Collectors.toMap(UnaryOperator.identity(), Term::getCode, (a, b) -> a));
    }

    /** The constants of an enum. */
    public static <E extends Enum<E> & Term> CodeCodec<E> of(Class<E> type) {
        return new CodeCodec<>(type.getSimpleName(), Arrays.asList(type.getEnumConstants()));
    }

    /** Any closed list of terms, under the name of their type. */
    public static <T extends Term> CodeCodec<T> of(Class<T> type, List<T> terms) {
        return new CodeCodec<>(type.getSimpleName(), terms);
    }

    /** The codes, in the order of the list. */
    public List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    @Override
    public @Nullable T read(JsonSource in, DecodeContext context) {
        return in.current() == JsonSource.Kind.TEXT
                ? find(in.text(), in, context)
                : ScalarCodecs.refuse(in, context, InputRule.TEXT_EXPECTED);
    }

    @Override
    public void write(T value, JsonSink out) {
        out.text(code(value));
    }

    /** The code of a term. */
    String code(T term) {
        String known = codeOf.get(term);
        return known == null ? term.getCode() : known;
    }

    @Override
    public <R> R describe(SchemaVisitor<R> visitor) {
        return visitor.code(type, List.copyOf(byCode.values()));
    }

    /** The term with the code at the current token, which is a text or a name. */
    @Nullable
    T find(String code, JsonSource in, DecodeContext context) {
        T term = byCode.get(code);
        if (term == null) {
            context.unknown(InputRule.UNKNOWN_CODE, code, codes(), in.offset());
        }
        return term;
    }
}
