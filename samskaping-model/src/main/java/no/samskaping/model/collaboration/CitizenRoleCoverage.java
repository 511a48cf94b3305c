package no.samskaping.model.collaboration;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.internal.collection.Missing;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * Which of the three citizen roles are filled in a collaboration, and by how many parties.
 *
 * <p>According to the handbook, one measure of success is how far citizens take part in all three roles. Only parties of
 * civil society are counted, organised or not. This is our convention: a municipality can't take a citizen role on behalf
 * of the citizens.
 *
 * <p>Computed by the library; there is no builder. Immutable and thread-safe. Two coverages are equal if their counts are
 * equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "Ingen rette linjer", term = "borgernes roller")
public sealed interface CitizenRoleCoverage permits ImmutableCitizenRoleCoverage {
    /** {@return the number of parties in each filled role, at least 1, in the order of {@link CitizenRole}} */
    Map<CitizenRole, Integer> getPartyCounts();

    /** {@return a new set of the roles that at least one party has, in the order of {@link CitizenRole}} */
    default Set<CitizenRole> filledRoles() {
        Set<CitizenRole> filled = EnumSet.noneOf(CitizenRole.class);
        filled.addAll(getPartyCounts().keySet());
        return filled;
    }

    /** {@return a new set of the roles that no party has, in the order of {@link CitizenRole}} */
    default Set<CitizenRole> missingRoles() {
        return Missing.from(CitizenRole.class, getPartyCounts().keySet());
    }

    /** {@return whether all three roles are filled} */
    default boolean isComplete() {
        return missingRoles().isEmpty();
    }

    /**
     * Counts the citizen roles of some parties.
     *
     * @param parties the parties, in any order
     * @return the coverage
     */
    static CitizenRoleCoverage of(Collection<Party> parties) {
        ImmutableCitizenRoleCoverage.Builder coverage = ImmutableCitizenRoleCoverage.builder();
        for (CitizenRole role : CitizenRole.values()) {
            int count = (int) parties.stream()
                    .filter(party -> party.getSector().isCivilSociety())
                    .filter(party -> party.getCitizenRoles().contains(role))
                    .count();
            if (count > 0) {
                coverage.putPartyCounts(role, count);
            }
        }
        return coverage.build();
    }
}
