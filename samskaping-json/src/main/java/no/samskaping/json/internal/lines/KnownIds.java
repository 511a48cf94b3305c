package no.samskaping.json.internal.lines;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.ValueRule;

/** The parties and respondents of preceding lines. Nothing else makes a line depend on other lines. */
public class KnownIds {
    private final LineSettings settings;
    private final Set<String> parties = new HashSet<>();
    private final Set<String> respondents = new HashSet<>();

    public KnownIds(LineSettings settings) {
        this.settings = settings;
    }

    /** Whether a party would be one more than allowed. */
    public final boolean exceedsMaxParties(String party) {
        return parties.size() >= settings.maxParties() && !parties.contains(party);
    }

    /** Whether a respondent may have only one sheet. */
    public final boolean isEachRespondentOnce() {
        return settings.eachRespondentOnce();
    }

    /** Whether a respondent has a sheet already and may have only one. */
    public final boolean isRepeated(String respondent) {
        return isEachRespondentOnce() && respondents.contains(respondent);
    }

    /** The finding for a sheet whose party is one more than allowed. */
    public List<Finding> checkParty(String party) {
        return exceedsMaxParties(party)
                ? List.of(Finding.of(
                        InputRule.TOO_MANY_PARTIES, "/party", "max", Integer.toString(settings.maxParties())))
                : List.of();
    }

    /** The finding for a sheet whose respondent has a sheet already. */
    public List<Finding> checkRespondent(String respondent) {
        return isRepeated(respondent)
                ? List.of(Finding.of(ValueRule.DUPLICATE, "/respondent", "id", respondent))
                : List.of();
    }

    /** Adds the ids of a sheet that was accepted. */
    public final void add(String party, String respondent) {
        parties.add(party);
        addRespondent(respondent);
    }

    /** Adds a respondent, if each may have only one sheet. */
    final void addRespondent(String respondent) {
        if (isEachRespondentOnce()) {
            respondents.add(respondent);
        }
    }

    /** Adds the ids of later lines. */
    final void addAll(KnownIds later) {
        parties.addAll(later.parties);
        respondents.addAll(later.respondents);
    }

    final Set<String> parties() {
        return parties;
    }

    final Set<String> respondents() {
        return respondents;
    }

    /** Whether all these parties are allowed in addition to the known ones. */
    final boolean hasRoomFor(Set<String> more) {
        long others = more.stream().filter(party -> !parties.contains(party)).count();
        return parties.size() + others <= settings.maxParties();
    }
}
