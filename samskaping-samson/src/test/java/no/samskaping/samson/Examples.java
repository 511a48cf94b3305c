package no.samskaping.samson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.scoring.ScoringRules;

/** Examples that several tests look at. */
public final class Examples {
    private Examples() {}

    /** The lines of a resource without its heading, cut at commas. */
    public static List<String[]> csv(String name) {
        try (InputStream in = Examples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The assessment of the neighbourhood: three parties, four respondents. */
    public static Assessment nabolaget() {
        Map<String, ResponseSheet.Builder> sheets = new LinkedHashMap<>();
        for (String[] line : csv("nabolaget-answers.csv")) {
            sheets.computeIfAbsent(line[0], respondent -> ResponseSheet.builder()
                            .respondentId(respondent)
                            .partyId(line[1])
                            .roles(Arrays.stream(line[2].split(" "))
                                    .flatMap(role -> EnumTerm.fromCode(CitizenRole.class, role).stream())
                                    .toList()))
                    .putAnswers(line[3], answer(line[4], line[5]));
        }
        return frame("kommunen", "velforeningen", "familiene")
                .sheets(sheets.values().stream()
                        .map(ResponseSheet.Builder::build)
                        .toList())
                .build();
    }

    private static Answer answer(String answer, String expectation) {
        return switch (answer) {
            case "dont-know" -> Answer.dontKnow();
            case "not-applicable" -> Answer.notApplicable();
            default ->
                expectation.isEmpty()
                        ? Answer.of(Integer.parseInt(answer))
                        : Answer.of(Integer.parseInt(answer), Integer.parseInt(expectation));
        };
    }

    /** An assessment of the standard instrument without sheets. */
    public static Assessment.Builder frame(String... parties) {
        return Assessment.builder()
                .id("nabolaget-2026-1")
                .collaborationId("nabolaget")
                .instrument(Instrument.standard().ref())
                .phase(Phase.UNDERWAY)
                .disclosure(Disclosure.OPEN)
                .date(LocalDate.of(2026, 3, 10))
                .addPartyIds(parties);
    }

    /** A sheet that answers every item of the standard instrument alike. */
    public static ResponseSheet sheet(String respondent, String party, int rating) {
        ResponseSheet.Builder sheet =
                ResponseSheet.builder().respondentId(respondent).partyId(party);
        Instrument.standard().getItems().forEach(item -> sheet.putAnswers(item.getId(), Answer.of(rating)));
        return sheet.build();
    }

    public static ConfidentialScorecard score(Assessment assessment) {
        return Scorer.of(Instrument.standard(), ScoringRules.standard()).scoreConfidentially(assessment);
    }
}
