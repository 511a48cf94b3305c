package no.samskaping.exchange.internal.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskaping.exchange.ExchangeRule;

/** Which styles of a workbook show a number as a date: a spreadsheet stores days as numbers. */
final class DateStyles {
    /** Day 60 of the first calendar does not exist; days before it are not read. */
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_EXACT_DAY = 61;
    private static final long SECONDS = 24L * 60 * 60;

    /** The year 10000. */
    private static final int END = 2_958_466;

    private static final int MOST_STYLES = 65_536;

    private final List<Boolean> dates = new ArrayList<>();
    private final boolean from1904;

    private DateStyles(boolean from1904) {
        this.from1904 = from1904;
    }

    static DateStyles read(Optional<XmlCursor> styles, boolean from1904) {
        DateStyles result = new DateStyles(from1904);
        styles.ifPresent(result::read);
        return result;
    }

    private void read(XmlCursor xml) {
        Map<String, Boolean> formats = new HashMap<>();
        boolean cells = false;
        while (xml.next()) {
            if (xml.isStart("numFmt") && formats.size() < MOST_STYLES) {
                formats.put(
                        xml.attribute("numFmtId").orElse(""),
                        isDate(xml.attribute("formatCode").orElse("")));
            } else if (xml.isStart("cellXfs")) {
                cells = true;
            } else if (xml.isEnd("cellXfs")) {
                cells = false;
            } else if (cells && xml.isStart("xf") && dates.size() < MOST_STYLES) {
                String id = xml.attribute("numFmtId").orElse("0");
                dates.add(formats.getOrDefault(id, isBuiltIn(id)));
            }
        }
    }

    private static boolean isBuiltIn(String id) {
        return id.matches("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]");
    }

    /** Whether a format has a day, a month or a year outside quotes and brackets. */
    static boolean isDate(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "");
        return bare.matches("(?is).*[dy].*") || (bare.matches("(?is).*m.*") && !bare.matches("(?is).*[hs0#].*"));
    }

    /** A number as it is shown if its style is that of a date. */
    Optional<String> date(String number, String style) {
        int index = style.matches("[0-9]{1,6}") ? Integer.parseInt(style) : -1;
        if (index < 0 || index >= dates.size() || !dates.get(index)) {
            return Optional.empty();
        }
        BigDecimal days = number(number);
        if (days.compareTo(BigDecimal.valueOf(from1904 ? 0 : FIRST_EXACT_DAY)) < 0
                || days.compareTo(BigDecimal.valueOf(END)) >= 0) {
            return Optional.empty();
        }
        long whole = days.longValue();
        LocalDate day = (from1904 ? FIRST_1904 : FIRST).plusDays(whole);
        long seconds = days.subtract(BigDecimal.valueOf(whole))
                .multiply(BigDecimal.valueOf(SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        if (seconds == 0) {
            return Optional.of(day.toString());
        }
        LocalDateTime time = day.atStartOfDay().plusSeconds(seconds);
        return Optional.of(time.toString());
    }

    /** A number of a cell, which is refused if it has more digits than a spreadsheet writes. */
    static BigDecimal number(String number) {
        if (!number.matches("[+-]?[0-9]{1,400}(\\.[0-9]{0,400})?([eE][+-]?[0-9]{1,3})?")) {
            throw new UnreadableException(ExchangeRule.DAMAGED_WORKBOOK);
        }
        return new BigDecimal(number);
    }
}
