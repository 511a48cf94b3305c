package no.samskaping.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.samskaping.model.arbitraries.ModelDomain;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class CitizenRoleCoverageProperties {
    @Property
    void coveredAndMissingAreAllTheRoles(@ForAll @Size(max = 5) List<Party> parties) {
        CitizenRoleCoverage coverage = CitizenRoleCoverage.of(parties);
        Set<CitizenRole> all = EnumSet.copyOf(coverage.missing().isEmpty() ? coverage.covered() : coverage.missing());
        all.addAll(coverage.covered());
        assertThat(all).containsExactly(CitizenRole.values());
        assertThat(coverage.covered()).noneMatch(coverage.missing()::contains);
        assertThat(coverage.complete()).isEqualTo(coverage.missing().isEmpty());
    }

    @Property
    void noRoleHasMorePartiesThanThereAre(@ForAll @Size(max = 5) List<Party> parties) {
        assertThat(CitizenRoleCoverage.of(parties).getParties().values())
                .allMatch(count -> 1 <= count && count <= parties.size());
    }

    @Property
    void theOrderOfThePartiesDoesNotMatter(@ForAll @Size(max = 5) List<Party> parties) {
        List<Party> reversed = new ArrayList<>(parties);
        Collections.reverse(reversed);
        assertThat(CitizenRoleCoverage.of(reversed)).isEqualTo(CitizenRoleCoverage.of(parties));
    }

    @Property
    void onePartyMoreNeverUncoversARole(@ForAll @Size(max = 4) List<Party> parties, @ForAll Party another) {
        List<Party> more = new ArrayList<>(parties);
        more.add(another);
        assertThat(CitizenRoleCoverage.of(more).covered())
                .containsAll(CitizenRoleCoverage.of(parties).covered());
    }
}
