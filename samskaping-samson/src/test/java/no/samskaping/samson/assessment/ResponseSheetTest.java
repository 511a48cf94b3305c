package no.samskaping.samson.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.internal.collection.ArrayMap;
import org.junit.jupiter.api.Test;

/** Sheets are written by hand, and keep what generated values do. */
class ResponseSheetTest {
    private static ResponseSheet.Builder started() {
        return ResponseSheet.builder().respondentId("r1").partyId("p1");
    }

    @Test
    void differsInEachPart() {
        ResponseSheet sheet = started()
                .addRoles(CitizenRole.values()[0])
                .putAnswers("a", Answer.of(1))
                .build();
        ResponseSheet same = ResponseSheet.builder().from(sheet).build();
        assertThat(same).isEqualTo(sheet).hasSameHashCodeAs(sheet);
        List<ResponseSheet> others = List.of(
                ResponseSheet.builder().from(sheet).respondentId("r2").build(),
                ResponseSheet.builder().from(sheet).partyId("p2").build(),
                ResponseSheet.builder().from(sheet).roles(List.of()).build(),
                ResponseSheet.builder()
                        .from(sheet)
                        .putAnswers("a", Answer.of(2))
                        .build());
        others.forEach(other -> assertThat(other).isNotEqualTo(sheet));
        assertThat(sheet).isNotEqualTo("r1");
    }

    @Test
    void printsNoAnswers() {
        ResponseSheet sheet = started().putAnswers("a", Answer.of(4)).build();
        assertThat(sheet).hasToString("ResponseSheet{respondent=r1, party=p1, roles=[]}");
    }

    @Test
    void namesAllThatIsMissing() {
        assertThatThrownBy(() -> ResponseSheet.builder().build())
                .isInstanceOfSatisfying(InvalidValueException.class, refused -> assertThat(refused.getFindings())
                        .extracting(Finding::getPath)
                        .containsExactly("/respondent", "/party"));
        assertThatThrownBy(() -> ResponseSheet.builder().respondentId("r1").build())
                .isInstanceOfSatisfying(InvalidValueException.class, refused -> assertThat(refused.getFindings())
                        .extracting(Finding::getPath)
                        .containsExactly("/party"));
    }

    @Test
    void answersReplaceAndPutAllAdds() {
        Map<String, Answer> more = new LinkedHashMap<>();
        more.put("c", Answer.of(3));
        more.put("b", Answer.of(2));
        ResponseSheet.Builder builder = started().putAnswers("a", Answer.of(1)).putAllAnswers(more);
        assertThat(builder.build().getAnswers())
                .isEqualTo(Map.of("a", Answer.of(1), "b", Answer.of(2), "c", Answer.of(3)));
        assertThat(builder.answers(more).build().getAnswers().keySet()).containsExactly("b", "c");
    }

    @Test
    void moreAnswersCanBeAddedAfterAWholeMap() {
        ArrayMap<Answer> whole = ArrayMap.copyOf(Map.of("b", Answer.of(2)));
        ResponseSheet.Builder builder = started().putAnswers("z", Answer.of(5)).answers(whole);
        ResponseSheet before = builder.build();
        ResponseSheet after = builder.putAnswers(Map.entry("a", Answer.of(1))).build();
        assertThat(before.getAnswers()).isEqualTo(Map.of("b", Answer.of(2)));
        assertThat(after.getAnswers()).isEqualTo(new TreeMap<>(Map.of("a", Answer.of(1), "b", Answer.of(2))));
    }

    @Test
    void aBuiltSheetDoesNotChangeWithItsBuilder() {
        ResponseSheet.Builder builder = started().putAnswers("a", Answer.of(1));
        ResponseSheet before = builder.build();
        builder.addRoles(CitizenRole.values()[0]).addRoles(CitizenRole.values()).putAnswers("b", Answer.of(2));
        assertThat(before.getRoles()).isEmpty();
        assertThat(before.getAnswers()).containsOnlyKeys("a");
        assertThat(builder.build().getRoles()).containsExactly(CitizenRole.values());
    }

    @Test
    void nothingChangesIt() {
        ResponseSheet sheet =
                started().answers(ArrayMap.copyOf(Map.of("a", Answer.of(1)))).build();
        assertThatThrownBy(() -> sheet.getAnswers().putIfAbsent("a", Answer.of(2)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> sheet.getAnswers().remove("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> sheet.getRoles().add(CitizenRole.values()[0]))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // Null is what is tested.
    void nullsAreRefused() {
        assertThatThrownBy(() -> started().putAnswers("a", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("answers value for key: a");
        assertThatThrownBy(() -> started().putAnswers(null, Answer.of(1))).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> started().respondentId(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> started().partyId(null)).isInstanceOf(NullPointerException.class);
    }
}
