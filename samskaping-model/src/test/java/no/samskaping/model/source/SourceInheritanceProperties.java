package no.samskaping.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.CoreValue;
import no.samskaping.model.PartyKind;
import no.samskaping.model.collaboration.CollaborationRule;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.innovation.InnovationKind;
import no.samskaping.model.municipality.MunicipalRole;
import org.junit.jupiter.api.Test;

/** What an enum constant inherits from the annotation of its enum. */
class SourceInheritanceProperties {
    private static final Source NOTHING = annotation(SourceDocument.HANDBOOK, 0, 0, "", "");

    @Provide
    Arbitrary<Source> sources() {
        return Combinators.combine(
                        Arbitraries.of(SourceDocument.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("", "a", "b"),
                        Arbitraries.of("", "x", "y"))
                .as(SourceInheritanceProperties::annotation);
    }

    @Property
    void partsThatTheConstantNamesAreKept(@ForAll("sources") Source own, @ForAll("sources") Source type) {
        SourceReference merged = ConstantSource.merge(own, type);
        if (own.document() != SourceDocument.HANDBOOK) {
            assertThat(merged.getDocument()).isEqualTo(own.document());
        }
        if (own.chapter() != 0) {
            assertThat(merged.getChapter()).isEqualTo(own.chapter());
        }
        if (own.figure() != 0) {
            assertThat(merged.getFigure()).isEqualTo(own.figure());
        }
        if (!own.section().isEmpty()) {
            assertThat(merged.getSection()).isEqualTo(own.section());
        }
    }

    @Property
    void theTermIsNeverInherited(@ForAll("sources") Source own, @ForAll("sources") Source type) {
        assertThat(ConstantSource.merge(own, type).getTerm()).isEqualTo(own.term());
        assertThat(ConstantSource.merge(null, type).getTerm()).isEmpty();
    }

    @Property
    void aConstantThatNamesNothingHasThePlaceOfItsEnum(@ForAll("sources") Source type) {
        SourceReference place = SourceReference.builder()
                .document(type.document())
                .chapter(type.chapter())
                .figure(type.figure())
                .section(type.section())
                .build();
        assertThat(ConstantSource.merge(null, type)).isEqualTo(place);
        assertThat(ConstantSource.merge(NOTHING, type)).isEqualTo(place);
    }

    @Property
    void nothingIsInheritedFromAnotherDocument(@ForAll("sources") Source own, @ForAll("sources") Source type) {
        Assume.that(own.document() != type.document());
        Assume.that(own.document() != SourceDocument.HANDBOOK || own.chapter() != 0);
        assertThat(ConstantSource.merge(own, type)).isEqualTo(SourceReference.of(own));
    }

    @Property
    void neitherFigureNorSectionIsInheritedFromAnotherChapter(
            @ForAll("sources") Source own, @ForAll("sources") Source type) {
        Assume.that(own.chapter() != 0 && own.chapter() != type.chapter());
        SourceReference merged = ConstantSource.merge(own, type);
        assertThat(merged.getFigure()).isEqualTo(own.figure());
        assertThat(merged.getSection()).isEqualTo(own.section());
    }

    @Property
    void writingOutWhatIsInheritedChangesNothing(@ForAll("sources") Source own, @ForAll("sources") Source type) {
        SourceReference merged = ConstantSource.merge(own, type);
        Source writtenOut = annotation(
                merged.getDocument(), merged.getChapter(), merged.getFigure(), merged.getSection(), merged.getTerm());
        assertThat(ConstantSource.merge(writtenOut, type)).isEqualTo(merged);
    }

    /** Places as they are printed in the sources, one of each case. */
    @Test
    void placesOfConstants() {
        assertThat(place(CoreValue.OPENNESS)).isEqualTo("HANDBOOK 3 5 Åpenhet (åpenhet)");
        assertThat(place(ActionField.COMPLEMENTARY_COMPETENCE))
                .isEqualTo("HANDBOOK 4 5 Å arbeide med flere kompetanser samtidig (kompetanse-komplementaritet)");
        assertThat(place(CitizenRole.CO_DESIGNER)).isEqualTo("HANDBOOK 6 0 Ingen rette linjer ()");
        assertThat(place(MunicipalRole.GUIDE))
                .isEqualTo("HANDBOOK 5 0 Nye roller for mange – særlig for kommunen (guide)");
        assertThat(place(MunicipalRole.CLIENT)).isEqualTo("HANDBOOK 1 0 Kommunene ut av komfortsonen? (bestiller)");
        assertThat(place(PartyKind.USERS)).isEqualTo("HOUSING_INNOVATION 0 0 Aktuelle parter (brukere)");
        assertThat(place(PartyKind.STATE_BODY))
                .isEqualTo("HANDBOOK 1 0 Kommunene ut av komfortsonen? (offentlige aktører)");
        assertThat(place(InnovationKind.PROCESS))
                .isEqualTo("CARE_INNOVATION_SLIDES 0 0 Innovasjon i offentlig sektor (Meld. St. 30) (prosess)");
        assertThat(place(CollaborationRule.NOT_ANCHORED_UP)).isEqualTo("HANDBOOK 4 0 Forankring (fortøyning)");
        assertThat(place(CollaborationRule.POSITION_NOT_SHOWN))
                .isEqualTo("KS_LAUNCH_PAGE 0 0 SAMSON (posisjon og roller)");
        assertThat(place(CollaborationRule.NO_CONSENT)).isEqualTo("CONVENTION 0 0  ()");
    }

    private enum WithoutSource {
        @Source(chapter = 2, section = "Own", term = "egen")
        ANNOTATED,
        BARE
    }

    @Test
    void anEnumWithoutASourceGivesNothing() {
        assertThat(place(WithoutSource.ANNOTATED)).isEqualTo("HANDBOOK 2 0 Own (egen)");
        assertThat(SourceReference.of(WithoutSource.BARE)).isEqualTo(Optional.empty());
    }

    @Test
    void sourcesOfTypes() {
        assertThat(SourceReference.of(CitizenRole.class).map(SourceReference::getTerm))
                .contains("borgerrolle");
        assertThat(SourceReference.of(Period.class).map(SourceReference::isConvention))
                .contains(true);
        assertThat(SourceReference.of(CitizenRole.class).map(SourceReference::isConvention))
                .contains(false);
        assertThat(SourceReference.of(String.class)).isEqualTo(Optional.empty());
    }

    private static String place(Enum<?> constant) {
        SourceReference reference = SourceReference.of(constant).orElseThrow();
        return reference.getDocument() + " " + reference.getChapter() + " " + reference.getFigure() + " "
                + reference.getSection() + " (" + reference.getTerm() + ")";
    }

    private static Source annotation(SourceDocument document, int chapter, int figure, String section, String term) {
        Map<String, Object> values =
                Map.of("document", document, "chapter", chapter, "figure", figure, "section", section, "term", term);
        return (Source) Proxy.newProxyInstance(
                Source.class.getClassLoader(),
                new Class<?>[] {Source.class},
                (proxy, method, arguments) -> values.get(method.getName()));
    }
}
