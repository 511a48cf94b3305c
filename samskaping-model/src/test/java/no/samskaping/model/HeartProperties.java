package no.samskaping.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.samskaping.model.arbitraries.ModelDomain;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.model.source.SourceReference;
import org.junit.jupiter.api.Test;

/** Figure 5, and what every part of the model stands on. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class HeartProperties {
    @Test
    void theGridIsSevenByFourInHandbookOrder() {
        List<ModelCell> grid = ModelCell.all();
        assertThat(grid).hasSize(28).doesNotHaveDuplicates().isSorted();
        assertThat(grid.get(0).getCode()).isEqualTo("equality.openness");
        assertThat(grid.get(27).getCode()).isEqualTo("complementary-competence.leadership");
        assertThat(ActionField.values()).hasSize(7).noneMatch(field -> field.getCode()
                .equals("leadership"));
    }

    @Property
    void aCellIsItsFieldAndItsValue(@ForAll ActionField field, @ForAll CoreValue value) {
        ModelCell cell = ModelCell.of(field, value);
        assertThat(cell.getField()).isEqualTo(field);
        assertThat(cell.getValue()).isEqualTo(value);
        assertThat(ModelCell.all()).containsOnlyOnce(cell);
        assertThat(cell.label(Locale.ENGLISH)).contains(field.label(Locale.ENGLISH), value.label(Locale.ENGLISH));
        assertThat(cell.description(Locale.ENGLISH))
                .contains(field.description(Locale.ENGLISH), value.description(Locale.ENGLISH));
    }

    @Property
    void cellsAreOrderedByFieldAndThenByValue(@ForAll ModelCell one, @ForAll ModelCell other) {
        int expected = ModelCell.all().indexOf(one) - ModelCell.all().indexOf(other);
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(expected));
    }

    @Property
    void aPeriodNeverEndsBeforeItStarts(@ForAll Period period) {
        assertThat(period.getEnd().orElse(period.getStart())).isAfterOrEqualTo(period.getStart());
        LocalDate dayBefore = period.getStart().minusDays(1);
        assertThatThrownBy(() -> Period.builder().from(period).end(dayBefore).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/end");
    }

    @Test
    void aCodeFindsItsTermExactly() {
        for (PartyKind kind : PartyKind.values()) {
            assertThat(EnumTerm.fromCode(PartyKind.class, kind.getCode())).contains(kind);
        }
        assertThat(Arrays.asList("Users", "USERS", " users", "", "commercial_actor"))
                .allMatch(code -> EnumTerm.fromCode(PartyKind.class, code).isEmpty());
    }

    @Test
    void theUsualSectorOfThoseConcernedIsTheHouseholds() {
        assertThat(Arrays.stream(PartyKind.values()).filter(PartyKind::isConcerned))
                .containsExactly(PartyKind.USERS, PartyKind.RELATIVES)
                .allMatch(kind -> kind.getUsualSector() == Sector.HOUSEHOLDS);
        assertThat(Arrays.stream(Sector.values()).filter(Sector::isCivilSociety))
                .containsExactly(Sector.THIRD, Sector.HOUSEHOLDS);
    }

    @Test
    void aConstantHasItsOwnPlaceInTheSourcesOrItsTypes() {
        assertThat(SourceReference.of(CoreValue.OPENNESS).map(SourceReference::getSection))
                .contains("Åpenhet");
        assertThat(SourceReference.of(CitizenRole.CO_DESIGNER)).isEqualTo(SourceReference.of(CitizenRole.class));
        assertThat(SourceReference.of(String.class)).isEqualTo(Optional.empty());
        assertThat(SourceReference.of(Period.class).map(SourceReference::isConvention))
                .contains(true);
    }
}
