package no.samskaping.json.internal.host;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import no.samskaping.json.internal.access.ProblemFactory;
import no.samskaping.json.internal.binding.TypeBinding;
import no.samskaping.json.internal.binding.TypeBindings;
import no.samskaping.json.internal.codec.DecodeContext;
import no.samskaping.json.internal.codec.DecodeContext.LocatedFinding;
import no.samskaping.json.internal.codec.JsonSink;
import no.samskaping.json.internal.codec.JsonSource;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Finding;
import no.samskaping.samson.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of one type of the library for an application's mapper.
 *
 * @param <T> the type
 */
public final class HostBinding<T> {
    private final TypeBinding<T> binding;
    private final Supplier<Locale> language;
    private final List<Instrument> instruments;

    private HostBinding(TypeBinding<T> binding, Supplier<Locale> language, List<Instrument> instruments) {
        this.binding = binding;
        this.language = language;
        this.instruments = instruments;
    }

    /** The binding of the type that a class is or implements; empty if it has no JSON form in this library. */
    public static Optional<HostBinding<?>> of(Class<?> type, Supplier<Locale> language, List<Instrument> instruments) {
        return TypeBindings.of(type).map(binding -> new HostBinding<>(binding, language, instruments));
    }

    /** Whether a class belongs to the library and has no JSON form; a mapper would write its properties. */
    public static boolean hasNoForm(Class<?> type) {
        return TypeBindings.isLibraryType(type) && TypeBindings.of(type).isEmpty();
    }

    /** The message for a class that has no JSON form. */
    public static String noFormMessage(Class<?> type) {
        return "No JSON form: " + type.getSimpleName().replaceFirst("^Immutable", "")
                + ". Write a document, a part of one, or a type of your own.";
    }

    /** The public type, never one that implements it. */
    public Class<T> type() {
        return binding.type();
    }

    /** The language of messages at this moment. */
    public Locale language() {
        return language.get();
    }

    /**
     * Reads the value at the current token and stops at its last token.
     *
     * @param position returns the position of the current token: see {@link HostLocation}
     * @param pointer returns the pointer to what the parser is reading, or to what is a number of levels above
     * @throws InputException with all problems of the value; their pointers start at the application's document
     */
    public T read(JsonSource tokens, LongSupplier position, IntFunction<String> pointer) {
        HostJsonSource in = new HostJsonSource(tokens, position);
        DecodeContext context = new DecodeContext();
        T value = null;
        try {
            value = read(in, context);
        } catch (DecodeContext.TooManyProblems e) {
            // The problems so far are enough.
            value = null;
        }
        if (value == null || context.count() > 0) {
            throw refusal(context, in, pointer.apply(in.depth()));
        }
        return value;
    }

    private @Nullable T read(HostJsonSource in, DecodeContext context) {
        try {
            T value = binding.codec().read(in, context);
            if (value != null) {
                context.refused(binding.references().apply(value, instruments));
            }
            return value;
        } catch (HostJsonSource.Ended e) {
            context.problem(InputRule.UNEXPECTED_END, in);
            return null;
        }
    }

    /** Reads the name of a field as a key. */
    public T readKey(String key, LongSupplier position, IntFunction<String> pointer) {
        return read(new TextJsonSource(key), position, pointer);
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if it could not be read again
     */
    public void write(Object value, JsonSink out) {
        binding.codec().write(binding.type().cast(value), out);
    }

    /**
     * Returns the field name for a value that is a key.
     *
     * @throws IllegalArgumentException if the values of the type are not single texts
     */
    public String writeKey(Object value) {
        TextJsonSink key = new TextJsonSink(language());
        write(value, key);
        return key.written();
    }

    private static InputException refusal(DecodeContext context, HostJsonSource in, String pointer) {
        return new InputException(context.problems().stream()
                .map(located -> located.offset() == DecodeContext.AT_POINTER
                        ? new LocatedFinding(
                                located.finding(), in.offset(located.finding().getPath()))
                        : located)
                .sorted(Comparator.comparingLong(LocatedFinding::offset))
                .map(located -> problem(located.finding().prependPath(pointer), located.offset()))
                .toList());
    }

    private static InputProblem problem(Finding finding, long position) {
        return ProblemFactory.problem(finding, HostLocation.line(position), HostLocation.column(position));
    }
}
