package no.samskaping.examples.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
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
import no.samskaping.samson.scoring.Tally;
import no.samskaping.samson.trajectory.Trajectory;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;

/** Scores and reviews the documents, and writes the report. */
final class Reporter {
    private static final String RULE = "─".repeat(72);

    private final Command command;
    private final Documents documents;
    private final Words words;
    private final Optional<Answered> answered;
    private final Map<String, Collaboration> collaborations;
    private final Map<InstrumentRef, Instrument> instruments;
    private final List<Assessment> assessments;

    Reporter(Command command, Documents documents, Optional<Answered> answered, Words words) throws RefusedException {
        this.answered = answered;
        this.command = command;
        this.documents = documents;
        this.words = words;
        this.collaborations = documents
                .all(Collaboration.class)
                .collect(Collectors.toMap(
                        Collaboration::getId, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        this.instruments = Stream.concat(Stream.of(Instrument.standard()), documents.all(Instrument.class))
                .collect(Collectors.toMap(Instrument::ref, Function.identity(), (first, second) -> first));
        Optional<Assessment> frame = command.files().assessment().flatMap(path -> documents.at(path, Assessment.class));
        // A frame that is only there to make a questionnaire has nothing to report.
        boolean onlyAsked = command.files().answers().isEmpty();
        this.assessments = documents
                .all(Assessment.class)
                .filter(each -> !onlyAsked || frame.isEmpty() || frame.get() != each)
                .toList();
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

    /** What is done with each chain, which is in memory only for that long if it is read from IATI. */
    private interface Use {
        void accept(ImpactChain chain, Optional<IatiReading> reading) throws IOException, RefusedException;
    }

    private void forEachChain(Use use) throws IOException, RefusedException {
        for (ImpactChain chain : documents.all(ImpactChain.class).toList()) {
            use.accept(chain, Optional.empty());
        }
        for (IatiInput input : documents.activities()) {
            input.<IOException>forEach(reading -> use.accept(reading.getChain(), Optional.of(reading)));
        }
    }

    /** Writes all chains to a file of IATI, and refuses to if there is none. */
    void iati(OutputStream out) throws IOException, RefusedException {
        boolean[] isAny = new boolean[1];
        try (IatiOutput iati = new IatiOutput(command, words, out)) {
            forEachChain((chain, reading) -> {
                isAny[0] = true;
                iati.write(chain, reading.flatMap(IatiReading::getHeader));
            });
        }
        if (!isAny[0]) {
            throw new RefusedException(List.of(words.of("iati.nothing")));
        }
    }

    /** Writes the report. A file of IATI is not written, but the report says what is lost or made up in it. */
    void write(OutputStream out, Charset charset) throws IOException, RefusedException {
        if (command.iati().file().isEmpty()) {
            write(out, charset, Optional.empty());
            return;
        }
        try (IatiOutput iati = new IatiOutput(command, words, OutputStream.nullOutputStream())) {
            write(out, charset, Optional.of(iati));
        }
    }

    private void write(OutputStream out, Charset charset, Optional<IatiOutput> iati)
            throws IOException, RefusedException {
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
            if (reading.isPresent()) {
                line(out, iatiText.json(reading.get()));
            }
            if (iati.isPresent()) {
                line(out, iatiText.json(chain, iati.get().write(chain, reading.flatMap(IatiReading::getHeader))));
            }
            line(out, DocumentType.REVIEW.write(ChainReview.of(chain), words.locale()));
        });
    }

    private static void line(OutputStream out, byte[] json) throws IOException {
        out.write(json);
        out.write('\n');
    }

    /** Returns everything as a page. */
    String html() throws RefusedException {
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
        for (ImpactChain chain : documents.chains()) {
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

    /** Writes lines for a reader, with the file of the page at the end. */
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
        if (command.html().isPresent()) {
            List<String> page =
                    List.of("", RULE, "", words.of("output.page", command.html().get()));
            out.write(Report.text(page, words.terminal()).getBytes(charset));
        }
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
                command.isAll(),
                words);
    }

    private List<Finding> findings(Assessment assessment) {
        return assessment.check(instruments.get(assessment.getInstrument()));
    }

    /** Returns the scorecards, in the order of the assessments. */
    List<Scorecard> scorecards() {
        return assessments.stream().map(this::scorecard).toList();
    }

    private Scorecard scorecard(Assessment assessment) {
        Scorer scorer = scorer(assessment);
        Optional<Tally> tally =
                answered.filter(each -> each.frame() == assessment).map(Answered::tally);
        if (tally.isPresent()) {
            return command.disclosure()
                    .map(disclosure ->
                            scorer.scoreConfidentially(tally.get(), assessment).disclose(disclosure))
                    .orElseGet(() -> scorer.score(tally.get(), assessment));
        }
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
