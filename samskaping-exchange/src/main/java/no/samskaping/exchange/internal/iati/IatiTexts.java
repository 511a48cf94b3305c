package no.samskaping.exchange.internal.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.Optional;
import no.samskaping.model.internal.number.Decimals;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.ReferenceVocabulary;
import no.samskaping.soimpact.indicator.ResultLevel;

/** The written forms and codes of IATI, for both directions. */
public final class IatiTexts {
    /** IATI's code for a list of the publisher's own. */
    public static final String OWN_VOCABULARY = "99";

    private static final String SDG_VOCABULARY = "9";
    private static final int DATE_LENGTH = 10;
    private static final int MONTHS = 12;
    private static final ValueRange YEARS = ValueRange.of(1, 9999);

    /** Longer numbers are not even parsed. */
    private static final int MAX_NUMBER_LENGTH = 100;

    private IatiTexts() {}

    /** Whether a date has four digits for its year, as both the schema and other programs expect. */
    public static boolean isDate(LocalDate date) {
        return YEARS.isValidIntValue(date.get(ChronoField.YEAR));
    }

    /** A date in the form of the schema, without a time zone. Read by hand, since a file consists of dates for a good part. */
    public static Optional<LocalDate> date(String text) {
        if (text.length() != DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, DATE_LENGTH);
        boolean isDate = year > 0
                && month > 0
                && month <= MONTHS
                && day > 0
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return isDate ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The number that some characters are, or −1 if one of them is no digit. */
    private static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The year of a baseline. */
    public static Optional<Integer> year(String text) {
        return text.length() == 4 && digits(text, 0, 4) > 0 ? Optional.of(digits(text, 0, 4)) : Optional.empty();
    }

    /** Whether a text is a number with a point before the decimals and without an exponent, as XPath also reads it. */
    public static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        return point < 0
                ? areDigits(text, start, text.length())
                : areDigits(text, start, point) && areDigits(text, point + 1, text.length());
    }

    /** Whether there are one or more digits and nothing else. */
    private static boolean areDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return start < end;
    }

    /** The number, without trailing zeros; empty if it has too many digits. */
    public static Optional<BigDecimal> number(String text) {
        return text.length() > MAX_NUMBER_LENGTH
                ? Optional.empty()
                : Optional.of(new BigDecimal(text)).filter(Decimals::isBounded).map(Decimals::normal);
    }

    /** Whether somebody may have meant a text as a number: also with a comma, a space, a sign or a percent sign. */
    public static boolean isNumberLike(String text) {
        boolean hasDigit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = Character.isDigit(c);
            boolean isSign = i == 0 && (c == '-' || c == '+' || c == '\u2212');
            boolean isPercent = i == text.length() - 1 && c == '%';
            boolean isPart = c == '.' || c == ',' || c == '\'' || Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!isDigit && !isSign && !isPercent && !isPart) {
                return false;
            }
            hasDigit |= isDigit;
        }
        return hasDigit;
    }

    public static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /**
     * Whether a text is a URI with a scheme. Stricter than the schema of IATI, whose type allows nearly any text, because nobody
     * can follow the others.
     */
    public static boolean isUri(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon < text.length() - 1
                && text.indexOf('#') == text.lastIndexOf('#')
                && isLetter(text.charAt(0))
                && areAll(text, 1, colon, "+-.")
                && areAll(text, colon + 1, text.length(), "-._~!$&'()*+,;=:@/?#%")
                && (!text.startsWith("//", colon + 1) || hasHost(text, colon + 3))
                && isEscaped(text);
    }

    private static boolean hasHost(String text, int start) {
        return start < text.length() && (isLetter(text.charAt(start)) || isDigit(text.charAt(start)));
    }

    /** Whether there are only ASCII letters, digits and some other characters. */
    private static boolean areAll(String text, int start, int end, String others) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !isDigit(c) && others.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscaped(String text) {
        for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
            if (at + 2 >= text.length() || !isHex(text.charAt(at + 1)) || !isHex(text.charAt(at + 2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    public static String type(ResultLevel level) {
        return switch (level) {
            case OUTPUT -> "1";
            case OUTCOME -> "2";
            case IMPACT -> "3";
            case SOCIETAL_VALUE -> "9";
        };
    }

    /** The level for a code of IATI's list ResultType; 9, "other", has none of its own. */
    public static Optional<ResultLevel> level(String type) {
        return switch (type) {
            case "1" -> Optional.of(ResultLevel.OUTPUT);
            case "2" -> Optional.of(ResultLevel.OUTCOME);
            case "3" -> Optional.of(ResultLevel.IMPACT);
            case "9" -> Optional.of(ResultLevel.SOCIETAL_VALUE);
            default -> Optional.empty();
        };
    }

    public static String code(Measure measure) {
        return switch (measure) {
            case COUNT, AMOUNT -> "1";
            case PERCENTAGE -> "2";
            case NOMINAL -> "3";
            case ORDINAL -> "4";
            case QUALITATIVE -> "5";
        };
    }

    /** The measure for a code of IATI's list IndicatorMeasure; 1, "unit", is a count or an amount. */
    public static Optional<Measure> measure(String code) {
        return switch (code) {
            case "1" -> Optional.of(Measure.COUNT);
            case "2" -> Optional.of(Measure.PERCENTAGE);
            case "3" -> Optional.of(Measure.NOMINAL);
            case "4" -> Optional.of(Measure.ORDINAL);
            case "5" -> Optional.of(Measure.QUALITATIVE);
            default -> Optional.empty();
        };
    }

    public static String code(ReferenceVocabulary vocabulary) {
        return vocabulary == ReferenceVocabulary.SDG ? SDG_VOCABULARY : OWN_VOCABULARY;
    }

    /** The list for a code of IATI's list IndicatorVocabulary; the others of its lists are unknown here. */
    public static Optional<ReferenceVocabulary> vocabulary(String code) {
        return switch (code) {
            case SDG_VOCABULARY -> Optional.of(ReferenceVocabulary.SDG);
            case OWN_VOCABULARY -> Optional.of(ReferenceVocabulary.OTHER);
            default -> Optional.empty();
        };
    }
}
