package no.samskaping.examples.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.exchange.iati.IatiReading;
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
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;

/** Scores and reviews the documents, and writes the report. */
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

    /** What is done with each chain, which is in memory for that long only if it is read from IATI. */
    private interface Use {
        void accept(ImpactChain chain, Optional<IatiReading> reading) throws IOException, RefusedException;
    }

    private void forEachChain(Use use) throws IOException, RefusedException {
        for (ImpactChain chain : documents.all(ImpactChain.class).toList()) {
            use.accept(chain, Optional.empty());
        }
        for (IatiInput input : documents.activities()) {
            input.forEach(reading -> use.accept(reading.getChain(), Optional.of(reading)));
        }
    }

    /** Writes all chains to IATI and does nothing else, to find out whether one is refused. */
    void tryOut(IatiOutput iati) throws IOException, RefusedException {
        boolean[] isAny = new boolean[1];
        forEachChain((chain, reading) -> {
            isAny[0] = true;
            iati.write(chain, reading.flatMap(IatiReading::getHeader));
        });
        if (!isAny[0]) {
            throw new RefusedException(List.of(words.of("iati.nothing")));
        }
    }

    /** Writes the report, and the chains to a file of IATI if there is one. */
    void write(OutputStream out, Charset charset, Optional<IatiOutput> iati) throws IOException, RefusedException {
        if (command.isJson()) {
            json(out, iati);
        } else {
            text(out, charset, iati);
        }
    }

    /** Writes one document on each line. */
    private void json(OutputStream out, Optional<IatiOutput> iati) throws IOException, RefusedException {
        ReviewJson reviewJson = new ReviewJson(words);
        for (Collaboration each : collaborations.values()) {
            line(out, reviewJson.write(CollaborationReview.of(each)));
        }
        for (Assessment each : assessments) {
            line(out, DocumentType.SCORECARD.write(scorecard(each)));
        }
        IatiText iatiText = new IatiText(command.isAll(), words);
        forEachChain((chain, reading) -> {
            if (iati.isPresent()) {
                iati.get().write(chain, reading.flatMap(IatiReading::getHeader));
            }
            if (reading.isPresent()) {
                line(out, iatiText.json(reading.get()));
            }
            line(out, DocumentType.REVIEW.write(ChainReview.of(chain), words.locale()));
        });
    }

    private static void line(OutputStream out, byte[] json) throws IOException {
        out.write(json);
        out.write('\n');
    }

    /** Writes lines for a reader. */
    private void text(OutputStream out, Charset charset, Optional<IatiOutput> iati)
            throws IOException, RefusedException {
        List<List<String>> parts = new ArrayList<>();
        collaborations.values().forEach(each -> parts.add(new CollaborationText(each, command.isAll(), words).lines()));
        assessments.forEach(each -> parts.add(scorecardText(each).lines()));
        boolean[] isBegun = new boolean[1];
        for (List<String> part : parts) {
            part(out, charset, isBegun, part);
        }
        IatiText iatiText = new IatiText(command.isAll(), words);
        forEachChain((chain, reading) -> {
            List<String> lines =
                    new ArrayList<>(new ChainText(chain, ChainReview.of(chain), command.isAll(), words).lines());
            reading.ifPresent(each -> lines.addAll(iatiText.read(each.getProblems())));
            if (iati.isPresent()) {
                lines.addAll(iatiText.written(iati.get().write(chain, reading.flatMap(IatiReading::getHeader))));
            }
            part(out, charset, isBegun, lines);
        });
    }

    private void part(OutputStream out, Charset charset, boolean[] isBegun, List<String> part) throws IOException {
        List<String> lines = new ArrayList<>(isBegun[0] ? List.of("", RULE, "") : List.of());
        isBegun[0] = true;
        lines.addAll(part);
        out.write(Report.text(lines, words.terminal()).getBytes(charset));
    }

    private ScorecardText scorecardText(Assessment assessment) {
        return new ScorecardText(
                scorecard(assessment),
                assessment,
                findings(assessment),
                Optional.ofNullable(collaborations.get(assessment.getCollaborationId())),
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
