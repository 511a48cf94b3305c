package no.samskaping.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samskaping.model.PartyKind;
import no.samskaping.model.Sector;
import no.samskaping.model.collaboration.Party;
import org.junit.jupiter.api.Test;

class PartyNamesTest {
    private static Party party(String id, String name) {
        return Party.builder()
                .id(id)
                .name(name)
                .kind(PartyKind.MUNICIPALITY)
                .sector(Sector.PUBLIC)
                .build();
    }

    @Test
    void eachPartyHasItsOwnNameOrItsId() {
        Map<String, String> names = PartyNames.of(
                List.of("a", "b", "c", "d", "e", "f"),
                List.of(
                        party("a", "Vel"),
                        party("b", "Skole"),
                        party("c", " VEL\u00a0"),
                        party("d", "B"),
                        party("e", " "),
                        party("g", "Skole")));

        // The name of "d" is the id of "b", "e" and "f" have no name, and "g" is none of the parties.
        assertThat(names).isEqualTo(Map.of("a", "a", "b", "Skole", "c", "c", "d", "d", "e", "e", "f", "f"));
        assertThat(PartyNames.labels(names))
                .containsEntry("Skole", "b")
                .containsEntry("b", "b")
                .hasSize(7);
    }

    /** Ids can differ in case only; then a table has the ids exactly as they are. */
    @Test
    void idsThatAreAlikeHaveNoNames() {
        assertThat(PartyNames.of(List.of("a", "A"), List.of(party("a", "Vel")))).isEmpty();
        assertThat(PartyNames.labels(Map.of())).isEmpty();
    }
}
