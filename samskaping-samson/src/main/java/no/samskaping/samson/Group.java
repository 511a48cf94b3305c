package no.samskaping.samson;

import java.util.EnumSet;
import java.util.Set;
import no.samskaping.model.CitizenRole;

/** Those who answer for one party in the same roles: no view ever splits them. */
record Group(String party, int roleBits) implements Comparable<Group> {
    static Group of(String party, Set<CitizenRole> roles) {
        return new Group(party, bits(roles));
    }

    static Group of(ResponseSheet sheet) {
        return sheet instanceof BuiltSheet own
                ? new Group(own.getParty(), own.roleBits())
                : of(sheet.getParty(), sheet.getRoles());
    }

    /** A bit for each role. */
    static int bits(Set<CitizenRole> roles) {
        int bits = 0;
        for (CitizenRole role : roles) {
            bits |= 1 << role.ordinal();
        }
        return bits;
    }

    Set<CitizenRole> roles() {
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
        int byParty = party.compareTo(other.party);
        return byParty != 0 ? byParty : Integer.compare(roleBits, other.roleBits);
    }
}
