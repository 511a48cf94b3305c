package no.samskaping.samson;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.internal.ArrayMap;
import org.jspecify.annotations.Nullable;

/** A sheet as it is built. By hand, unlike other values: there are millions of them, and a tree for each costs more. */
final class BuiltSheet implements ResponseSheet {
    private final String respondent;
    private final String party;
    private final Set<CitizenRole> roles;
    private final int roleBits;
    private final ArrayMap<Answer> answers;
    private final SortedMap<String, Answer> shown;

    BuiltSheet(String respondent, String party, EnumSet<CitizenRole> roles, ArrayMap<Answer> answers) {
        this.respondent = respondent;
        this.party = party;
        this.roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
        this.roleBits = Group.bits(roles);
        this.answers = answers;
        this.shown = Collections.unmodifiableSortedMap(answers);
    }

    /** The answers of any sheet, to be walked through without iterators and entries. */
    static ArrayMap<Answer> answers(ResponseSheet sheet) {
        return sheet instanceof BuiltSheet own ? own.answers : ArrayMap.copyOf(sheet.getAnswers());
    }

    /** The roles, a bit for each. */
    int roleBits() {
        return roleBits;
    }

    @Override
    public String getRespondent() {
        return respondent;
    }

    @Override
    public String getParty() {
        return party;
    }

    @Override
    public Set<CitizenRole> getRoles() {
        return roles;
    }

    @Override
    public SortedMap<String, Answer> getAnswers() {
        return shown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BuiltSheet sheet
                && respondent.equals(sheet.respondent)
                && party.equals(sheet.party)
                && roles.equals(sheet.roles)
                && answers.equals(sheet.answers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(respondent, party, roles, answers);
    }

    @Override
    public String toString() {
        return "ResponseSheet{respondent=" + respondent + ", party=" + party + ", roles=" + roles + "}";
    }
}
