package no.samskaping.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
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
        Pattern notInId = Pattern.compile(Patterns.NOT_IN_ID);
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.getType(c) != Character.SURROGATE && Character.isDefined(c))
                .forEach(c -> {
                    if (isId(Character.toString(c))
                            == notInId.matcher(Character.toString(c)).find()) {
                        assertThat(Integer.toHexString(c))
                                .as("a character judged in two ways")
                                .isEmpty();
                    }
                });
    }

    @Test
    void aBlankIsWhatJavaCallsBlank() {
        Pattern notBlank = Pattern.compile(Patterns.NOT_BLANK);
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(c -> {
            if (Character.toString(c).isBlank()
                    == notBlank.matcher(Character.toString(c)).find()) {
                assertThat(Integer.toHexString(c))
                        .as("a character judged in two ways")
                        .isEmpty();
            }
        });
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

    private static boolean isId(String id) {
        try {
            new Checks().id("", id).orThrow();
            return true;
        } catch (InvalidValueException e) {
            return false;
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
