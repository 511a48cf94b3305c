package no.samskaping.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.term.Language;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.DatedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of damage is reported at the right element, and no value becomes another one. */
class DamagedFilesTest {
    private static final List<BigDecimal> NUMBERS =
            Stream.of("11", "40", "23.5", "17").map(BigDecimal::new).toList();

    static List<Damage> damages() {
        return Damage.all();
    }

    @Test
    void thereAreAtLeastTwoHundredKinds() {
        assertThat(damages()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void theFileItselfHasOnlyMadeUpIds() {
        IatiReading reading = read(Activities.FILE);

        assertThat(reading.getProblems()).extracting(InputProblem::getCode).containsOnly("id-made");
        assertThat(numbers(reading.getChain())).containsExactlyInAnyOrderElementsOf(NUMBERS);
        assertThat(reading.getHeader()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void isReportedAtItsPlace(Damage damage) {
        assertThat(count(damage.find())).as("places of " + damage.find()).isEqualTo(1);
        IatiReading reading = read(Activities.FILE.replace(damage.find(), damage.put()));

        assertThat(reading.getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .contains(damage.rule().getId() + " " + damage.path());
        assertThat(NUMBERS).containsAll(numbers(reading.getChain()));
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

    static List<BigDecimal> numbers(ImpactChain chain) {
        return Stream.<List<? extends DatedValue>>of(chain.getBaselines(), chain.getTargets(), chain.getMeasurements())
                .flatMap(List::stream)
                .flatMap(value -> value.getValue().stream())
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
