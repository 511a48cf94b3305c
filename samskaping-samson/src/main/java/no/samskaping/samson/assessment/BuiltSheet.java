package no.samskaping.samson.assessment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.internal.collection.ArrayMap;
import org.jspecify.annotations.Nullable;

/**
 * A sheet. It is written by hand, unlike other values, because there are millions of them and a sorted tree for each
 * would cost more.
 */
final class BuiltSheet implements ResponseSheet {
    private final String respondent;
    private final String party;
    private final Set<CitizenRole> roles;
    private final ArrayMap<Answer> answers;
    private final SortedMap<String, Answer> shown;

    BuiltSheet(String respondent, String party, EnumSet<CitizenRole> roles, ArrayMap<Answer> answers) {
        this.respondent = respondent;
        this.party = party;
        this.roles = roles.isEmpty() ? Collections.emptySet() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
        this.answers = answers;
        this.shown = Collections.unmodifiableSortedMap(answers);
    }

    @Override
    public String getRespondentId() {
        return respondent;
    }

    @Override
    public String getPartyId() {
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

    /** The answers of {@link #getAnswers()}, without the cost of an entry for each. */
    ArrayMap<Answer> sortedAnswers() {
        return answers;
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
