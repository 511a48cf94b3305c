package no.samskaping.exchange.answers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import no.samskaping.exchange.internal.row.CellText;
import no.samskaping.json.DocumentType;
import no.samskaping.model.CitizenRole;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables of answers as other programs write them: CSV by hand, workbooks by another library. */
public final class Tables {
    private Tables() {}

    public static Assessment nabolaget() {
        return DocumentType.ASSESSMENT.read(
                Path.of("..", "examples", "report", "documents", "assessment-nabolaget.json"));
    }

    /** The cells of sheets with headings that are ids. */
    static List<List<String>> cells(Instrument instrument, List<ResponseSheet> sheets) {
        List<List<String>> rows = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of("respondent column", "party column", "roles column"));
        instrument.getItems().forEach(item -> headings.add("answer " + item.getId()));
        instrument.getItems().forEach(item -> headings.add("expected " + item.getId()));
        rows.add(headings);
        for (ResponseSheet sheet : sheets) {
            List<String> row = new ArrayList<>(List.of(
                    sheet.getRespondentId(),
                    sheet.getPartyId(),
                    sheet.getRoles().stream().map(CitizenRole::getCode).collect(Collectors.joining(";"))));
            for (Item item : instrument.getItems()) {
                row.add(answer(sheet.getAnswers().get(item.getId())));
            }
            for (Item item : instrument.getItems()) {
                Answer answer = sheet.getAnswers().get(item.getId());
                row.add(
                        answer == null || answer.getExpectation().isEmpty()
                                ? ""
                                : Integer.toString(answer.getExpectation().getAsInt()));
            }
            rows.add(row);
        }
        return rows;
    }

    static String answer(Answer answer) {
        if (answer == null) {
            return "";
        }
        return answer.getKind() == AnswerKind.RATING
                ? Integer.toString(answer.getRating().getAsInt())
                : answer.getKind().getCode();
    }

    static ColumnMapping mapping(Instrument instrument) {
        ColumnMapping.Builder mapping = ColumnMapping.builder()
                .instrument(instrument.ref())
                .respondentColumn("respondent column")
                .partyColumn(PartyColumn.builder().heading("party column").build())
                .rolesColumn(RolesColumn.builder().heading("roles column").build());
        for (Item item : instrument.getItems()) {
            mapping.putItems(item.getId(), "answer " + item.getId());
            mapping.putExpectations(item.getId(), "expected " + item.getId());
        }
        return mapping.build();
    }

    /** The same columns in another order, with further columns between them. */
    static List<List<String>> shuffled(List<List<String>> rows, long seed) {
        Random random = new Random(seed);
        int width = rows.get(0).size();
        List<Integer> order = new ArrayList<>();
        for (int column = 0; column < width + random.nextInt(4); column++) {
            order.add(column);
        }
        Collections.shuffle(order, random);
        List<List<String>> result = new ArrayList<>();
        for (List<String> row : rows) {
            boolean heading = result.isEmpty();
            result.add(order.stream()
                    .map(column -> column < width ? row.get(column) : heading ? "extra " + column : "=1+\"x\"\n;,\t")
                    .toList());
        }
        return result;
    }

    /** How a program writes CSV. */
    record Dialect(char separator, String lineEnd, boolean mark, boolean quoteAll, boolean endOfLast) {}

    static byte[] csv(List<List<String>> rows, Dialect dialect) {
        StringBuilder text = new StringBuilder(dialect.mark() ? "\uFEFF" : "");
        for (int i = 0; i < rows.size(); i++) {
            text.append(rows.get(i).stream()
                    .map(cell -> quoted(CellText.mask(cell), dialect))
                    .collect(Collectors.joining(String.valueOf(dialect.separator()))));
            if (i + 1 < rows.size() || dialect.endOfLast()) {
                text.append(dialect.lineEnd());
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell, Dialect dialect) {
        boolean needed = dialect.quoteAll() || cell.chars().anyMatch(c -> "\",;\t\r\n".indexOf(c) >= 0);
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    static byte[] xlsx(List<List<String>> rows, boolean numbers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Svar");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String cell = rows.get(row).get(column);
                    // An id such as 007 is a text in a spreadsheet: a number has no zeros before it.
                    if (numbers && row > 0 && cell.matches("0|-?[1-9][0-9]{0,8}")) {
                        sheet.value(row, column, Integer.parseInt(cell));
                    } else if (!cell.isEmpty()) {
                        sheet.value(row, column, cell);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static AnswerTable csv(String text) {
        return AnswerTable.csv(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static AnswerTable csvOf(byte[] bytes) {
        return AnswerTable.csv(new ByteArrayInputStream(bytes));
    }

    static AnswerTable xlsxOf(byte[] bytes) {
        return AnswerTable.xlsx(new ByteArrayInputStream(bytes));
    }

    /** Labels of the party column, one for each party. */
    static Map<String, String> same(List<String> parties) {
        return parties.stream().collect(Collectors.toMap(party -> party, party -> party));
    }
}
