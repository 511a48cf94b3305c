package no.samskaping.examples.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskaping.exchange.questionnaire.Questionnaire;
import no.samskaping.exchange.table.CsvFormat;
import no.samskaping.exchange.table.ResultTable;
import no.samskaping.exchange.workbook.ChainWorkbook;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.term.Language;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.soimpact.ImpactChain;

/** The files that the options ask for. */
final class Outputs {
    private final Documents documents;
    private final Reporter reporter;
    private final Words words;

    private Outputs(Documents documents, Reporter reporter, Words words) {
        this.documents = documents;
        this.reporter = reporter;
        this.words = words;
    }

    static List<WrittenFile> of(Command command, Documents documents, Reporter reporter, Words words)
            throws RefusedException {
        Outputs outputs = new Outputs(documents, reporter, words);
        List<WrittenFile> files = new ArrayList<>();
        // First, because a chain may turn out to have no place in IATI.
        command.iati().file().ifPresent(file -> files.add(new WrittenFile(file, reporter::iati)));
        if (command.files().questionnaire().isPresent()) {
            String file = command.files().questionnaire().get();
            files.add(new WrittenFile(file, outputs.questionnaire(file)));
        }
        if (command.files().table().isPresent()) {
            String file = command.files().table().get();
            files.add(new WrittenFile(file, outputs.table(file)));
        }
        if (command.files().workbook().isPresent()) {
            String file = command.files().workbook().get();
            files.add(new WrittenFile(file, outputs.workbook(file)));
        }
        return files;
    }

    /** Returns the form of CSV that Excel opens in the language of the report. */
    private CsvFormat csv() {
        return Language.of(words.locale()) == Language.ENGLISH ? CsvFormat.STANDARD : CsvFormat.NORWEGIAN_EXCEL;
    }

    private byte[] questionnaire(String file) {
        Optional<Assessment> assessment = documents.all(Assessment.class).findFirst();
        Instrument instrument = assessment
                .flatMap(each -> AnswerFiles.instrument(each, documents))
                .or(() -> documents.all(Instrument.class).findFirst())
                .orElse(Instrument.standard());
        Questionnaire questionnaire = Questionnaire.builder()
                .instrument(instrument)
                .addParties(parties(assessment))
                .build();
        if (CommandFiles.endsIn(file, ".csv")) {
            return questionnaire.toCsv(words.locale(), csv());
        }
        if (CommandFiles.endsIn(file, ".xlsx")) {
            return questionnaire.toXlsx(words.locale());
        }
        if (CommandFiles.endsIn(file, ".html")) {
            return questionnaire.toHtml(words.locale());
        }
        return CommandFiles.endsIn(file, ".fhir.json")
                ? questionnaire.toFhir(words.locale())
                : questionnaire.toSurveyJs();
    }

    /** Returns the parties by id: those of the assessment with the names that the collaboration gives them. */
    private Map<String, String> parties(Optional<Assessment> assessment) {
        List<Party> parties = documents
                .all(Collaboration.class)
                .filter(each -> assessment.isEmpty()
                        || each.getId().equals(assessment.get().getCollaborationId()))
                .limit(1)
                .flatMap(each -> each.getParties().stream())
                .toList();
        Collection<String> ids = assessment.isPresent()
                ? assessment.get().getPartyIds()
                : parties.stream().map(Party::getId).toList();
        return PartyNames.of(ids, parties);
    }

    private byte[] table(String file) throws RefusedException {
        List<ResultTable> tables = new ArrayList<>();
        reporter.scorecards().forEach(each -> tables.add(ResultTable.of(each, words.locale())));
        documents.chains().forEach(each -> tables.add(ResultTable.of(each, words.locale())));
        if (tables.size() != 1) {
            throw new RefusedException(List.of(words.of("output.one-result", "--table", tables.size())));
        }
        return CommandFiles.endsIn(file, ".xlsx")
                ? tables.get(0).toXlsx()
                : tables.get(0).toCsv(csv());
    }

    private byte[] workbook(String file) throws RefusedException {
        List<ImpactChain> chains = documents.chains();
        if (chains.isEmpty()) {
            return ChainWorkbook.template(words.locale());
        }
        if (chains.size() > 1) {
            throw new RefusedException(List.of(words.of("output.one-chain", "--workbook", chains.size())));
        }
        try {
            return ChainWorkbook.write(chains.get(0), words.locale());
        } catch (IllegalArgumentException e) {
            throw new RefusedException(List.of(words.of("output.texts", file)));
        }
    }
}
