package no.samskaping.json.internal.codec;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.term.Language;
import no.samskaping.model.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * The codec of terms: each is written as its code.
 *
 * @param <T> the term
 */
public final class CodeCodec<T extends Term> implements Codec<T> {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Labels have at most 60 characters. */
    private static final int MAX_LABEL = 100;

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
    public static <T extends Term> CodeCodec<T> of(Class<? extends T> type, List<T> terms) {
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
    public T standIn(StandIns standIns) {
        return byCode.values().iterator().next();
    }

    @Override
    public Optional<T> standInBeside(Collection<? extends T> others) {
        return byCode.values().stream().filter(term -> !others.contains(term)).findFirst();
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
            context.unknown(InputRule.UNKNOWN_CODE, code, codes(), labelled(code), in.offset());
        }
        return term;
    }

    /** The code of the term that has a text as its label in any language, or its code in another spelling. */
    private Optional<String> labelled(String given) {
        String folded = folded(given);
        return byCode.values().stream()
                .filter(term -> folded.equals(folded(term.getCode()))
                        || Arrays.stream(Language.values())
                                .anyMatch(language -> folded.equals(folded(term.label(language.getLocale())))))
                .map(Term::getCode)
                .findFirst();
    }

    /** The letters and digits of a text in lower case. */
    private static String folded(String text) {
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(text.length() > MAX_LABEL ? "" : text)
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
