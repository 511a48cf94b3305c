package no.samskaping.model.internal.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.number.Decimals;

/** Collects violations while a value is built, and throws one exception that lists all of them. */
public final class Checks {
    /** Ids are short so that they fit in messages. References use {@code @} and {@code #} to join ids. */
    public static final int ID_LENGTH = 100;

    private final List<Finding> findings = new ArrayList<>();

    public Checks that(boolean holds, Rule rule, String path, String... arguments) {
        if (!holds) {
            findings.add(Finding.of(rule, path, arguments));
        }
        return this;
    }

    public Checks id(String path, String id) {
        return that(isId(id), ValueRule.INVALID_ID, path);
    }

    public Checks id(String path, Optional<String> id) {
        id.ifPresent(present -> id(path, present));
        return this;
    }

    public Checks ids(String path, Iterable<String> ids) {
        int index = 0;
        for (String id : ids) {
            id(path + "/" + index++, id);
        }
        return this;
    }

    public Checks inRange(String path, int value, int min, int max) {
        return that(
                min <= value && value <= max,
                ValueRule.OUT_OF_RANGE,
                path,
                "min",
                Integer.toString(min),
                "max",
                Integer.toString(max));
    }

    /** Limits the number of digits, so that a document can't exhaust the memory. */
    public Checks bounded(String path, BigDecimal number) {
        return that(
                Decimals.isBounded(number),
                ValueRule.NUMBER_TOO_LONG,
                path,
                "max",
                Integer.toString(Decimals.MAX_DIGITS));
    }

    public Checks bounded(String path, Optional<BigDecimal> number) {
        return number.map(present -> bounded(path, present)).orElse(this);
    }

    public Checks notNegative(String path, BigDecimal number) {
        return bounded(path, number).that(number.signum() >= 0, ValueRule.NEGATIVE, path);
    }

    /** Requires a number from 0 to 1. */
    public Checks rate(String path, BigDecimal number) {
        boolean isRate = number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
        return bounded(path, number).that(isRate, ValueRule.NOT_A_RATE, path);
    }

    public Checks notEmpty(String path, Collection<?> values) {
        return that(!values.isEmpty(), ValueRule.EMPTY, path);
    }

    /** Requires an end that is not before the start; both may be the same day. */
    public Checks inOrder(String path, LocalDate start, Optional<LocalDate> end) {
        return that(
                end.isEmpty() || !end.get().isBefore(start),
                ValueRule.END_BEFORE_START,
                path,
                "start",
                start.toString(),
                "end",
                end.map(LocalDate::toString).orElse(""));
    }

    /** Requires different keys. A repeated key is reported at {@code path/index} + {@code suffix}. */
    public <T> Checks unique(String path, List<T> values, String suffix, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String id = key.apply(values.get(i));
            if (!seen.add(id)) {
                that(false, ValueRule.DUPLICATE, path + "/" + i + suffix, "id", id);
            }
        }
        return this;
    }

    public void orThrow() {
        if (!findings.isEmpty()) {
            throw new InvalidValueException(findings);
        }
    }

    /** Returns whether characters are a valid id. Stream readers call this often, so it creates no objects. */
    public static boolean isId(CharSequence id) {
        if (id.length() == 0) {
            return false;
        }
        int characters = 0;
        for (int i = 0; i < id.length(); ) {
            int c = Character.codePointAt(id, i);
            if (++characters > ID_LENGTH || c == '@' || c == '#' || isSpaceOrControl(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isSpaceOrControl(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE;
    }
}
