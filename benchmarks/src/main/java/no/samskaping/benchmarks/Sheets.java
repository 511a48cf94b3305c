package no.samskaping.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import no.samskaping.json.JsonLines;
import no.samskaping.model.CitizenRole;
import no.samskaping.samson.Answer;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Item;
import no.samskaping.samson.Phase;
import no.samskaping.samson.ResponseSheet;
import no.samskaping.samson.Tally;

/** Sheets that look like what is answered, the same ones in every run. */
final class Sheets {
    static final Instrument INSTRUMENT = Instrument.standard();

    private static final int USUAL_PARTIES = 12;

    private Sheets() {}

    static List<ResponseSheet> of(int number) {
        return of(number, USUAL_PARTIES);
    }

    /** Sheets that are spread evenly over some parties. */
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
                ResponseSheet.builder().respondent("r" + i).party("party-" + i % parties);
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

    /** The sheets, one a line. */
    static byte[] lines(List<ResponseSheet> sheets) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        JsonLines.write(sheets, lines);
        return lines.toByteArray();
    }

    static Assessment assessment(List<ResponseSheet> sheets) {
        return Assessment.builder()
                .id("a")
                .collaboration("c")
                .instrument(INSTRUMENT.ref())
                .phase(Phase.UNDERWAY)
                .date(java.time.LocalDate.of(2026, 3, 10))
                .parties(sheets.stream().map(ResponseSheet::getParty).distinct().toList())
                .sheets(sheets)
                .build();
    }

    static Tally tally(List<ResponseSheet> sheets) {
        Tally tally = Tally.empty(INSTRUMENT);
        sheets.forEach(tally::add);
        return tally;
    }
}
