package no.samskaping.examples.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.json.DocumentType;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.InstrumentRef;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.scoring.ScoringRules;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;

/** Scores and reviews the documents, and returns the report as one text. */
final class Reporter {
    private static final String RULE = "─".repeat(72);

    private final Command command;
    private final Documents documents;
    private final Words words;
    private final Map<String, Collaboration> collaborations;
    private final Map<InstrumentRef, Instrument> instruments;

    Reporter(Command command, Documents documents) {
        this.command = command;
        this.documents = documents;
        this.words = command.words();
        this.collaborations = documents
                .all(Collaboration.class)
                .collect(Collectors.toMap(
                        Collaboration::getId, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        this.instruments = Stream.concat(Stream.of(Instrument.standard()), documents.all(Instrument.class))
                .collect(Collectors.toMap(Instrument::ref, Function.identity(), (first, second) -> first));
    }

    String report() throws RefusedException {
        List<Assessment> assessments = documents.all(Assessment.class).toList();
        refuseUnknownInstruments(assessments);
        return command.json() ? json(assessments) : text(assessments);
    }

    private void refuseUnknownInstruments(List<Assessment> assessments) throws RefusedException {
        List<String> unknown = assessments.stream()
                .filter(assessment -> !instruments.containsKey(assessment.getInstrument()))
                .map(assessment -> words.of(
                        "assessment.instrument",
                        assessment.getId(),
                        assessment.getInstrument().getId(),
                        assessment.getInstrument().getVersion()))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RefusedException(unknown);
        }
    }

    private String json(List<Assessment> assessments) {
        Stream<byte[]> results = Stream.concat(
                assessments.stream().map(this::scorecard).map(DocumentType.SCORECARD::write),
                documents
                        .all(ImpactChain.class)
                        .map(chain -> DocumentType.REVIEW.write(ChainReview.of(chain), words.locale())));
        return results.map(json -> new String(json, StandardCharsets.UTF_8) + "\n")
                .collect(Collectors.joining());
    }

    private String text(List<Assessment> assessments) {
        List<List<String>> parts = new ArrayList<>();
        collaborations.values().forEach(each -> parts.add(new CollaborationText(each, words).lines()));
        assessments.forEach(each -> parts.add(scorecardText(each).lines()));
        documents
                .all(ImpactChain.class)
                .forEach(each -> parts.add(new ChainText(each, ChainReview.of(each), words).lines()));
        return parts.stream()
                .map(lines -> String.join("\n", lines) + "\n")
                .collect(Collectors.joining("\n" + RULE + "\n\n"));
    }

    private ScorecardText scorecardText(Assessment assessment) {
        return new ScorecardText(
                scorecard(assessment),
                assessment,
                Optional.ofNullable(collaborations.get(assessment.getCollaborationId())),
                words);
    }

    private Scorecard scorecard(Assessment assessment) {
        Scorer scorer = scorer(assessment);
        return command.disclosure()
                .map(disclosure -> scorer.scoreConfidentially(assessment).disclose(disclosure))
                .orElseGet(() -> scorer.score(assessment));
    }

    private Scorer scorer(Assessment assessment) {
        Scorer scorer = Scorer.of(instruments.get(assessment.getInstrument()), ScoringRules.standard());
        Collaboration collaboration = collaborations.get(assessment.getCollaborationId());
        return collaboration == null ? scorer : scorer.withSectorsOf(collaboration);
    }
}
