package no.samskaping.samson.arbitraries;

import java.time.LocalDate;
import java.util.Random;
import no.samskaping.samson.Phase;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;

/** Assessments of the usual kind: small parties, so that much is withheld. */
public final class SmallParties {
    private SmallParties() {}

    /** Parties of one to four people, some of them released before, some without answers. */
    public static Assessment assessment(int parties, long seed) {
        Random random = new Random(seed);
        Assessment.Builder assessment = Assessment.builder()
                .id("a")
                .collaborationId("c")
                .instrument(Instrument.standard().ref())
                .phase(Phase.UNDERWAY)
                .date(LocalDate.of(2026, 3, 10));
        int highest = 1 + random.nextInt(4);
        int spread = 1 + random.nextInt(3);
        for (int party = 0; party < parties; party++) {
            String id = "party-" + party;
            assessment.addPartyIds(id);
            int people = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(4);
            int mood = Math.max(1, highest - random.nextInt(spread));
            for (int i = 0; i < people; i++) {
                assessment.addSheets(sheet(id, id + "-" + i, mood, random));
            }
            if (random.nextInt(10) == 0) {
                assessment.putReleased(id, random.nextInt(people + 1));
            }
            if (random.nextInt(4) != 0) {
                assessment.putInvited(id, people + random.nextInt(3));
            }
        }
        return assessment.build();
    }

    /** Returns a sheet with ratings from the mood to two more, at most five. */
    public static ResponseSheet sheet(String party, String respondent, int mood, Random random) {
        ResponseSheet.Builder sheet =
                ResponseSheet.builder().respondentId(respondent).partyId(party);
        int unknown = random.nextInt(4) == 0 ? 3 : 60;
        boolean expects = random.nextInt(10) == 0;
        Instrument.standard().getItems().forEach(item -> {
            int rating = Math.min(5, mood + random.nextInt(3));
            if (random.nextInt(unknown) == 0) {
                sheet.putAnswers(item.getId(), Answer.dontKnow());
            } else {
                sheet.putAnswers(item.getId(), expects ? Answer.of(rating, 5) : Answer.of(rating));
            }
        });
        return sheet.build();
    }
}
