package no.samskaping.json.lines;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samskaping.json.LineOptions;
import no.samskaping.model.review.Finding;
import no.samskaping.samson.ResponseSheet;

/** What was seen on some lines of which it is not known yet what stands before them. */
final class SeenAlone extends Seen {
    /** Of bad lines, which are remembered nowhere else, but were held against what was seen. */
    private final Set<String> badParties = new HashSet<>();

    private final Set<String> badRespondents = new HashSet<>();

    SeenAlone(LineOptions options) {
        super(options);
    }

    @Override
    List<Finding> oneTooMany(ResponseSheet sheet) {
        badParties.add(sheet.getParty());
        return super.oneTooMany(sheet);
    }

    @Override
    List<Finding> repeated(ResponseSheet sheet) {
        badRespondents.add(sheet.getRespondent());
        return super.repeated(sheet);
    }

    /** Whether all that was held against what was seen is judged alike behind lines of which so much was seen. */
    boolean isSameBehind(Seen before) {
        Set<String> named = new HashSet<>(parties());
        named.addAll(badParties);
        return before.hasRoomFor(named)
                && Collections.disjoint(before.respondents(), respondents())
                && Collections.disjoint(before.respondents(), badRespondents);
    }
}
