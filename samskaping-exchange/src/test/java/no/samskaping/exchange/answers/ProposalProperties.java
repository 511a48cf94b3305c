package no.samskaping.exchange.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import no.samskaping.exchange.questionnaire.Questionnaire;
import no.samskaping.exchange.table.CsvFormat;
import no.samskaping.model.arbitraries.Texts;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;

/** The proposal of a mapping, for any instrument and any headings. */
class ProposalProperties {
    private static final Instrument STANDARD = Instrument.standard();

    @Provide
    Arbitrary<Instrument> instruments() {
        return Assessments.allInstruments();
    }

    /** Ids, statements in any language, what other programs write, headings that occur twice, and any text. */
    @Provide
    Arbitrary<List<String>> headings() {
        List<String> known = STANDARD.getItems().stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(
                                item.getId(),
                                item.getField().getCode() + "["
                                        + item.getValue().getCode() + "]",
                                "expectation-" + item.getId()),
                        item.getText().getTexts().values().stream().flatMap(text -> Stream.of(text, text + "2"))))
                .toList();
        return Arbitraries.oneOf(
                        Arbitraries.of(known),
                        Arbitraries.of("party", "PART", "hvem", "respondent", "roles", "rolle", "ID", "Navn", "", "2"),
                        Texts.texts())
                .list()
                .ofMaxSize(120);
    }

    /** Every column is in exactly one place, or in none and named. */
    @Property(shrinking = ShrinkingMode.OFF)
    void noColumnIsPlacedTwiceAndNoneIsForgotten(@ForAll("headings") List<String> headings) {
        ColumnProposal proposal = ColumnMapping.propose(headings, STANDARD);
        ColumnMapping mapping = proposal.getMapping();

        List<String> placed = new ArrayList<>(mapping.getItems().values());
        placed.addAll(mapping.getExpectations().values());
        mapping.getPartyColumn().ifPresent(column -> placed.add(column.getHeading()));
        mapping.getRespondentColumn().ifPresent(placed::add);
        mapping.getRolesColumn().ifPresent(column -> placed.add(column.getHeading()));
        placed.addAll(mapping.getRoleColumns().keySet());
        assertThat(placed).doesNotHaveDuplicates();
        List<String> rest = new ArrayList<>(headings);
        placed.forEach(heading -> assertThat(rest.remove(heading)).as(heading).isTrue());
        proposal.getUnplacedHeadings()
                .forEach(heading -> assertThat(rest.remove(heading)).as(heading).isTrue());
        // What is left are columns of survey programs, the second of which is not listed again.
        assertThat(rest).allMatch(Metadata::isKnown);
        Set<String> items = new HashSet<>(mapping.getItems().keySet());
        items.addAll(proposal.getMissingItems());
        assertThat(items).hasSize(STANDARD.getItems().size());
        assertThat(mapping.getItems().keySet()).doesNotContainAnyElementsOf(proposal.getMissingItems());
    }

    /** The template has the ids as headings, and each is placed where it belongs. */
    @Property(shrinking = ShrinkingMode.OFF)
    void everyColumnOfATemplateIsFound(
            @ForAll("instruments") Instrument instrument, @ForAll boolean expectations, @ForAll long seed) {
        Questionnaire questionnaire = Questionnaire.builder()
                .instrument(instrument)
                .withExpectations(expectations)
                .build();
        byte[] template = questionnaire.toCsv(Locale.ENGLISH, CsvFormat.STANDARD);
        List<String> headings;
        try (AnswerTable table = Tables.csvOf(template)) {
            headings = new ArrayList<>(table.getHeadings());
        }
        Collections.shuffle(headings, new Random(seed));

        ColumnProposal proposal = ColumnMapping.propose(headings, instrument);

        assertThat(proposal.getMissingItems())
                .as(new String(template, StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(proposal.getUnplacedHeadings()).isEmpty();
        assertThat(proposal.getMapping().getItems())
                .allSatisfy((id, heading) -> assertThat(heading).isEqualTo(id));
        assertThat(proposal.getMapping().getExpectations())
                .hasSize(expectations ? instrument.getItems().size() : 0)
                .allSatisfy((id, heading) -> assertThat(heading).isEqualTo("expectation-" + id));
    }

    /** Each statement in a language of its own, in any case, decomposed, and with other white space. */
    @Property(shrinking = ShrinkingMode.OFF)
    void everyStatementIsFound(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> headings = new ArrayList<>();
        for (Item item : STANDARD.getItems()) {
            List<String> texts = List.copyOf(item.getText().getTexts().values());
            String text = texts.get(random.nextInt(texts.size()));
            text = random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text;
            text = random.nextBoolean() ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
            headings.add(random.nextBoolean() ? "\u00a0" + text.replace(" ", " \t") + "\n" : text);
        }
        ColumnProposal proposal = ColumnMapping.propose(headings, STANDARD);

        for (int i = 0; i < headings.size(); i++) {
            assertThat(proposal.getMapping().getItems())
                    .containsEntry(STANDARD.getItems().get(i).getId(), headings.get(i));
        }
    }
}
