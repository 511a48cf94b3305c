package no.samskaping.json.internal.lines;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samskaping.model.finding.Finding;
import no.samskaping.samson.assessment.ResponseSheet;

/** The ids of the lines of one chunk, whose preceding lines are not known yet. */
final class ChunkIds extends KnownIds {
    /** The ids of bad lines, which were checked too. */
    private final Set<String> badParties = new HashSet<>();

    private final Set<String> badRespondents = new HashSet<>();

    ChunkIds(LineSettings settings) {
        super(settings);
    }

    @Override
    List<Finding> checkParty(ResponseSheet sheet) {
        badParties.add(sheet.getPartyId());
        return super.checkParty(sheet);
    }

    @Override
    List<Finding> checkRespondent(ResponseSheet sheet) {
        badRespondents.add(sheet.getRespondentId());
        return super.checkRespondent(sheet);
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
