package no.samskaping.model.arbitraries;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.samskaping.model.Period;

/** Generators of what all documents are made of: identifiers, texts, dates, periods. */
public final class Texts {
    private Texts() {}

    /** Identifiers that a value accepts, Norwegian letters and pointer characters among them. */
    public static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("ABC0189.-_/~:æøåÆØÅ漢")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    /** Texts as people write them, and some that only a tester would: quotes, escapes, line ends, emoji. */
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .withChars(" æøåÆØÅéß,.;:!?«»–\"\\/\n\t\u2028{}[]")
                        .ofMinLength(1)
                        .ofMaxLength(40),
                Arbitraries.of("Å være, eller ikke være?", "Noen får hjelp 🙂", "{indicator}", "$1\\n", "null"));
    }

    /** Dates of this and the last century. */
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
