package no.samskaping.model;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.samskaping.model.internal.Missing;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * In which of the three roles citizens take part, and how many parties have each.
 *
 * <p>To what degree citizens are in all three roles is one way to judge whether samskaping succeeds. Parties of civil
 * society are counted, organised or not; that a role stated by others does not count is our convention, for a
 * municipality cannot be citizens in their stead.
 *
 * <p>Immutable and thread-safe; equal when the counts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "Ingen rette linjer", term = "borgernes roller")
public interface CitizenRoleCoverage {
    /**
     * How many parties have each role.
     *
     * @return a number of at least 1 for every role that some party has, in the order of the roles' list
     */
    Map<CitizenRole, Integer> getParties();

    /**
     * The roles that citizens have.
     *
     * @return the roles, in the order of their list; a copy
     */
    default Set<CitizenRole> covered() {
        Set<CitizenRole> covered = EnumSet.noneOf(CitizenRole.class);
        covered.addAll(getParties().keySet());
        return covered;
    }

    /**
     * The roles that citizens do not have.
     *
     * @return the roles, in the order of their list; a copy
     */
    default Set<CitizenRole> missing() {
        return Missing.from(CitizenRole.class, getParties().keySet());
    }

    /**
     * Whether citizens are in all three roles.
     *
     * @return true when no role is missing
     */
    default boolean complete() {
        return missing().isEmpty();
    }

    /**
     * The coverage among some parties.
     *
     * @param parties the parties, in any order
     * @return the coverage
     */
    static CitizenRoleCoverage of(Collection<Party> parties) {
        Builder coverage = new Builder();
        for (CitizenRole role : CitizenRole.values()) {
            int count = (int) parties.stream()
                    .filter(party -> party.getSector().isCivilSociety())
                    .filter(party -> party.getCitizenRoles().contains(role))
                    .count();
            if (count > 0) {
                coverage.putParties(role, count);
            }
        }
        return coverage.build();
    }

    /** Builds a {@link CitizenRoleCoverage}; {@link CitizenRoleCoverage#of} counts. */
    class Builder extends ImmutableCitizenRoleCoverage.Builder {
        Builder() {}
    }
}
