package no.samskaping.json.host;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import no.samskaping.json.JsonProblem;
import no.samskaping.json.JsonRule;
import no.samskaping.json.SamskapingJsonException;
import no.samskaping.json.bind.Bound;
import no.samskaping.json.bind.Types;
import no.samskaping.json.shape.Reading;
import no.samskaping.json.shape.Reading.Noted;
import no.samskaping.json.shape.Sink;
import no.samskaping.json.shape.Tokens;
import no.samskaping.model.review.Finding;
import no.samskaping.samson.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * A type of the library as one host has it.
 *
 * @param <T> the type
 */
public final class HostType<T> {
    private final Bound<T> bound;
    private final Supplier<Locale> language;
    private final List<Instrument> instruments;

    private HostType(Bound<T> bound, Supplier<Locale> language, List<Instrument> instruments) {
        this.bound = bound;
        this.language = language;
        this.instruments = instruments;
    }

    /** The type that a class is or implements, or empty when the class is none of ours that has a form in JSON. */
    public static Optional<HostType<?>> of(Class<?> type, Supplier<Locale> language, List<Instrument> instruments) {
        return Types.of(type).map(bound -> new HostType<>(bound, language, instruments));
    }

    /** Whether a class is ours and has no form in JSON: a host's mapper would make one up. */
    public static boolean isFormless(Class<?> type) {
        return Types.isOwn(type) && Types.of(type).isEmpty();
    }

    /** Why a class that is formless cannot be written. */
    public static String noForm(Class<?> type) {
        return "No JSON form: " + type.getSimpleName().replaceFirst("^Immutable", "")
                + ". Write a document, a part of one, or a type of your own.";
    }

    /** The type itself, never one that implements it. */
    public Class<T> type() {
        return bound.type();
    }

    /** The language of the messages that are written now. */
    public Locale language() {
        return language.get();
    }

    /**
     * Reads the value at the current token and stops at its last.
     *
     * @param place tells where the current token stands: see {@link HostPlace}
     * @throws SamskapingJsonException with all that is wrong, pointers counted from the value
     */
    public T read(Tokens tokens, LongSupplier place) {
        HostTokens in = new HostTokens(tokens, place);
        Reading reading = new Reading(in::start);
        T value = null;
        try {
            value = read(in, reading);
        } catch (Reading.TooManyProblems e) {
            // What was noted is enough.
            value = null;
        }
        if (value == null || reading.count() > 0) {
            throw refusal(reading);
        }
        return value;
    }

    private @Nullable T read(HostTokens in, Reading reading) {
        try {
            T value = bound.shape().read(in, reading);
            if (value != null && reading.count() == 0) {
                reading.refused(bound.references().apply(value, instruments));
            }
            return value;
        } catch (HostTokens.Ended e) {
            reading.problem(JsonRule.UNEXPECTED_END, in);
            return null;
        }
    }

    /** Reads the name of a field as a key. */
    public T readKey(String key, LongSupplier place) {
        return read(new TextTokens(key), place);
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if it could not be read again
     */
    public void write(Object value, Sink out) {
        bound.shape().write(bound.type().cast(value), out);
    }

    /**
     * The name that a value has as a key.
     *
     * @throws IllegalArgumentException if the type is more than a text
     */
    public String writeKey(Object value) {
        TextSink key = new TextSink(language());
        write(value, key);
        return key.written();
    }

    private static SamskapingJsonException refusal(Reading reading) {
        return new SamskapingJsonException(reading.problems().stream()
                .sorted(Comparator.comparingLong(Noted::offset))
                .map(noted -> problem(noted.finding(), noted.offset()))
                .toList());
    }

    private static JsonProblem problem(Finding finding, long place) {
        return JsonProblem.builder()
                .finding(finding)
                .line(HostPlace.line(place))
                .column(HostPlace.column(place))
                .build();
    }
}
