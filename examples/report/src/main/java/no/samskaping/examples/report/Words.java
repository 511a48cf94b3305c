package no.samskaping.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import no.samskaping.model.term.Language;
import no.samskaping.model.term.Term;

/** Formats the texts, numbers and dates of the report in one language. */
final class Words {
    private final Locale locale;
    private final ResourceBundle bundle;
    private final Terminal terminal;

    private Words(Locale locale, Terminal terminal) {
        this.locale = locale;
        this.terminal = terminal;
        // No fallback to the default locale, so that a missing text is noticed.
        this.bundle = ResourceBundle.getBundle(
                "no.samskaping.examples.report.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words in(Language language, Terminal terminal) {
        return new Words(language.getLocale(), terminal);
    }

    /** Returns the terminal that the words are written to. */
    Terminal terminal() {
        return terminal;
    }

    Locale locale() {
        return locale;
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    String of(Term term) {
        return term.label(locale);
    }

    /** Formats a score without decimals. */
    String whole(double number) {
        NumberFormat format = NumberFormat.getIntegerInstance(locale);
        format.setGroupingUsed(false);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** Formats a number with at most two decimals. */
    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** Formats a share, where 1 is everything, as a percentage. */
    String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /** Formats a ratio as a percentage. */
    String percent(BigDecimal ratio) {
        return NumberFormat.getPercentInstance(locale).format(ratio);
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }
}
