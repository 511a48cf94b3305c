package no.samskaping.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import no.samskaping.json.lines.JsonLines;
import no.samskaping.model.CitizenRole;
import no.samskaping.samson.Phase;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.scoring.Tally;

/** Random sheets, the same in every run. */
final class Sheets {
    static final Instrument INSTRUMENT = Instrument.standard();

    private static final int USUAL_PARTIES = 12;

    private Sheets() {}

    static List<ResponseSheet> of(int number) {
        return of(number, USUAL_PARTIES);
    }

    /** Returns sheets that are spread evenly over a number of parties. */
    static List<ResponseSheet> of(int number, int parties) {
        SplittableRandom random = new SplittableRandom(7);
        List<ResponseSheet> sheets = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            sheets.add(sheet(i, parties, random));
        }
        return sheets;
    }

    private static ResponseSheet sheet(int i, int parties, SplittableRandom random) {
        ResponseSheet.Builder sheet =
                ResponseSheet.builder().respondentId("r" + i).partyId("party-" + i % parties);
        if (random.nextInt(3) == 0) {
            sheet.addRoles(CitizenRole.values()[random.nextInt(CitizenRole.values().length)]);
        }
        for (Item item : INSTRUMENT.getItems()) {
            sheet.putAnswers(item.getId(), answer(random));
        }
        return sheet.build();
    }

    private static Answer answer(SplittableRandom random) {
        int rating = random.nextInt(1, 6);
        return switch (random.nextInt(20)) {
            case 0 -> Answer.dontKnow();
            case 1 -> Answer.notApplicable();
            case 2, 3 -> Answer.of(rating, random.nextInt(1, 6));
            default -> Answer.of(rating);
        };
    }

    /** Returns the sheets as JSON Lines. */
    static byte[] lines(List<ResponseSheet> sheets) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        JsonLines.write(sheets, lines);
        return lines.toByteArray();
    }

    static Assessment assessment(List<ResponseSheet> sheets) {
        return Assessment.builder().from(frame(sheets)).sheets(sheets).build();
    }

    /** Returns the assessment that the sheets belong to, without the sheets. */
    static Assessment frame(List<ResponseSheet> sheets) {
        return Assessment.builder()
                .id("a")
                .collaborationId("c")
                .instrument(INSTRUMENT.ref())
                .phase(Phase.UNDERWAY)
                .date(java.time.LocalDate.of(2026, 3, 10))
                .partyIds(sheets.stream()
                        .map(ResponseSheet::getPartyId)
                        .distinct()
                        .toList())
                .build();
    }

    static Tally tally(List<ResponseSheet> sheets) {
        return sheets.stream().collect(Tally.collector(INSTRUMENT));
    }
}
