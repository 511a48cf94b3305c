package no.samskaping.examples.consumer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.samskaping.charts.Chart;
import no.samskaping.charts.ChartOptions;
import no.samskaping.charts.HeartChart;
import no.samskaping.charts.Page;
import no.samskaping.json.DocumentType;
import no.samskaping.json.problem.SamskapingJsonException;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.PartyKind;
import no.samskaping.model.Sector;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.collaboration.Place;
import no.samskaping.model.collaboration.Vision;
import no.samskaping.samson.Phase;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.review.ChainReview;

/** Builds values of every module with their public builders, and scores, reviews and reads them. */
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

    /** Every party answers every item: the municipality 4, the families 2, and 5 for the use of resources. */
    static Assessment assessment() {
        Assessment.Builder assessment = Assessment.builder()
                .id("nabolaget-1")
                .collaborationId("nabolaget")
                .instrument(Instrument.standard().ref())
                .phase(Phase.UNDERWAY)
                .disclosure(Disclosure.OPEN)
                .date(LocalDate.of(2026, 3, 10));
        for (Party party : collaboration().getParties()) {
            ResponseSheet.Builder sheet =
                    ResponseSheet.builder().respondentId(party.getId() + "-1").partyId(party.getId());
            for (Item item : Instrument.standard().getItems()) {
                int families = item.getField() == ActionField.RESOURCE_FOCUS ? 5 : 2;
                sheet.putAnswers(item.getId(), Answer.of(party.getKind() == PartyKind.USERS ? families : 4));
            }
            assessment.addPartyIds(party.getId()).addSheets(sheet.build());
        }
        return assessment.build();
    }

    static Scorecard scorecard() {
        return Scorer.standard().score(assessment());
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
                        .indicatorId("jobs")
                        .date(LocalDate.of(2026, 6, 30))
                        .value(BigDecimal.valueOf(12))
                        .build())
                .build();
    }

    static ChainReview review() {
        return ChainReview.of(chain());
    }

    static Chart chart() {
        return HeartChart.of(scorecard(), options());
    }

    static Page page() {
        return Page.of(options())
                .collaboration(collaboration())
                .scorecard(scorecard())
                .chain(chain())
                .review(review());
    }

    private static ChartOptions options() {
        return ChartOptions.of(Locale.forLanguageTag("nb"), collaboration());
    }

    /** Returns the codes of the problems in a document. */
    static List<String> problems(byte[] document) {
        try {
            DocumentType.COLLABORATION.read(document);
            return List.of();
        } catch (SamskapingJsonException refused) {
            return refused.getProblems().stream()
                    .map(problem -> problem.getCode())
                    .toList();
        }
    }
}
