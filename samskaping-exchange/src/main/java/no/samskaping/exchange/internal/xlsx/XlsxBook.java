package no.samskaping.exchange.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.samskaping.exchange.ExchangeRule;
import no.samskaping.exchange.internal.row.RowSource;
import no.samskaping.json.internal.access.ProblemFactory;
import no.samskaping.json.problem.InputException;
import no.samskaping.model.finding.Finding;

/** A workbook in memory. Its sheets are unpacked while they are read. */
public final class XlsxBook {
    /** The largest file. */
    public static final int MAX_BYTES = 64 << 20;

    static final int MAX_SHEETS = 255;

    /** Characters of all shared texts together. */
    private static final int MAX_SHARED = 16 << 20;

    private static final int MOST_SHARED = 2_000_000;

    private record SheetPart(String name, String path, boolean visible) {}

    private final ZipParts parts;
    private final GuardedXml.Budget budget;
    private final List<SheetPart> sheets = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private final DateStyles styles;

    private XlsxBook(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableException(
                    Finding.of(ExchangeRule.WORKBOOK_TOO_LARGE, "", "max", Integer.toString(MAX_BYTES >> 20)));
        }
        parts = new ZipParts(bytes);
        budget = new GuardedXml.Budget(bytes.length);
        if (parts.names().stream().anyMatch(name -> name.startsWith("xl/externallinks/"))) {
            throw new UnreadableException(ExchangeRule.EXTERNAL_LINK);
        }
        String workbook = workbookPath();
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        Map<String, String> related = new HashMap<>();
        Map<String, String> byType = new HashMap<>();
        readRelations(relationsOf(workbook), folder, related, byType);
        if (byType.containsKey("externalLink")) {
            throw new UnreadableException(ExchangeRule.EXTERNAL_LINK);
        }
        boolean from1904 = readWorkbook(workbook, related);
        styles = DateStyles.read(open(byType.getOrDefault("styles", "")), from1904);
        open(byType.getOrDefault("sharedStrings", "")).ifPresent(this::readShared);
    }

    /**
     * Reads a workbook, except for the rows of its sheets.
     *
     * @throws InputException if it cannot be read
     */
    public static XlsxBook read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        return refused(() -> new XlsxBook(bytes));
    }

    static <T> T refused(Supplier<T> read) {
        try {
            return read.get();
        } catch (UnreadableException e) {
            throw new InputException(List.of(ProblemFactory.problem(e.finding(), 0, 0)));
        }
    }

    private Optional<XmlCursor> open(String path) {
        return parts.open(path).map(in -> new XmlCursor(new GuardedXml(in, budget)));
    }

    private XmlCursor required(String path) {
        return open(path).orElseThrow(() -> new UnreadableException(ExchangeRule.NOT_A_WORKBOOK));
    }

    private String workbookPath() {
        Map<String, String> byType = new HashMap<>();
        readRelations("_rels/.rels", "", new HashMap<>(), byType);
        return byType.getOrDefault("officeDocument", "xl/workbook.xml");
    }

    private static String relationsOf(String path) {
        int name = path.lastIndexOf('/') + 1;
        return path.substring(0, name) + "_rels/" + path.substring(name) + ".rels";
    }

    private void readRelations(String path, String folder, Map<String, String> targets, Map<String, String> byType) {
        XmlCursor xml = required(path);
        while (xml.next()) {
            if (xml.isStart("Relationship")
                    && !xml.attribute("TargetMode").orElse("").equals("External")
                    && targets.size() < MOST_SHARED) {
                String target = xml.attribute("Target").orElse("");
                String resolved = target.startsWith("/") ? target.substring(1) : folder + target;
                targets.put(xml.attribute("Id").orElse(""), resolved);
                String type = xml.attribute("Type").orElse("");
                byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), resolved);
            }
        }
        xml.close();
    }

    /** Reads the list of sheets, and returns whether days are counted from 1904. */
    private boolean readWorkbook(String path, Map<String, String> related) {
        boolean from1904 = false;
        XmlCursor xml = required(path);
        while (xml.next()) {
            if (xml.isStart("workbookPr")) {
                from1904 = xml.attribute("date1904").orElse("0").matches("1|true");
            } else if (xml.isStart("sheet")) {
                String part = related.get(xml.attribute("id").orElse(""));
                if (part == null) {
                    throw new UnreadableException(ExchangeRule.DAMAGED_WORKBOOK);
                }
                if (sheets.size() == MAX_SHEETS) {
                    throw new UnreadableException(
                            Finding.of(ExchangeRule.TOO_MANY_SHEETS, "", "max", Integer.toString(MAX_SHEETS)));
                }
                boolean visible = xml.attribute("state").orElse("visible").equals("visible");
                sheets.add(new SheetPart(XmlText.unescape(xml.attribute("name").orElse("")), part, visible));
            }
        }
        xml.close();
        return from1904;
    }

    private void readShared(XmlCursor xml) {
        StringBuilder text = new StringBuilder();
        long size = 0;
        while (xml.next()) {
            if (xml.isStart("si")) {
                text.setLength(0);
            } else if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                xml.text(text);
            } else if (xml.isEnd("si")) {
                size += text.length();
                if (size > MAX_SHARED || shared.size() == MOST_SHARED) {
                    throw new UnreadableException(
                            Finding.of(ExchangeRule.WORKBOOK_TOO_LARGE, "", "max", Integer.toString(MAX_SHARED >> 20)));
                }
                shared.add(XmlText.unescape(text.toString()));
            }
        }
        xml.close();
    }

    /** The names of all sheets, in their order. */
    public List<String> sheetNames() {
        return sheets.stream().map(SheetPart::name).toList();
    }

    /** Whether a sheet of the name is not hidden. */
    public boolean isVisible(String name) {
        return sheets.stream().anyMatch(sheet -> sheet.name().equals(name) && sheet.visible());
    }

    /** The rows of the first sheet that is not hidden. */
    public RowSource firstSheet() {
        return refused(() -> rows(sheets.stream()
                .filter(SheetPart::visible)
                .findFirst()
                .orElseThrow(() -> new UnreadableException(ExchangeRule.DAMAGED_WORKBOOK))));
    }

    /** The rows of a sheet. */
    public RowSource sheet(String name) {
        return refused(() -> rows(sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new UnreadableException(Finding.of(ExchangeRule.NO_SUCH_SHEET, "", "sheet", name)))));
    }

    private RowSource rows(SheetPart sheet) {
        XmlCursor xml = open(sheet.path()).orElseThrow(() -> new UnreadableException(ExchangeRule.DAMAGED_WORKBOOK));
        return new XlsxRows(sheet.name(), xml, shared, styles);
    }
}
