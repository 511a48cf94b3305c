package no.samskaping.samson.internal.count;

import java.util.EnumSet;
import java.util.Set;
import no.samskaping.model.CitizenRole;

/** Those who answer for one party in the same roles. No view ever splits them. */
public record Group(String partyId, int roleBits) implements Comparable<Group> {
    /** One bit for each role. */
    public static int bits(Set<CitizenRole> roles) {
        if (roles.isEmpty()) {
            return 0;
        }
        int bits = 0;
        for (CitizenRole role : roles) {
            bits |= 1 << role.ordinal();
        }
        return bits;
    }

    public Set<CitizenRole> roles() {
        Set<CitizenRole> roles = EnumSet.noneOf(CitizenRole.class);
        for (CitizenRole role : CitizenRole.values()) {
            if ((roleBits & 1 << role.ordinal()) != 0) {
                roles.add(role);
            }
        }
        return roles;
    }

    @Override
    public int compareTo(Group other) {
        int byParty = partyId.compareTo(other.partyId);
        return byParty != 0 ? byParty : Integer.compare(roleBits, other.roleBits);
    }
}
