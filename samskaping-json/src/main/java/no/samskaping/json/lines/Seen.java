package no.samskaping.json.lines;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samskaping.json.JsonRule;
import no.samskaping.json.LineOptions;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.ValueRule;
import no.samskaping.samson.ResponseSheet;

/** What of earlier lines later ones are held against: nothing else makes a line depend on another. */
class Seen {
    private final LineOptions options;
    private final Set<String> parties = new HashSet<>();
    private final Set<String> respondents = new HashSet<>();

    Seen(LineOptions options) {
        this.options = options;
    }

    /** Whether a party is one more than may be. */
    final boolean isOneTooMany(String party) {
        return parties.size() >= options.getMaxParties() && !parties.contains(party);
    }

    /** Whether it matters who answered before. */
    final boolean isEachRespondentOnce() {
        return options.isEachRespondentOnce();
    }

    /** Whether a respondent had a sheet and may have only one. */
    final boolean isRepeated(String respondent) {
        return isEachRespondentOnce() && respondents.contains(respondent);
    }

    /** What is wrong with a sheet because too many parties were named before. */
    List<Finding> oneTooMany(ResponseSheet sheet) {
        return isOneTooMany(sheet.getParty())
                ? List.of(Finding.of(
                        JsonRule.TOO_MANY_PARTIES, "/party", "max", Integer.toString(options.getMaxParties())))
                : List.of();
    }

    /** What is wrong with a sheet because its respondent had one. */
    List<Finding> repeated(ResponseSheet sheet) {
        return isRepeated(sheet.getRespondent())
                ? List.of(Finding.of(ValueRule.DUPLICATE, "/respondent", "id", sheet.getRespondent()))
                : List.of();
    }

    /** Remembers a good sheet. */
    final void sheet(String party, String respondent) {
        parties.add(party);
        respondent(respondent);
    }

    /** Remembers who answered, where that matters. */
    final void respondent(String respondent) {
        if (isEachRespondentOnce()) {
            respondents.add(respondent);
        }
    }

    /** Remembers all that stood on later lines. */
    final void add(Seen later) {
        parties.addAll(later.parties);
        respondents.addAll(later.respondents);
    }

    final Set<String> parties() {
        return parties;
    }

    final Set<String> respondents() {
        return respondents;
    }

    /** Whether no party of these is one too many, nor would be among others. */
    final boolean hasRoomFor(Set<String> more) {
        long others = more.stream().filter(party -> !parties.contains(party)).count();
        return parties.size() + others <= options.getMaxParties();
    }
}
