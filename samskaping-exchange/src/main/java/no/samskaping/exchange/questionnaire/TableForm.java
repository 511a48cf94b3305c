package no.samskaping.exchange.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samskaping.exchange.internal.csv.CsvText;
import no.samskaping.exchange.internal.sheet.Cell;
import no.samskaping.exchange.internal.sheet.Sheet;
import no.samskaping.exchange.internal.xlsx.CellNames;
import no.samskaping.exchange.internal.xlsx.XlsxWriter;
import no.samskaping.exchange.table.CsvFormat;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;

/** Writes templates for tables of answers. */
final class TableForm {
    /** The rows with lists of answers: as many respondents as a collaboration has, and more. */
    private static final int ROWS = 1_000;

    private static final int FIRST_ROW = 3;

    private final Questionnaire questionnaire;
    private final Instrument instrument;
    private final TemplateColumns columns;
    private final FormTexts texts;
    private final Locale locale;

    TableForm(Questionnaire questionnaire, Locale locale) {
        this.questionnaire = questionnaire;
        this.instrument = questionnaire.getInstrument();
        this.columns = TemplateColumns.of(questionnaire);
        this.texts = new FormTexts(questionnaire);
        this.locale = locale;
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>(List.of(columns.party(), columns.roles()));
        instrument.getItems().forEach(item -> ids.add(item.getId()));
        if (questionnaire.isWithExpectations()) {
            instrument.getItems().forEach(item -> ids.add(TemplateColumns.expectation(item)));
        }
        return ids;
    }

    private List<String> questions() {
        List<String> questions = new ArrayList<>(List.of(texts.own("party", locale), texts.own("roles", locale)));
        for (Item item : instrument.getItems()) {
            questions.add(FormTexts.statement(item, locale));
        }
        if (questionnaire.isWithExpectations()) {
            for (Item item : instrument.getItems()) {
                questions.add(texts.expectation(FormTexts.statement(item, locale), locale));
            }
        }
        return questions;
    }

    byte[] csv(CsvFormat format) {
        List<List<Cell>> rows = List.of(
                ids().stream().map(Cell::text).toList(),
                questions().stream().map(Cell::text).toList());
        return CsvText.of(rows, format.getSeparator(), format.getDecimalSeparator(), format.isByteOrderMark());
    }

    byte[] xlsx() {
        Sheet answers = new Sheet(texts.own("answers-sheet", locale))
                .add(ids().stream().map(Cell::heading).toList())
                .add(questions().stream().map(Cell::text).toList())
                .freeze(2, 1)
                .widths(ids().stream().map(id -> 24).toList());
        Sheet lists = new Sheet(texts.own("lists-sheet", locale)).hide();
        List<String> ratings = instrument.getScale().getLabels().values().stream()
                .map(label -> label.get(locale))
                .toList();
        List<String> all = new ArrayList<>(ratings);
        for (AnswerKind kind : FormTexts.OTHER_ANSWERS) {
            all.add(kind.label(locale));
        }
        List<String> parties =
                questionnaire.getParties().stream().map(PartyChoice::getName).toList();
        List<List<String>> choices = List.of(parties, all, ratings);
        int longest = choices.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < longest; row++) {
            int at = row;
            lists.add(choices.stream()
                    .map(list -> at < list.size() ? Cell.text(list.get(at)) : Cell.BLANK)
                    .toList());
        }
        if (!parties.isEmpty()) {
            answers.add(choice(0, range(lists, 0, parties.size())));
        }
        int items = instrument.getItems().size();
        for (int item = 0; item < items; item++) {
            answers.add(choice(2 + item, range(lists, 1, all.size())));
            if (questionnaire.isWithExpectations()) {
                answers.add(choice(2 + items + item, range(lists, 2, ratings.size())));
            }
        }
        return XlsxWriter.write(List.of(answers, lists));
    }

    /** Other words are not refused while they are typed: a number of the scale is an answer too. */
    private static Sheet.Choice choice(int column, String range) {
        return new Sheet.Choice(column, FIRST_ROW, FIRST_ROW + ROWS - 1, range);
    }

    private static String range(Sheet sheet, int column, int rows) {
        String name = CellNames.column(column);
        return CellNames.sheet(sheet.name()) + "!$" + name + "$1:$" + name + "$" + rows;
    }
}
