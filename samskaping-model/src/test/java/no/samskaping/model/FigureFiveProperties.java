package no.samskaping.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.samskaping.model.arbitraries.ModelDomain;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.term.EnumTerm;
import org.junit.jupiter.api.Test;

/** The grid of figure 5, codes of terms, periods and sectors. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class FigureFiveProperties {
    /** In the order of the handbook: fields as in chapter 4, values as in chapter 3. */
    private static final List<String> GRID = List.of(
            "equality.openness",
            "equality.democracy",
            "equality.creativity",
            "equality.leadership",
            "common-goals.openness",
            "common-goals.democracy",
            "common-goals.creativity",
            "common-goals.leadership",
            "communication.openness",
            "communication.democracy",
            "communication.creativity",
            "communication.leadership",
            "anchoring.openness",
            "anchoring.democracy",
            "anchoring.creativity",
            "anchoring.leadership",
            "facilitation.openness",
            "facilitation.democracy",
            "facilitation.creativity",
            "facilitation.leadership",
            "resource-focus.openness",
            "resource-focus.democracy",
            "resource-focus.creativity",
            "resource-focus.leadership",
            "complementary-competence.openness",
            "complementary-competence.democracy",
            "complementary-competence.creativity",
            "complementary-competence.leadership");

    @Test
    void theGridHasSevenFieldsAndFourValuesInTheOrderOfTheHandbook() {
        assertThat(ModelCell.all()).extracting(ModelCell::getCode).isEqualTo(GRID);
    }

    @Property
    void cellsAreSortedInTheOrderOfTheHandbook(@ForAll ModelCell one, @ForAll ModelCell other) {
        int expected = GRID.indexOf(one.getCode()) - GRID.indexOf(other.getCode());
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(expected));
    }

    @Property
    void theTextsOfACellNameItsFieldAndItsValue(@ForAll ActionField field, @ForAll CoreValue value) {
        ModelCell cell = ModelCell.of(field, value);
        assertThat(ModelCell.all()).containsOnlyOnce(cell);
        assertThat(cell.label(Locale.ENGLISH)).contains(field.label(Locale.ENGLISH), value.label(Locale.ENGLISH));
        assertThat(cell.description(Locale.ENGLISH))
                .contains(field.description(Locale.ENGLISH), value.description(Locale.ENGLISH));
    }

    @Property
    void aPeriodNeverEndsBeforeItStarts(@ForAll Period period) {
        assertThat(period.getEnd().orElse(period.getStart())).isAfterOrEqualTo(period.getStart());
        LocalDate dayBefore = period.getStart().minusDays(1);
        assertThatThrownBy(() -> Period.builder().from(period).end(dayBefore).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/end: The end (" + dayBefore + ") is before the start (" + period.getStart()
                        + "). [end-before-start]");
    }

    @Test
    void aTermIsFoundByItsExactCode() {
        for (PartyKind kind : PartyKind.values()) {
            assertThat(EnumTerm.fromCode(PartyKind.class, kind.getCode())).contains(kind);
        }
        assertThat(EnumTerm.fromCode(PartyKind.class, "commercial-actor")).contains(PartyKind.COMMERCIAL_ACTOR);
        assertThat(Arrays.asList("Users", "USERS", " users", "", "commercial_actor"))
                .allMatch(code -> EnumTerm.fromCode(PartyKind.class, code).isEmpty());
    }

    @Test
    void usersAndRelativesAreDirectlyAffectedHouseholds() {
        assertThat(Arrays.stream(PartyKind.values()).filter(PartyKind::isDirectlyAffected))
                .containsExactly(PartyKind.USERS, PartyKind.RELATIVES)
                .allMatch(kind -> kind.getUsualSector() == Sector.HOUSEHOLDS);
    }

    @Test
    void civilSocietyIsTheThirdSectorAndHouseholds() {
        assertThat(Arrays.stream(Sector.values()).filter(Sector::isCivilSociety))
                .containsExactly(Sector.THIRD, Sector.HOUSEHOLDS);
    }
}
