package no.samskaping.model.arbitraries;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.samskaping.model.collaboration.Period;

/** Generators of ids, texts, dates and periods. */
public final class Texts {
    private Texts() {}

    /** Valid ids, including Norwegian letters and characters that JSON Pointers escape. */
    public static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("ABC0189.-_/~:æøåÆØÅ漢")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    /** Ordinary texts, and texts with quotes, escapes, line ends and emoji. */
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .withChars(" æøåÆØÅéß,.;:!?«»–\"\\/\n\t\u2028{}[]")
                        .ofMinLength(1)
                        .ofMaxLength(40),
                Arbitraries.of("Å være, eller ikke være?", "Noen får hjelp 🙂", "{indicator}", "$1\\n", "null"));
    }

    /** Dates from 1990 to 2060. */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Periods with and without an end. */
    public static Arbitrary<Period> periods() {
        return Combinators.combine(
                        dates(), Arbitraries.integers().between(0, 2000).optional())
                .as((start, days) -> Period.builder()
                        .start(start)
                        .end(days.map(start::plusDays))
                        .build());
    }
}
