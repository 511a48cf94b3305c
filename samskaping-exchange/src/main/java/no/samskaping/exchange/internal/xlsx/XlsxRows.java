package no.samskaping.exchange.internal.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.samskaping.exchange.ExchangeRule;
import no.samskaping.exchange.internal.row.RowSource;
import no.samskaping.exchange.internal.row.RowTarget;
import no.samskaping.json.internal.access.ProblemFactory;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.finding.Finding;

/** The rows of a sheet. Numbers are given as plain decimals, days as ISO dates. */
final class XlsxRows implements RowSource {
    private final String sheet;
    private final XmlCursor xml;
    private final List<String> shared;
    private final DateStyles styles;
    private final StringBuilder text = new StringBuilder();
    private char[] characters = new char[256];
    private long number;

    XlsxRows(String sheet, XmlCursor xml, List<String> shared, DateStyles styles) {
        this.sheet = sheet;
        this.xml = xml;
        this.shared = shared;
        this.styles = styles;
    }

    @Override
    public boolean next(RowTarget target) {
        try {
            while (xml.next()) {
                if (xml.isStart("row")) {
                    row(target);
                    return true;
                }
                if (xml.isEnd("sheetData")) {
                    return false;
                }
            }
            // A sheet without rows ends with the part.
            return false;
        } catch (UnreadableException e) {
            throw new InputException(List.of(problem(e.finding(), -1, Optional.empty())));
        }
    }

    private void row(RowTarget target) {
        String name = xml.attribute("r").orElseGet(() -> Long.toString(number + 1));
        long row = name.matches("[0-9]{1,7}") ? Long.parseLong(name) : 0;
        if (row <= number || row > CellNames.MAX_ROWS) {
            throw new UnreadableException(ExchangeRule.DAMAGED_WORKBOOK);
        }
        number = row;
        int column = -1;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                Optional<String> place = xml.attribute("r");
                int next = place.isPresent() ? CellNames.columnOf(place.get()) : column + 1;
                if (next <= column) {
                    throw new UnreadableException(ExchangeRule.DAMAGED_WORKBOOK);
                }
                if (next >= MAX_COLUMNS) {
                    throw CellNames.tooManyColumns();
                }
                column = next;
                cell(column, target);
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
    }

    private void cell(int column, RowTarget target) {
        String type = xml.attribute("t").orElse("n");
        String style = xml.attribute("s").orElse("");
        boolean formula = false;
        text.setLength(0);
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("f")) {
                formula = true;
                xml.skip();
            } else if (xml.isStart("v") || xml.isStart("t")) {
                xml.text(text);
            } else if (xml.isStart("rPh")) {
                xml.skip();
            }
        }
        if (formula) {
            target.refused(column, ExchangeRule.FORMULA_CELL);
        } else if (type.equals("e")) {
            target.refused(column, ExchangeRule.ERROR_CELL);
        } else if (text.length() > 0) {
            give(column, value(type, style), target);
        }
    }

    private String value(String type, String style) {
        return switch (type) {
            case "s" -> shared(text.toString());
            case "n" -> number(text.toString(), style);
            case "b" -> text.toString().equals("1") ? "TRUE" : "FALSE";
            default -> XmlText.unescape(text.toString());
        };
    }

    private String shared(String index) {
        if (index.matches("[0-9]{1,9}") && Integer.parseInt(index) < shared.size()) {
            return shared.get(Integer.parseInt(index));
        }
        throw new UnreadableException(ExchangeRule.DAMAGED_WORKBOOK);
    }

    private String number(String text, String style) {
        String plain = text.strip();
        if (plain.length() < 9 && plain.chars().allMatch(c -> '0' <= c && c <= '9') && style.isEmpty()) {
            return plain;
        }
        return styles.date(plain, style).orElseGet(() -> plain(DateStyles.number(plain)));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void give(int column, String value, RowTarget target) {
        int length = value.length();
        if (length > MAX_CELL) {
            target.refused(column, ExchangeRule.CELL_TOO_LONG);
            return;
        }
        if (length > characters.length) {
            characters = new char[MAX_CELL];
        }
        value.getChars(0, length, characters, 0);
        target.cell(column, characters, 0, length);
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public int width() {
        return -1;
    }

    @Override
    public InputProblem problem(Finding finding, int column, Optional<String> heading) {
        String cell = CellNames.of(sheet, Math.max(column, 0), Math.max(number, 1));
        return ProblemFactory.inWorkbook(finding, (int) number, column + 1, heading, cell);
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (UnreadableException e) {
            throw new InputException(List.of(problem(e.finding(), -1, Optional.empty())));
        }
    }
}
