package no.samskaping.exchange.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samskaping.model.CitizenRole;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns are found by their headings, and what could not be placed is named. */
class ProposalTest {
    private static final Instrument STANDARD = Instrument.standard();

    private static ColumnProposal propose(Stream<String> items, String... others) {
        return ColumnMapping.propose(Stream.concat(Arrays.stream(others), items).toList(), STANDARD);
    }

    private static Stream<String> texts(String language) {
        return STANDARD.getItems().stream()
                .map(item -> item.getText().getTexts().get(language));
    }

    @Test
    void ids() {
        ColumnProposal proposal =
                propose(STANDARD.getItems().stream().map(Item::getId), "party", "respondent", "roles", "Kommentar");

        assertThat(proposal.isComplete()).isTrue();
        assertThat(proposal.getUnplacedHeadings()).containsExactly("Kommentar");
        assertThat(proposal.getMapping().getPartyColumn().orElseThrow().getHeading())
                .isEqualTo("party");
        assertThat(proposal.getMapping().getRespondentColumn()).contains("respondent");
        assertThat(proposal.getMapping().getRolesColumn().orElseThrow().getHeading())
                .isEqualTo("roles");
        assertThat(proposal.getMapping().getItems()).hasSize(28).allSatisfy((item, heading) -> assertThat(heading)
                .isEqualTo(item));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s[%s]", "%s/%s", "%S.%S", " %s.%s "})
    void otherWaysToWriteIds(String form) {
        ColumnProposal proposal = propose(STANDARD.getItems().stream()
                .map(item -> String.format(
                        Locale.ROOT,
                        form,
                        item.getField().getCode(),
                        item.getValue().getCode())));

        assertThat(proposal.isComplete()).isTrue();
        assertThat(proposal.getUnplacedHeadings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void statementsInAnyLanguage(String language) {
        ColumnProposal proposal = propose(
                texts(language).map(text -> Normalizer.normalize(text, Normalizer.Form.NFD)
                        .toUpperCase(Locale.ROOT)
                        .replace(" ", "\u00a0 ")),
                "ID",
                "Starttidspunkt",
                "Fullføringstidspunkt",
                "E-postadresse",
                "Navn",
                "Hvem");

        assertThat(proposal.isComplete()).isTrue();
        assertThat(proposal.getUnplacedHeadings()).isEmpty();
        assertThat(proposal.getMapping().getIgnored()).contains("ID", "E-postadresse");
        assertThat(proposal.getMapping().getRespondentColumn()).isEmpty();
        assertThat(proposal.getMapping().getPartyColumn().orElseThrow().getHeading())
                .isEqualTo("Hvem");
    }

    /** Microsoft Forms adds a digit to a heading that occurs twice. */
    @Test
    void aDigitAfterAStatement() {
        assertThat(propose(texts("nb").map(text -> text + "2")).isComplete()).isTrue();
        ColumnProposal both = propose(Stream.concat(texts("nb"), texts("nb").map(text -> text + "2")));
        assertThat(both.isComplete()).isTrue();
        assertThat(both.getUnplacedHeadings()).hasSize(28).allMatch(heading -> heading.endsWith("2"));
    }

    @Test
    void aStatementThatOccursTwiceIsNotPlaced() {
        List<String> headings = new ArrayList<>(texts("nb").toList());
        headings.add(headings.get(3));

        ColumnProposal proposal = ColumnMapping.propose(headings, STANDARD);

        assertThat(proposal.getMissingItems())
                .containsExactly(STANDARD.getItems().get(3).getId());
        assertThat(proposal.getUnplacedHeadings()).containsExactly(headings.get(3), headings.get(3));
    }

    @Test
    void noColumnIsPlacedTwice() {
        ColumnProposal proposal =
                propose(Stream.concat(texts("nb"), STANDARD.getItems().stream().map(Item::getId)), "part", "parti");

        Set<String> used = new TreeSet<>(proposal.getMapping().getItems().values());
        assertThat(used).hasSameSizeAs(proposal.getMapping().getItems().keySet());
        // Two columns for the party: neither is chosen.
        assertThat(proposal.getMapping().getPartyColumn()).isEmpty();
        assertThat(proposal.getUnplacedHeadings()).contains("part", "parti");
    }

    @Test
    void expectationsAndRoles() {
        ColumnProposal proposal = propose(
                STANDARD.getItems().stream().flatMap(item -> Stream.of(item.getId(), "expectation-" + item.getId())),
                "roles.co-designer",
                "roles[co-initiator]");

        assertThat(proposal.getMapping().getExpectations()).hasSize(28);
        assertThat(proposal.getMapping().getRoleColumns())
                .containsEntry("roles.co-designer", CitizenRole.CO_DESIGNER)
                .containsEntry("roles[co-initiator]", CitizenRole.CO_INITIATOR);
        assertThat(proposal.getUnplacedHeadings()).isEmpty();
    }
}
