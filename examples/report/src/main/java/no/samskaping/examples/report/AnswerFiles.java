package no.samskaping.examples.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samskaping.exchange.answers.AnswerForm;
import no.samskaping.exchange.answers.AnswerTable;
import no.samskaping.exchange.answers.ColumnMapping;
import no.samskaping.exchange.answers.ColumnMappingDocument;
import no.samskaping.exchange.answers.ColumnProposal;
import no.samskaping.exchange.answers.PartyColumn;
import no.samskaping.json.DocumentType;
import no.samskaping.json.lines.LineOptions;
import no.samskaping.json.lines.LineReport;
import no.samskaping.json.lines.TallyResult;
import no.samskaping.json.problem.InputException;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.Party;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.instrument.Instrument;

/** Reads the answers of an assessment from a table or from responses to a form. */
final class AnswerFiles {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".xlsx", ".json", ".jsonl");

    private final Assessment frame;
    private final Instrument instrument;
    private final Map<String, String> parties;
    private final Words words;
    private final Progress progress;
    private final Consumer<String> notes;

    private AnswerFiles(
            Assessment frame,
            Instrument instrument,
            Map<String, String> parties,
            Words words,
            Progress progress,
            Consumer<String> notes) {
        this.frame = frame;
        this.instrument = instrument;
        this.parties = parties;
        this.words = words;
        this.progress = progress;
        this.notes = notes;
    }

    /** Reads the answers that the command names, if it names any; refuses them if a row has a problem. */
    static Optional<Answered> read(
            Command command, Documents documents, Words words, Progress progress, Consumer<String> notes)
            throws RefusedException {
        Optional<String> file = command.files().answers();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String framePath = command.files().assessment().orElseThrow();
        Optional<Assessment> frame = documents.at(framePath, Assessment.class).filter(each -> each.getSheets()
                .isEmpty());
        if (frame.isEmpty()) {
            throw new RefusedException(List.of(words.of("answers.frame", framePath)));
        }
        Optional<Instrument> instrument = instrument(frame.get(), documents);
        if (instrument.isEmpty()) {
            // The report says which instrument is missing.
            return Optional.empty();
        }
        AnswerFiles files =
                new AnswerFiles(frame.get(), instrument.get(), parties(frame.get(), documents), words, progress, notes);
        return Optional.of(files.read(file.get(), command.files().columns()));
    }

    static Optional<Instrument> instrument(Assessment assessment, Documents documents) {
        return Stream.concat(documents.all(Instrument.class), Stream.of(Instrument.standard()))
                .filter(each -> each.ref().equals(assessment.getInstrument()))
                .findFirst();
    }

    /** Returns the ids of the parties by what a table may call them: their ids and their names. */
    private static Map<String, String> parties(Assessment frame, Documents documents) {
        List<Party> parties = documents
                .all(Collaboration.class)
                .filter(each -> each.getId().equals(frame.getCollaborationId()))
                .flatMap(each -> each.getParties().stream())
                .toList();
        return PartyNames.labels(PartyNames.of(frame.getPartyIds(), parties));
    }

    private Answered read(String file, Optional<String> columns) throws RefusedException {
        if (ENDINGS.stream().noneMatch(ending -> CommandFiles.endsIn(file, ending))) {
            throw new RefusedException(List.of(words.of("answers.ending", file, String.join(", ", ENDINGS))));
        }
        Optional<ColumnMapping> given = columns.isPresent() ? Optional.of(mapping(columns.get())) : Optional.empty();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Documents.existing(file, words)), 1 << 16)) {
            TallyResult result = CommandFiles.endsIn(file, ".json") || CommandFiles.endsIn(file, ".jsonl")
                    ? form(in).tally(in, LineOptions.standard(), progress)
                    : table(file, in, given);
            refuseBadRows(file, result.getReport());
            return new Answered(frame, result.getTally());
        } catch (InputException e) {
            throw new RefusedException(e.getProblems().stream()
                    .map(problem -> Documents.line(file, problem, words))
                    .toList());
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw new RefusedException(List.of(file + ": " + words.of("file.unreadable")));
        } finally {
            progress.end();
        }
    }

    private ColumnMapping mapping(String file) throws RefusedException {
        try (InputStream in = Files.newInputStream(Documents.existing(file, words))) {
            return ColumnMappingDocument.read(in.readNBytes(DocumentType.MAX_BYTES + 1));
        } catch (InputException e) {
            throw new RefusedException(e.getProblems().stream()
                    .map(problem -> Documents.line(file, problem, words))
                    .toList());
        } catch (IOException | InvalidPathException e) {
            throw new RefusedException(List.of(file + ": " + words.of("file.unreadable")));
        }
    }

    /** Tells the two kinds of form apart: every FHIR resource names its type near its start. */
    private AnswerForm form(InputStream in) throws IOException {
        int peek = 1 << 14;
        in.mark(peek);
        String start = new String(in.readNBytes(peek), StandardCharsets.UTF_8);
        in.reset();
        return start.contains("\"resourceType\"") ? AnswerForm.fhir(instrument) : AnswerForm.surveyJs(instrument);
    }

    private TallyResult table(String file, InputStream in, Optional<ColumnMapping> given) throws RefusedException {
        try (AnswerTable table = CommandFiles.endsIn(file, ".xlsx") ? AnswerTable.xlsx(in) : AnswerTable.csv(in)) {
            ColumnMapping mapping = given.isPresent() ? given.get() : proposed(file, table);
            return table.tally(instrument, mapping, LineOptions.standard(), progress);
        }
    }

    private ColumnMapping proposed(String file, AnswerTable table) throws RefusedException {
        ColumnProposal proposal = ColumnMapping.propose(table.getHeadings(), instrument);
        ColumnMapping mapping = proposal.getMapping();
        List<String> refusals = new ArrayList<>();
        if (mapping.getPartyColumn().isEmpty() && frame.getPartyIds().size() > 1) {
            refusals.add(words.of("answers.no-party", file));
        }
        proposal.getMissingItems().forEach(item -> refusals.add(words.of("answers.missing", file, item)));
        if (!refusals.isEmpty()) {
            proposal.getUnplacedHeadings().stream()
                    .filter(heading -> !heading.isBlank())
                    .forEach(heading -> refusals.add(words.of("answers.unplaced", file, heading)));
            throw new RefusedException(refusals);
        }
        show(file, proposal);
        ColumnMapping.Builder complete = ColumnMapping.builder().from(mapping);
        if (mapping.getPartyColumn().isPresent()) {
            complete.partyColumn(PartyColumn.builder()
                    .from(mapping.getPartyColumn().get())
                    .labels(parties)
                    .build());
        } else {
            complete.partyId(frame.getPartyIds().get(0));
        }
        return complete.build();
    }

    /** Shows a proposal: what is read must be seen. */
    private void show(String file, ColumnProposal proposal) {
        ColumnMapping mapping = proposal.getMapping();
        notes.accept(words.of("answers.proposal", file));
        mapping.getPartyColumn().ifPresent(column -> column("answers.party", column.getHeading()));
        mapping.getRolesColumn().ifPresent(column -> column("answers.roles", column.getHeading()));
        mapping.getRoleColumns().keySet().forEach(heading -> column("answers.roles", heading));
        mapping.getRespondentColumn().ifPresent(heading -> column("answers.respondent", heading));
        mapping.getItems().forEach((item, heading) -> notes.accept("  " + words.of("answers.column", item, heading)));
        mapping.getExpectations()
                .forEach((item, heading) -> notes.accept(
                        "  " + words.of("answers.column", words.of("answers.expectation", item), heading)));
        proposal.getUnplacedHeadings().stream()
                .filter(heading -> !heading.isBlank())
                .forEach(heading -> notes.accept("  " + words.of("answers.unplaced", file, heading)));
    }

    private void column(String what, String heading) {
        notes.accept("  " + words.of("answers.column", words.of(what), heading));
    }

    private void refuseBadRows(String file, LineReport report) throws RefusedException {
        List<String> refusals = new ArrayList<>();
        report.getBadLines().forEach(bad -> bad.getProblems()
                .forEach(problem -> refusals.add(Documents.line(file, problem, words))));
        long more = report.getBadLineCount() - report.getBadLines().size();
        if (more > 0) {
            refusals.add(words.of("answers.more", file, more));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
