package no.samskaping.examples.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.charts.ChartOptions;
import no.samskaping.charts.Page;
import no.samskaping.json.DocumentType;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.CollaborationReview;
import no.samskaping.model.finding.Finding;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.InstrumentRef;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.scoring.ScoringRules;
import no.samskaping.samson.trajectory.Trajectory;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;

/** Scores and reviews the documents, and returns the report. */
final class Reporter {
    private static final String RULE = "─".repeat(72);

    private final Command command;
    private final Documents documents;
    private final Words words;
    private final Map<String, Collaboration> collaborations;
    private final Map<InstrumentRef, Instrument> instruments;
    private final List<Assessment> assessments;

    Reporter(Command command, Documents documents, Words words) throws RefusedException {
        this.command = command;
        this.documents = documents;
        this.words = words;
        this.collaborations = documents
                .all(Collaboration.class)
                .collect(Collectors.toMap(
                        Collaboration::getId, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        this.instruments = Stream.concat(Stream.of(Instrument.standard()), documents.all(Instrument.class))
                .collect(Collectors.toMap(Instrument::ref, Function.identity(), (first, second) -> first));
        this.assessments = documents.all(Assessment.class).toList();
        refuseUnknownInstruments();
    }

    private void refuseUnknownInstruments() throws RefusedException {
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

    /** Returns one document on each line. */
    String json() {
        ReviewJson reviewJson = new ReviewJson(words);
        List<byte[]> results = new ArrayList<>();
        collaborations.values().forEach(each -> results.add(reviewJson.write(CollaborationReview.of(each))));
        assessments.forEach(each -> results.add(DocumentType.SCORECARD.write(scorecard(each))));
        documents
                .all(ImpactChain.class)
                .forEach(each -> results.add(DocumentType.REVIEW.write(ChainReview.of(each), words.locale())));
        return results.stream()
                .map(json -> new String(json, StandardCharsets.UTF_8) + "\n")
                .collect(Collectors.joining());
    }

    /** Returns everything as a page. */
    String html() {
        Page page = Page.of(ChartOptions.of(words.locale()));
        for (Collaboration collaboration : collaborations.values()) {
            page = page.collaboration(collaboration);
        }
        for (Assessment assessment : assessments) {
            page = page.scorecard(scorecard(assessment));
        }
        for (Trajectory trajectory : trajectories()) {
            page = page.trajectory(trajectory);
        }
        for (ImpactChain chain : documents.all(ImpactChain.class).toList()) {
            page = page.chain(chain);
        }
        return page.toHtml();
    }

    /** Returns a trajectory for each collaboration with assessments of several dates. */
    private List<Trajectory> trajectories() {
        Map<String, SortedMap<LocalDate, Scorecard>> byCollaboration = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            byCollaboration
                    .computeIfAbsent(assessment.getCollaborationId(), id -> new TreeMap<>())
                    .putIfAbsent(assessment.getDate(), scorecard(assessment));
        }
        return byCollaboration.values().stream()
                .filter(scorecards -> scorecards.size() > 1)
                .map(scorecards -> Trajectory.of(List.copyOf(scorecards.values())))
                .toList();
    }

    /** Returns the lines for a reader, with the file of the page at the end. */
    List<String> lines(Optional<String> html) {
        List<String> lines = lines();
        html.ifPresent(file -> lines.addAll(List.of("", RULE, "", words.of("output.page", file))));
        return lines;
    }

    private List<String> lines() {
        List<List<String>> parts = new ArrayList<>();
        collaborations.values().forEach(each -> parts.add(new CollaborationText(each, command.isAll(), words).lines()));
        assessments.forEach(each -> parts.add(scorecardText(each).lines()));
        documents
                .all(ImpactChain.class)
                .forEach(each -> parts.add(new ChainText(each, ChainReview.of(each), command.isAll(), words).lines()));
        List<String> lines = new ArrayList<>();
        for (List<String> part : parts) {
            if (!lines.isEmpty()) {
                lines.addAll(List.of("", RULE, ""));
            }
            lines.addAll(part);
        }
        return lines;
    }

    private ScorecardText scorecardText(Assessment assessment) {
        return new ScorecardText(
                scorecard(assessment),
                assessment,
                findings(assessment),
                Optional.ofNullable(collaborations.get(assessment.getCollaborationId())),
                command.isAll(),
                words);
    }

    private List<Finding> findings(Assessment assessment) {
        return assessment.check(instruments.get(assessment.getInstrument()));
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
