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
import no.samskaping.json.internal.codec.Patterns;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.internal.value.Checks;
import org.junit.jupiter.api.Test;

/** Each pattern of the schemas agrees with the check in Java. */
class PatternsTest {
    /** Characters that this JDK does not know are left out: the schema can be of a later version of Unicode. */
    @Test
    void thePatternOfIdentifiersAgreesWithTheBuilders() {
        assertThat(charactersThat(PatternsTest::isNoId))
                .isEqualTo(charactersThat(Pattern.compile(Patterns.NOT_IN_ID).asPredicate()));
    }

    @Test
    void thePatternOfBlankTextsAgreesWithJava() {
        assertThat(charactersThat(text -> !text.isBlank()))
                .isEqualTo(charactersThat(Pattern.compile(Patterns.NOT_BLANK).asPredicate()));
    }

    /** Surrogates are left out, because they are refused before. */
    private static BitSet charactersThat(Predicate<String> are) {
        BitSet characters = new BitSet();
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.isDefined(c) && Character.getType(c) != Character.SURROGATE)
                .filter(c -> are.test(Character.toString(c)))
                .forEach(characters::set);
        return characters;
    }

    @Test
    void thePatternOfDatesAgreesWithTheCalendar() {
        Pattern date = Pattern.compile(Patterns.DATE);
        for (int year : IntStream.concat(
                        IntStream.rangeClosed(0, 404), IntStream.of(1600, 1900, 2000, 2024, 2100, 9999))
                .toArray()) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                    if (isDate(year, month, day) != date.matcher(text).matches()) {
                        assertThat(text)
                                .as("a date on which pattern and calendar disagree")
                                .isEmpty();
                    }
                }
            }
        }
    }

    /** Other dialects do not have Java's classes or quoting. */
    @Test
    void thePatternsUseNoFeatureOfASingleDialect() {
        for (String pattern : new String[] {Patterns.DATE, Patterns.NOT_IN_ID, Patterns.NOT_BLANK}) {
            assertThat(pattern.replaceAll("\\\\x[0-9A-F]{2}", ""))
                    .doesNotContain("\\")
                    .doesNotContain("(?")
                    .doesNotContain("&&");
            assertThatCode(() -> Pattern.compile(pattern)).doesNotThrowAnyException();
        }
    }

    /** JSON allows these characters and YAML does not, and tools write OpenAPI documents in YAML. */
    @Test
    void thePatternsCanBeWrittenInYaml() {
        for (String pattern : new String[] {Patterns.NOT_IN_ID, Patterns.INVISIBLE_OR_SPACE, Patterns.NOT_BLANK}) {
            assertThat(pattern.codePoints()).noneMatch(c -> c >= 0x7F && c <= 0x9F && c != 0x85);
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
