package no.samskaping.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.samskaping.model.collaboration.CollaborationRule;
import no.samskaping.model.collaboration.PartyAgenda;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings, the exception that carries them, and ids. */
class FindingTest {
    private static final Locale NB = Locale.forLanguageTag("nb");

    @Test
    void hasASeverityAMessageAPathAndASource() {
        Finding finding = Finding.of(CollaborationRule.QUASI_PARTICIPATION, "/parties/1/citizenRoles", "id", "a$1\\");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(NB)).startsWith("«a$1\\» er med");
        assertThat(finding.getRule().getSource().getChapter()).isEqualTo(2);
        assertThat(finding.getRule().getSource().getDocument()).isEqualTo(SourceDocument.HANDBOOK);
        assertThat(finding.getRule().getSource().getTerm()).isEqualTo("kvasi-medvirkning");
        assertThat(finding.prependPath("/collaborations/0").getPath())
                .isEqualTo("/collaborations/0/parties/1/citizenRoles");
    }

    @Test
    void aPlaceholderWithoutAnArgumentIsKept() {
        assertThat(Finding.of(ValueRule.DUPLICATE, "").message(NB)).contains("{id}");
        assertThat(Finding.of(ValueRule.DUPLICATE, "", "id", "{id}").message(NB))
                .startsWith("«{id}»");
    }

    @Test
    void anArgumentWithoutAValueIsRefused() {
        assertThatThrownBy(() -> Finding.of(ValueRule.DUPLICATE, "", "id"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Argument without a value: id");
    }

    @Test
    void rulesAboutReferences() {
        assertThat(Arrays.stream(ValueRule.values()).filter(Rule::isReference))
                .containsExactly(ValueRule.UNKNOWN_REFERENCE);
        assertThat(Arrays.stream(CollaborationRule.values()).filter(Rule::isReference))
                .containsExactly(
                        CollaborationRule.AGENDA_OF_UNKNOWN_PARTY,
                        CollaborationRule.UNKNOWN_FACE,
                        CollaborationRule.ANCHORED_IN_UNKNOWN_PARTY,
                        CollaborationRule.REPRESENTED_BY_UNKNOWN_PARTY)
                .allMatch(rule -> rule.getSeverity() == Severity.ERROR);
    }

    @Test
    void allMissingPropertiesAreReportedAndTheMessageSurvivesSerialization() throws Exception {
        InvalidValueException refused = new InvalidValueException("start", "id");
        assertThat(refused.getFindings()).extracting(Finding::getPath).containsExactly("/start", "/id");
        assertThat(refused).hasMessageContaining("/start: The field \"start\" is missing. [missing]");

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidValueException read = (InvalidValueException) in.readObject();
            assertThat(read).hasMessage(refused.getMessage());
            assertThat(read.getFindings()).isEqualTo(List.of());
        }
    }

    @Test
    void buildersThrowTheSameExceptionForMissingProperties() {
        assertThatThrownBy(() -> Period.builder().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/start: The field \"start\" is missing. [missing]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a@b", "a#b", "a\u0000", "a\u200b", "\u00a0", "\ud800", "a\n"})
    void invalidIdsAreRefused(String id) {
        assertThat(isId(id)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Ærlig-Øst.Ås_1", "漢字", "🙂", "a/b~c", "a:b"})
    void validIdsAreAccepted(String id) {
        assertThat(isId(id)).isTrue();
    }

    @Test
    void anIdHasAtMostAHundredCharacters() {
        assertThat(isId("a".repeat(100))).isTrue();
        assertThat(isId("a".repeat(101))).isFalse();
    }

    private static boolean isId(String id) {
        try {
            PartyAgenda.builder().partyId(id).aim("x").build();
            return true;
        } catch (InvalidValueException e) {
            assertThat(e.getFindings()).extracting(Finding::getRule).containsExactly(ValueRule.INVALID_ID);
            return false;
        }
    }
}
