package no.samskaping.exchange.internal.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samskaping.exchange.internal.sheet.Cell;
import no.samskaping.exchange.internal.sheet.Sheet;

/**
 * Writes workbooks. The same sheets give the same bytes on every machine: the parts are not packed, since the packers of
 * different JDKs differ, and no day or time is written.
 */
public final class XlsxWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Day 0 of the calendar of spreadsheets. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** The first day that all spreadsheet programs agree on. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** What a spreadsheet keeps of a number. */
    private static final int EXACT_DIGITS = 15;

    /** The index of a style in the list of styles, and that of the same style for days. */
    private static final String STYLES = HEAD
            + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
            + "<fonts count=\"4\">"
            + font("")
            + font("<b/>")
            + "<font><b/><sz val=\"14\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
            + "<font><i/><sz val=\"11\"/><color rgb=\"FF767676\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
            + "</fonts>"
            + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE7EEF5\"/></patternFill></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"8\">"
            + style(0, 0, 0) + style(164, 0, 0)
            + style(0, 1, 2) + style(164, 1, 2)
            + style(0, 2, 0) + style(164, 2, 0)
            + style(0, 3, 0) + style(164, 3, 0)
            + "</cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
            + "</styleSheet>";

    private XlsxWriter() {}

    private static String font(String how) {
        return "<font>" + how + "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";
    }

    private static String style(int format, int font, int fill) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill
                + "\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
                + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>";
    }

    /** A workbook with sheets, of which the first one is open. */
    public static byte[] write(List<Sheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "[Content_Types].xml", contentTypes(sheets));
            put(
                    zip,
                    "_rels/.rels",
                    relations("<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            put(zip, "xl/workbook.xml", workbook(sheets));
            put(zip, "xl/_rels/workbook.xml.rels", workbookRelations(sheets));
            put(zip, "xl/styles.xml", STYLES);
            for (int i = 0; i < sheets.size(); i++) {
                put(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheet(sheets.get(i), i == 0));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String path, String xml) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String contentTypes(List<Sheet> sheets) {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<Types xmlns=\"" + PACKAGE + "/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>")
                .append("<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + TYPE
                    + "worksheet+xml\"/>");
        }
        return xml.append("</Types>").toString();
    }

    private static String relations(String content) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + content + "</Relationships>";
    }

    private static String workbook(List<Sheet> sheets) {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            xml.append("<sheet name=\"" + XmlText.escape(sheet.name()) + "\" sheetId=\"" + (i + 1) + "\""
                    + (sheet.isHidden() ? " state=\"hidden\"" : "") + " r:id=\"rId" + (i + 1) + "\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private static String workbookRelations(List<Sheet> sheets) {
        StringBuilder xml = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append("<Relationship Id=\"rId" + i + "\" Type=\"" + RELATIONS
                    + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
        }
        xml.append("<Relationship Id=\"rId" + (sheets.size() + 1) + "\" Type=\"" + RELATIONS
                + "/styles\" Target=\"styles.xml\"/>");
        return relations(xml.toString());
    }

    private static String sheet(Sheet sheet, boolean first) {
        StringBuilder xml = new StringBuilder(HEAD).append("<worksheet xmlns=\"" + MAIN + "\">");
        view(sheet, first, xml);
        if (!sheet.widths().isEmpty()) {
            xml.append("<cols>");
            for (int i = 0; i < sheet.widths().size(); i++) {
                xml.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\""
                        + sheet.widths().get(i) + "\" customWidth=\"1\"/>");
            }
            xml.append("</cols>");
        }
        xml.append("<sheetData>");
        for (int row = 0; row < sheet.rows().size(); row++) {
            row(row + 1, sheet.rows().get(row), xml);
        }
        xml.append("</sheetData>");
        choices(sheet, xml);
        return xml.append("</worksheet>").toString();
    }

    private static void view(Sheet sheet, boolean first, StringBuilder xml) {
        xml.append("<sheetViews><sheetView" + (first ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\">");
        if (sheet.frozenRows() > 0) {
            boolean both = sheet.frozenColumns() > 0;
            String pane = both ? "bottomRight" : "bottomLeft";
            xml.append("<pane" + (both ? " xSplit=\"" + sheet.frozenColumns() + "\"" : "") + " ySplit=\""
                    + sheet.frozenRows() + "\" topLeftCell=\""
                    + CellNames.of(sheet.frozenColumns(), sheet.frozenRows() + 1L) + "\" activePane=\"" + pane
                    + "\" state=\"frozen\"/><selection pane=\"" + pane + "\"/>");
        }
        xml.append("</sheetView></sheetViews>");
    }

    private static void row(int number, List<Cell> cells, StringBuilder xml) {
        xml.append("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.size(); column++) {
            cell(CellNames.of(column, number), cells.get(column), xml);
        }
        xml.append("</row>");
    }

    private static void cell(String name, Cell cell, StringBuilder xml) {
        BigDecimal number = cell.number();
        LocalDate date = cell.date();
        int style = 2 * cell.style().ordinal();
        if (number != null && number.stripTrailingZeros().precision() <= EXACT_DIGITS && isPlain(number)) {
            xml.append("<c r=\"" + name + "\" s=\"" + style + "\"><v>" + number.toPlainString() + "</v></c>");
        } else if (date != null && !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY)) {
            xml.append("<c r=\"" + name + "\" s=\"" + (style + 1) + "\"><v>" + ChronoUnit.DAYS.between(DAY_ZERO, date)
                    + "</v></c>");
        } else {
            String text = number != null ? number.toPlainString() : date != null ? date.toString() : cell.text();
            if (text != null && !text.isEmpty()) {
                xml.append("<c r=\"" + name + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                        + XmlText.escape(text) + "</t></is></c>");
            }
        }
    }

    /** Whether a number needs no exponent in a spreadsheet. */
    private static boolean isPlain(BigDecimal number) {
        return number.scale() <= EXACT_DIGITS && number.precision() - number.scale() <= EXACT_DIGITS;
    }

    private static void choices(Sheet sheet, StringBuilder xml) {
        if (sheet.choices().isEmpty()) {
            return;
        }
        xml.append("<dataValidations count=\"" + sheet.choices().size() + "\">");
        for (Sheet.Choice choice : sheet.choices()) {
            xml.append("<dataValidation type=\"list\" allowBlank=\"1\"" + " sqref=\""
                    + CellNames.of(choice.column(), choice.firstRow()) + ":"
                    + CellNames.of(choice.column(), choice.lastRow()) + "\"><formula1>"
                    + XmlText.escape(choice.range()) + "</formula1></dataValidation>");
        }
        xml.append("</dataValidations>");
    }
}
