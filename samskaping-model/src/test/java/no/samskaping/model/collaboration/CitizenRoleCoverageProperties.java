package no.samskaping.model.collaboration;

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
import no.samskaping.model.CitizenRole;
import no.samskaping.model.arbitraries.ModelDomain;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class CitizenRoleCoverageProperties {
    @Property
    void filledAndMissingRolesAreComplements(@ForAll @Size(max = 5) List<Party> parties) {
        CitizenRoleCoverage coverage = CitizenRoleCoverage.of(parties);
        assertThat(coverage.filledRoles()).noneMatch(coverage.missingRoles()::contains);
        Set<CitizenRole> all = EnumSet.noneOf(CitizenRole.class);
        all.addAll(coverage.filledRoles());
        all.addAll(coverage.missingRoles());
        assertThat(all).containsExactly(CitizenRole.values());
        assertThat(coverage.isComplete()).isEqualTo(coverage.filledRoles().size() == 3);
    }

    @Property
    void noRoleHasMorePartiesThanThereAre(@ForAll @Size(max = 5) List<Party> parties) {
        assertThat(CitizenRoleCoverage.of(parties).getPartyCounts().values())
                .allMatch(count -> 1 <= count && count <= parties.size());
    }

    @Property
    void theOrderOfThePartiesDoesNotMatter(@ForAll @Size(max = 5) List<Party> parties) {
        List<Party> reversed = new ArrayList<>(parties);
        Collections.reverse(reversed);
        assertThat(CitizenRoleCoverage.of(reversed)).isEqualTo(CitizenRoleCoverage.of(parties));
    }

    /** The counts of two groups add up, so each party counts alone. */
    @Property
    void countsOfTwoGroupsAddUp(@ForAll @Size(max = 4) List<Party> some, @ForAll @Size(max = 4) List<Party> others) {
        List<Party> all = new ArrayList<>(some);
        all.addAll(others);
        for (CitizenRole role : CitizenRole.values()) {
            assertThat(count(all, role)).isEqualTo(count(some, role) + count(others, role));
        }
    }

    private static int count(List<Party> parties, CitizenRole role) {
        return CitizenRoleCoverage.of(parties).getPartyCounts().getOrDefault(role, 0);
    }
}
