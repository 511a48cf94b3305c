package no.samskaping.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.samskaping.json.shape.Patterns;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.review.InvalidValueException;
import org.junit.jupiter.api.Test;

/** The patterns of the schemas against what they stand for, one by one. */
class PatternsTest {
    /** A character that this JDK does not know yet may be a formatting character to the schema. */
    @Test
    void anIdentifiersCharactersAreThoseOfTheBuilders() {
        assertThat(charactersThat(PatternsTest::isNoId))
                .isEqualTo(charactersThat(Pattern.compile(Patterns.NOT_IN_ID).asPredicate()));
    }

    @Test
    void aBlankIsWhatJavaCallsBlank() {
        assertThat(charactersThat(text -> !text.isBlank()))
                .isEqualTo(charactersThat(Pattern.compile(Patterns.NOT_BLANK).asPredicate()));
    }

    /** Half of a surrogate pair is refused before anything else is asked of it. */
    private static BitSet charactersThat(Predicate<String> are) {
        BitSet characters = new BitSet();
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.isDefined(c) && Character.getType(c) != Character.SURROGATE)
                .filter(c -> are.test(Character.toString(c)))
                .forEach(characters::set);
        return characters;
    }

    @Test
    void aDateIsADayOfTheCalendar() {
        Pattern date = Pattern.compile(Patterns.DATE);
        for (int year : IntStream.concat(
                        IntStream.rangeClosed(0, 404), IntStream.of(1600, 1900, 2000, 2024, 2100, 9999))
                .toArray()) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                    if (isDate(year, month, day) != date.matcher(text).matches()) {
                        assertThat(text).as("a day judged in two ways").isEmpty();
                    }
                }
            }
        }
    }

    /** Other dialects have neither of Java's classes nor its quoting. */
    @Test
    void thePatternsUseNothingOfAnyDialectsOwn() {
        for (String pattern : new String[] {Patterns.DATE, Patterns.NOT_IN_ID, Patterns.NOT_BLANK}) {
            assertThat(pattern).doesNotContain("\\").doesNotContain("(?").doesNotContain("&&");
            assertThatCode(() -> Pattern.compile(pattern)).doesNotThrowAnyException();
        }
    }

    private static boolean isNoId(String id) {
        try {
            new Checks().id("", id).orThrow();
            return false;
        } catch (InvalidValueException e) {
            return true;
        }
    }

    private static boolean isDate(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
