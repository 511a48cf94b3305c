package no.samskaping.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.samskaping.exchange.iati.IatiForm;
import no.samskaping.exchange.iati.IatiHeader;
import no.samskaping.exchange.iati.IatiOrganisation;
import no.samskaping.exchange.iati.IatiParticipant;
import no.samskaping.exchange.iati.IatiResults;
import no.samskaping.exchange.iati.IatiWriter;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.Target;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads activities of IATI as chains, compared with the parser of the JDK that only goes through the same bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class IatiBenchmark {
    private static final int INDICATORS = 6;
    private static final int YEARS = 8;

    @Param({"200"})
    public int activities;

    @Param({"PLAIN", "EXTENDED"})
    public IatiForm form;

    private byte[] file = {};

    /** Writes the file, and checks that it is read. */
    @Setup
    public void write() throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IatiWriter writer = IatiResults.writer(out, form)) {
            for (int i = 0; i < activities; i++) {
                ImpactChain chain = chain(i);
                writer.write(chain, header(chain));
            }
        }
        file = out.toByteArray();
        Expect.same(activities * INDICATORS * YEARS, read());
        Expect.same(true, walk() > activities);
    }

    private static ImpactChain chain(int number) {
        ImpactChain.Builder chain = ImpactChain.builder();
        chain.id("chain-" + number).title("Innsats nummer " + number);
        for (int i = 0; i < INDICATORS; i++) {
            String id = "indicator-" + (i + 1);
            Indicator.Builder indicator = Indicator.builder();
            chain.addIndicators(indicator
                    .id(id)
                    .name("Deltakere som er i arbeid etter kurset, gruppe " + i)
                    .level(ResultLevel.OUTCOME)
                    .measure(Measure.PERCENTAGE)
                    .build());
            for (int year = 0; year < YEARS; year++) {
                LocalDate start = LocalDate.of(2020 + year, 1, 1);
                Target.Builder target = Target.builder();
                chain.addTargets(target.indicatorId(id)
                        .start(start)
                        .date(start.plusYears(1))
                        .value(BigDecimal.valueOf(100L + year))
                        .build());
                Measurement.Builder measurement = Measurement.builder();
                chain.addMeasurements(measurement
                        .indicatorId(id)
                        .start(start)
                        .date(start.plusYears(1))
                        .value(BigDecimal.valueOf(90L + year))
                        .build());
            }
        }
        return chain.build();
    }

    private static IatiHeader header(ImpactChain chain) {
        IatiOrganisation organisation = IatiOrganisation.builder()
                .ref("NO-BRC-974780747")
                .type("11")
                .name("Fjordvik kommune")
                .build();
        IatiHeader.Builder header = IatiHeader.forChain(chain);
        return header.identifier("NO-BRC-974780747-" + chain.getId())
                .reportingOrganisation(organisation)
                .addParticipants(IatiParticipant.builder()
                        .organisation(organisation)
                        .role("4")
                        .build())
                .language("nb")
                .status("2")
                .plannedStart(LocalDate.of(2020, 1, 1))
                .build();
    }

    @Benchmark
    public int read() {
        return IatiResults.readAll(new ByteArrayInputStream(file))
                .mapToInt(reading -> reading.getChain().getMeasurements().size())
                .sum();
    }

    @Benchmark
    public int walk() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
        int elements = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                elements++;
            }
        }
        return elements;
    }
}
