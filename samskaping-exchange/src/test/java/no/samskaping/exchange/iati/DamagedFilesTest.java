package no.samskaping.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.term.Language;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of damage is reported at the right element, and no value becomes another one. */
class DamagedFilesTest {
    /** The numbers of the file with the elements that they are in. */
    private static final Map<String, String> NUMBERS = Map.of(
            "baseline 11",
            Activities.BASELINE,
            "target 40",
            Activities.TARGET,
            "measurement 23.5",
            Activities.ACTUAL,
            "measurement 17",
            Activities.PERIOD + "/actual[2]");

    static List<Damage> damages() {
        return Damage.all();
    }

    @Test
    void thereAreAtLeastTwoHundredKinds() {
        assertThat(damages()).doesNotHaveDuplicates();
        // The same damage in several elements is one kind.
        assertThat(damages().stream()
                        .map(damage -> damage.rule() + " " + damage.put())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void theFileItselfHasOnlyMadeUpIds() {
        IatiReading reading = read(Activities.FILE);

        assertThat(reading.getProblems()).extracting(InputProblem::getCode).containsOnly("id-made");
        assertThat(numbers(reading.getChain())).containsExactlyInAnyOrderElementsOf(NUMBERS.keySet());
        assertThat(texts(reading.getChain())).containsExactly("At home");
        assertThat(reading.getHeader()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void isReportedAtItsPlace(Damage damage) {
        assertThat(count(damage.find())).as("places of " + damage.find()).isEqualTo(1);
        String file = Activities.FILE.replace(damage.find(), damage.put());
        IatiReading reading = read(file);

        assertThat(reading.getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .contains(damage.rule().getId() + " " + damage.path());
        noNumberIsWrongOrLostSilently(reading);
        noDateIsGuessed(file, reading);
        assertThat(texts(reading.getChain())).isSubsetOf("At home");
        assertThat(reading.getProblems()).allSatisfy(problem -> {
            assertThat(problem.getLine()).isPositive();
            for (Language language : Language.values()) {
                assertThat(problem.message(language.getLocale())).isNotBlank().doesNotContainPattern("\\{[a-z]+}");
            }
        });
    }

    private static int count(String text) {
        return (Activities.FILE.length() - Activities.FILE.replace(text, "").length()) / text.length();
    }

    /** Each number is still what it was, or is missing and there is a problem in its element or in one around it. */
    private static void noNumberIsWrongOrLostSilently(IatiReading reading) {
        List<String> found = numbers(reading.getChain());
        assertThat(found).doesNotHaveDuplicates().isSubsetOf(NUMBERS.keySet());
        NUMBERS.forEach((number, element) -> {
            if (!found.contains(number)) {
                assertThat(reading.getProblems()).as(number).anySatisfy(problem -> {
                    String place = problem.getPointer().replaceFirst("/@.*", "");
                    assertThat((place + "/").startsWith(element + "/") || (element + "/").startsWith(place + "/"))
                            .isTrue();
                });
            }
        });
    }

    /** Each date stands in the file, or is the last day of a year that stands there alone, which is reported. */
    private static void noDateIsGuessed(String file, IatiReading reading) {
        for (LocalDate date : dates(reading.getChain())) {
            if (!file.contains("iso-date=\"" + date + "\"")) {
                assertThat(date).isEqualTo(LocalDate.of(date.getYear(), 12, 31));
                assertThat(file).contains("year=\"" + date.getYear() + "\"");
                assertThat(reading.getProblems())
                        .extracting(InputProblem::getCode)
                        .contains("date-from-year");
            }
        }
    }

    private static List<LocalDate> dates(ImpactChain chain) {
        return Stream.of(
                        chain.getPeriod().stream().map(Period::getStart),
                        chain.getPeriod().stream().flatMap(period -> period.getEnd().stream()),
                        chain.getBaselines().stream().map(Baseline::getDate),
                        chain.getTargets().stream().map(Target::getDate),
                        chain.getTargets().stream().flatMap(target -> target.getStart().stream()),
                        chain.getMeasurements().stream().map(Measurement::getDate),
                        chain.getMeasurements().stream().flatMap(measurement -> measurement.getStart().stream()))
                .flatMap(dates -> dates)
                .toList();
    }

    /** The numbers of a chain with what they are. */
    private static List<String> numbers(ImpactChain chain) {
        return Stream.of(
                        numbers("baseline", chain.getBaselines()),
                        numbers("target", chain.getTargets()),
                        numbers("measurement", chain.getMeasurements()))
                .flatMap(numbers -> numbers)
                .toList();
    }

    private static Stream<String> numbers(String kind, List<? extends DatedValue> values) {
        return values.stream()
                .flatMap(value -> value.getValue().stream())
                .map(number -> kind + " " + number.toPlainString());
    }

    private static List<String> texts(ImpactChain chain) {
        return Stream.<List<? extends DatedValue>>of(chain.getBaselines(), chain.getTargets(), chain.getMeasurements())
                .flatMap(List::stream)
                .flatMap(value -> value.getText().stream())
                .toList();
    }

    static IatiReading read(String xml) {
        return IatiResults.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theLanguageThatIsAskedForIsRead() {
        String file = Activities.FILE.replace(
                "<title><narrative>Jobs for all</narrative>",
                "<title><narrative>Jobs for all</narrative><narrative xml:lang=\"no\">Arbeid til alle</narrative>");
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);

        assertThat(IatiResults.read(bytes).getChain().getTitle()).isEqualTo("Jobs for all");
        assertThat(IatiResults.read(bytes, Locale.forLanguageTag("nb-NO"))
                        .getChain()
                        .getTitle())
                .isEqualTo("Arbeid til alle");
        assertThat(IatiResults.read(bytes, Locale.FRENCH).getChain().getTitle()).isEqualTo("Jobs for all");
        assertThat(IatiResults.read(bytes, Locale.ENGLISH).getProblems())
                .extracting(InputProblem::getPointer)
                .contains(Activities.ACTIVITY + "/title[1]/narrative[2]");
    }

    /** An element that says nothing is left out; nothing becomes 0. */
    @Test
    void whatIsLeftOutTakesNothingElseWithIt() {
        ImpactChain chain =
                read(Activities.FILE.replace("value=\"40\"", "value=\"n/a\"")).getChain();

        assertThat(chain.getTargets()).isEmpty();
        assertThat(chain.getMeasurements()).hasSize(2);
        assertThat(chain.getBaselines()).hasSize(2);
    }

    @Test
    void aYearBecomesItsLastDay() {
        ImpactChain chain = read(Activities.FILE.replace("year=\"2026\" iso-date=\"2026-01-01\"", "year=\"2025\""))
                .getChain();

        assertThat(chain.getBaselines().get(0).getDate()).hasToString("2025-12-31");
    }
}
