package no.samskaping.examples.consumer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samskaping.json.SamskapingJson;
import no.samskaping.json.SamskapingJsonException;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.Collaboration;
import no.samskaping.model.Party;
import no.samskaping.model.PartyKind;
import no.samskaping.model.Place;
import no.samskaping.model.Sector;
import no.samskaping.model.Vision;
import no.samskaping.samson.Answer;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.Disclosure;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Item;
import no.samskaping.samson.Phase;
import no.samskaping.samson.ResponseSheet;
import no.samskaping.samson.Scorer;
import no.samskaping.samson.ScoringRules;
import no.samskaping.soimpact.Direction;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.Measure;
import no.samskaping.soimpact.Measurement;
import no.samskaping.soimpact.ResultLevel;
import no.samskaping.soimpact.review.ChainReview;

/** Builds values of every module with the builders that a user sees, and hands them to the library. */
final class Neighbourhood {
    private Neighbourhood() {}

    static Collaboration collaboration() {
        return Collaboration.builder()
                .id("nabolaget")
                .title("Et nabolag for alle")
                .place(Place.builder().name("Fjordvik").country("NO").build())
                .vision(Vision.builder()
                        .statement("Alle har et hjem de kan bli i.")
                        .build())
                .addParties(party("kommunen", "Fjordvik kommune", PartyKind.MUNICIPALITY)
                        .build())
                .addParties(party("familiene", "Familiene", PartyKind.USERS)
                        .addCitizenRoles(CitizenRole.CO_DESIGNER)
                        .build())
                .start(LocalDate.of(2026, 1, 15))
                .build();
    }

    private static Party.Builder party(String id, String name, PartyKind kind) {
        Sector sector = kind.getUsualSector();
        return Party.builder().id(id).name(name).kind(kind).sector(sector);
    }

    /** Everyone answers every item: the municipality 4, the families 2, but 5 where resources are concerned. */
    static Assessment assessment() {
        Assessment.Builder assessment = Assessment.builder()
                .id("nabolaget-1")
                .collaboration("nabolaget")
                .instrument(Instrument.standard().ref())
                .phase(Phase.UNDERWAY)
                .disclosure(Disclosure.OPEN)
                .date(LocalDate.of(2026, 3, 10));
        for (Party party : collaboration().getParties()) {
            ResponseSheet.Builder sheet =
                    ResponseSheet.builder().respondent(party.getId() + "-1").party(party.getId());
            for (Item item : Instrument.standard().getItems()) {
                int families = item.getField() == ActionField.RESOURCE_FOCUS ? 5 : 2;
                sheet.putAnswers(item.getId(), Answer.of(party.getKind() == PartyKind.USERS ? families : 4));
            }
            assessment.addParties(party.getId()).addSheets(sheet.build());
        }
        return assessment.build();
    }

    static DisclosedScorecard scorecard() {
        return Scorer.of(Instrument.standard(), ScoringRules.standard())
                .score(assessment())
                .disclose();
    }

    static ImpactChain chain() {
        return ImpactChain.builder()
                .id("jobbkurs")
                .title("Jobbkurs")
                .addIndicators(Indicator.builder()
                        .id("jobs")
                        .name("I jobb etter kurset")
                        .level(ResultLevel.OUTCOME)
                        .measure(Measure.COUNT)
                        .direction(Direction.INCREASE)
                        .build())
                .addMeasurements(Measurement.builder()
                        .indicator("jobs")
                        .date(LocalDate.of(2026, 6, 30))
                        .value(BigDecimal.valueOf(12))
                        .build())
                .build();
    }

    static ChainReview review() {
        return ChainReview.of(chain());
    }

    /** What a bad document gets for an answer: the stable codes of its problems. */
    static List<String> problems(byte[] document) {
        try {
            SamskapingJson.read(document, Collaboration.class);
            return List.of();
        } catch (SamskapingJsonException refused) {
            return refused.getProblems().stream()
                    .map(problem -> problem.getCode())
                    .toList();
        }
    }
}
