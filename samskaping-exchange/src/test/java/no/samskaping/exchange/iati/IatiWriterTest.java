package no.samskaping.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.soimpact.Goal;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.IndicatorReference;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.ReferenceVocabulary;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.Target;
import org.junit.jupiter.api.Test;

class IatiWriterTest {
    private static ImpactChain.Builder chain(String goal) {
        ImpactChain.Builder chain = ImpactChain.builder();
        chain.id("a").title("A").addGoals(Goal.builder().id("g").statement(goal).build());
        return chain;
    }

    @Test
    void writesManyActivitiesToOneFile() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IatiWriter writer = IatiResults.writer(out, IatiForm.EXTENDED)) {
            for (int i = 0; i < 50; i++) {
                assertThat(writer.write(
                                chain("goal " + i).id("chain-" + i).build(),
                                Headers.header().identifier("activity-" + i).build()))
                        .isEmpty();
            }
        }
        List<IatiReading> readings =
                IatiResults.readAll(new ByteArrayInputStream(out.toByteArray())).toList();
        assertThat(readings).hasSize(50).allSatisfy(reading -> assertThat(reading.getProblems())
                .isEmpty());
        assertThat(readings.get(49).getChain())
                .isEqualTo(chain("goal 49").id("chain-49").build());
        assertThat(new Standard().violations(out.toString(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aChainThatIsRefusedLeavesNothingInTheFile() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IatiWriter writer = IatiResults.writer(out, IatiForm.EXTENDED);
        IatiHeader header = Headers.header().build();
        for (String invalid : new String[] {"\u0000", "\u0008", "\ud800", "\udc00x", "\uffff", "\ufffe", "\u001b[2J"}) {
            List<Finding> findings = catchThrowableOfType(
                            InvalidValueException.class,
                            () -> writer.write(chain(invalid).build(), header))
                    .getFindings();
            assertThat(findings).extracting(Finding::getRule).containsExactly(IatiRule.INVALID_CHARACTER);
            assertThat(findings)
                    .extracting(Finding::getPath)
                    .containsExactly("/iati-activity/s:chain/s:goal/s:statement");
        }
        assertThatThrownBy(() -> writer.write(chain("a".repeat(100_001)).build(), header))
                .hasMessageContaining("text-too-long");
        writer.close();
        assertThat(out.size()).isZero();
        assertThatThrownBy(() -> writer.write(chain("a").build(), header)).isInstanceOf(IllegalStateException.class);
    }

    /** What is written can be read again, up to the last element and character; what is larger is refused. */
    @Test
    void anActivityIsNeverLargerThanWhatIsRead() {
        IatiHeader header = Headers.header().build();
        int refused = 0;
        for (int count = 1; count < 60_000; count += 9_999) {
            refused += refused(many(count, "a"), header);
        }
        for (int length = 0; length <= 100_000; length += 20_000) {
            refused += refused(many(50, "a".repeat(length)), header);
        }
        assertThat(refused).isBetween(2, 10);
    }

    private static ImpactChain many(int goals, String statement) {
        ImpactChain.Builder chain = chain("goal");
        for (int i = 0; i < goals; i++) {
            chain.addGoals(Goal.builder().id("g" + i).statement(statement).build());
        }
        return chain.build();
    }

    private static int refused(ImpactChain chain, IatiHeader header) {
        try {
            assertThat(read(IatiResults.write(chain, header)).getChain()).isEqualTo(chain);
            return 0;
        } catch (InvalidValueException e) {
            assertThat(e.getFindings())
                    .extracting(finding -> finding.getRule().getId() + " " + finding.getPath())
                    .containsExactly("activity-too-large /iati-activity");
            return 1;
        }
    }

    @Test
    void theLongestTextAndEveryCharacterOfXmlAreReadAgain() {
        StringBuilder all = new StringBuilder("\t\n\r");
        for (int c = ' '; c <= 0x2FFF; c++) {
            all.append((char) c);
        }
        all.append("\uFFFD\uE000 🙂]]> <![CDATA[ --> &amp; \r\n ");
        for (String text : new String[] {"a".repeat(100_000), all.toString(), "", " ", "\n", "\r", "\u0085\u2028"}) {
            ImpactChain chain = chain(text)
                    .title(text)
                    .addIndicators(
                            indicator(Measure.QUALITATIVE).name(text).unit(text).build())
                    .addMeasurements(Measurement.builder()
                            .indicatorId("i")
                            .date(LocalDate.of(2026, 1, 1))
                            .text(text)
                            .build())
                    .build();
            assertThat(read(IatiResults.write(chain, Headers.header().build())).getChain())
                    .isEqualTo(chain);
        }
    }

    private static Indicator.Builder indicator(Measure measure) {
        Indicator.Builder indicator = Indicator.builder();
        indicator.id("i").name("I").level(ResultLevel.OUTPUT).measure(measure);
        return indicator;
    }

    /** What no generator makes: years far away, empty texts, and names that are already taken. */
    @Test
    void oddChainsAreReadAgainToo() {
        LocalDate far = LocalDate.of(-5, 1, 1);
        ImpactChain chain = chain("goal")
                .addIndicators(
                        indicator(Measure.COUNT)
                                .addDisaggregation(
                                        Dimension.builder()
                                                .name("slice")
                                                .addSlices("a")
                                                .build(),
                                        Dimension.builder()
                                                .name("")
                                                .addSlices("b")
                                                .build())
                                .addReferences(
                                        IndicatorReference.builder().build(),
                                        IndicatorReference.builder()
                                                .vocabulary(ReferenceVocabulary.SDG)
                                                .code("")
                                                .uri("")
                                                .build())
                                .build(),
                        indicator(Measure.COUNT).name("").build())
                .addBaselines(
                        Baseline.builder()
                                .indicatorId("i")
                                .date(far)
                                .value(BigDecimal.ONE)
                                .build(),
                        Baseline.builder()
                                .indicatorId("i")
                                .date(LocalDate.of(12_000, 1, 1))
                                .value(BigDecimal.ONE)
                                .build())
                .addTargets(
                        Target.builder()
                                .indicatorId("i")
                                .start(far)
                                .date(LocalDate.of(2026, 1, 1))
                                .value(BigDecimal.ONE)
                                .slice("unknown")
                                .build(),
                        Target.builder()
                                .indicatorId("i")
                                .date(LocalDate.of(2026, 1, 1))
                                .value(BigDecimal.ONE)
                                .slice("b")
                                .build(),
                        Target.builder()
                                .indicatorId("i")
                                .date(LocalDate.of(2026, 1, 1))
                                .value(BigDecimal.ONE)
                                .slice("5")
                                .build())
                .build();
        IatiDocument document = IatiResults.write(chain, Headers.header().build());
        assertThat(read(document).getChain()).isEqualTo(chain);
        assertThat(read(document).getProblems()).isEmpty();
        assertThat(new Standard().violations(document.getXml())).isEmpty();
        // The JSON document, which the losses are taken out of, cannot have such years.
        ImpactChain.Builder nearer = ImpactChain.builder();
        ImpactChain near = nearer.from(chain)
                .baselines(List.of())
                .targets(chain.getTargets().stream()
                        .map(target -> Target.builder()
                                .from(target)
                                .start(target.getStart().map(start -> LocalDate.of(2030, 1, 1)))
                                .build())
                        .toList())
                .build();
        IatiDocument plain = IatiResults.write(near, Headers.header().build(), IatiForm.PLAIN);
        assertThat(TakenOut.tree(read(plain).getChain())).isEqualTo(TakenOut.of(near, plain.getFindings()));
    }

    /** The values that another program adds to our file come after ours. */
    @Test
    void whatOthersAddIsKept() {
        String xml = IatiResults.write(
                        ExampleChains.flawless(), Headers.header().build())
                .getXml();
        String added = xml.replaceFirst(
                "<s:indicator ",
                "<period><period-start iso-date=\"2026-07-01\"/><period-end iso-date=\"2026-09-30\"/>"
                        + "<actual value=\"77\"/></period><s:indicator ");
        IatiReading reading = DamagedFilesTest.read(added);
        List<Measurement> measurements = reading.getChain().getMeasurements();

        assertThat(reading.getProblems()).isEmpty();
        assertThat(measurements.subList(0, measurements.size() - 1))
                .isEqualTo(ExampleChains.flawless().getMeasurements());
        assertThat(measurements.get(measurements.size() - 1).getValue()).contains(BigDecimal.valueOf(77));
    }

    /** If the extension's chain is refused, the results are read all the same. */
    @Test
    void aBrokenExtensionIsReportedAndTheResultsAreRead() {
        String xml = IatiResults.write(
                        ExampleChains.flawless(), Headers.header().build())
                .getXml();
        IatiReading reading = DamagedFilesTest.read(xml.replaceFirst("<s:chain id=\"[^\"]*\"", "<s:chain"));

        assertThat(reading.getChain().getId())
                .isEqualTo(Headers.header().build().getIdentifier());
        assertThat(reading.getChain().getIndicators())
                .isEqualTo(ExampleChains.flawless().getIndicators());
        assertThat(reading.getProblems())
                .extracting(problem -> problem.getCode())
                .contains("missing");
    }

    @Test
    void aStreamThatFailsIsReported() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() throws IOException {
                throw new IOException("No space left on device");
            }
        };
        IatiWriter writer = IatiResults.writer(full, IatiForm.PLAIN);
        assertThatThrownBy(
                        () -> writer.write(chain("a").build(), Headers.header().build()))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(writer::close).isInstanceOf(UncheckedIOException.class);
    }

    private static IatiReading read(IatiDocument document) {
        return IatiResults.read(document.getXml().getBytes(StandardCharsets.UTF_8));
    }
}
