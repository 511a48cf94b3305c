package no.samskaping.json.internal.lines;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samskaping.model.finding.Finding;

/** The ids of the lines of one chunk, whose preceding lines are not known yet. */
final class ChunkIds extends KnownIds {
    /** The ids of bad lines, which were checked too. */
    private final Set<String> badParties = new HashSet<>();

    private final Set<String> badRespondents = new HashSet<>();

    ChunkIds(LineSettings settings) {
        super(settings);
    }

    @Override
    public List<Finding> checkParty(String party) {
        badParties.add(party);
        return super.checkParty(party);
    }

    @Override
    public List<Finding> checkRespondent(String respondent) {
        badRespondents.add(respondent);
        return super.checkRespondent(respondent);
    }

    /** Whether all checks of this chunk have the same result after preceding lines with these ids. */
    boolean isUnaffectedBy(KnownIds preceding) {
        Set<String> checked = new HashSet<>(parties());
        checked.addAll(badParties);
        return preceding.hasRoomFor(checked)
                && Collections.disjoint(preceding.respondents(), respondents())
                && Collections.disjoint(preceding.respondents(), badRespondents);
    }
}
