package no.samskaping.samson.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import no.samskaping.samson.Examples;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;

/** Sheets of parties, for assessments of the standard instrument. */
final class PartySheets {
    private PartySheets() {}

    /** A party's sheets, each made by its number. */
    static List<ResponseSheet> sheets(String party, int size, IntFunction<ResponseSheet> sheet) {
        List<ResponseSheet> sheets = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            sheets.add(ResponseSheet.builder()
                    .from(sheet.apply(i))
                    .respondentId(party + i)
                    .partyId(party)
                    .build());
        }
        return sheets;
    }

    static List<ResponseSheet> sheets(String party, int size) {
        return sheets(party, size, i -> Examples.sheet("r", party, 3 + i % 2));
    }

    static ResponseSheet without(int rating, String prefix) {
        ResponseSheet.Builder sheet = ResponseSheet.builder().respondentId("r").partyId("p");
        Instrument.standard().getItems().forEach(item -> {
            boolean left = item.getId().startsWith(prefix);
            sheet.putAnswers(item.getId(), left ? Answer.dontKnow() : Answer.of(rating));
        });
        return sheet.build();
    }

    @SafeVarargs
    static ConfidentialScorecard score(List<ResponseSheet>... byParty) {
        List<ResponseSheet> sheets = new ArrayList<>();
        List<String> parties = new ArrayList<>(List.of("absent"));
        for (List<ResponseSheet> party : byParty) {
            sheets.addAll(party);
            parties.add(party.get(0).getPartyId());
        }
        return Examples.score(
                Examples.frame(parties.toArray(String[]::new)).sheets(sheets).build());
    }
}
