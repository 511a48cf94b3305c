package no.samskaping.exchange.iati;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samskaping.exchange.internal.iati.IatiTexts;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.ImpactChain;
import org.immutables.value.Value;

/**
 * What an activity of IATI says about itself before its results, and what a chain does not know.
 *
 * <p>Codes are those of IATI's lists, and only their form is checked. A validator of IATI also asks for a recipient country and a
 * sector. Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface IatiHeader permits ImmutableIatiHeader {
    /**
     * {@return the identifier of the activity, which never changes: by IATI's convention the identifier of the reporting
     * organisation, a hyphen, and the organisation's own id of the activity}
     */
    String getIdentifier();

    /** {@return the organisation that reports the activity} */
    IatiOrganisation getReportingOrganisation();

    /** {@return the organisations that take part, at least one} */
    List<IatiParticipant> getParticipants();

    /** {@return the language of the texts, as an IETF language tag such as {@code nb}} */
    String getLanguage();

    /** {@return the title} */
    String getTitle();

    /** {@return the description} */
    String getDescription();

    /**
     * {@return the code in IATI's list ActivityStatus: 1 planned, 2 under way, 3 finished but not closed, 4 closed, 5 cancelled, 6
     * suspended}
     */
    String getStatus();

    /** {@return the planned first day, or empty} */
    Optional<LocalDate> getPlannedStart();

    /** {@return the actual first day, or empty} */
    Optional<LocalDate> getActualStart();

    /** {@return the planned last day, or empty} */
    Optional<LocalDate> getPlannedEnd();

    /** {@return the actual last day, or empty} */
    Optional<LocalDate> getActualEnd();

    /** {@return the country, two capital letters (ISO 3166-1), or empty} */
    Optional<String> getRecipientCountry();

    /** {@return the code of the sector, five digits, in IATI's vocabulary 1 (OECD DAC), or empty} */
    Optional<String> getSector();

    /**
     * {@return the period of the activity: the actual days where they are known, otherwise the planned ones; empty if the end is
     * before the start}
     */
    default Optional<Period> toPeriod() {
        Optional<LocalDate> end = getActualEnd().or(this::getPlannedEnd);
        return getActualStart()
                .or(this::getPlannedStart)
                .filter(start -> end.isEmpty() || !end.get().isBefore(start))
                .map(start -> Period.builder().start(start).end(end).build());
    }

    /**
     * {@return a builder with what the chain knows: its title, also as the description, and its period as the planned days}
     *
     * @param chain the chain that is to be written
     */
    static Builder forChain(ImpactChain chain) {
        Builder header = builder();
        header.title(chain.getTitle())
                .description(chain.getTitle())
                .plannedStart(chain.getPeriod().map(Period::getStart))
                .plannedEnd(chain.getPeriod().flatMap(Period::getEnd));
        return header;
    }

    /**
     * {@return a new builder, which rejects an invalid identifier, language, code or date, blank texts, and a header without a first
     * day or without participants}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IatiHeader}. */
    class Builder extends ImmutableIatiHeader.Builder {
        private static final Pattern STATUS = Pattern.compile("[1-6]");
        private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
        private static final Pattern SECTOR = Pattern.compile("[0-9]{5}");

        Builder() {}

        @Override
        public IatiHeader build() {
            IatiHeader header = super.build();
            Checks checks = new Checks()
                    .id("/identifier", header.getIdentifier())
                    .notEmpty("/participants", header.getParticipants())
                    .that(isLanguage(header.getLanguage()), ValueRule.INVALID_LANGUAGE, "/language")
                    .that(!header.getTitle().isBlank(), ValueRule.BLANK, "/title")
                    .that(!header.getDescription().isBlank(), ValueRule.BLANK, "/description")
                    .that(STATUS.matcher(header.getStatus()).matches(), IatiRule.INVALID_CODE, "/status")
                    .that(
                            header.getPlannedStart().isPresent()
                                    || header.getActualStart().isPresent(),
                            IatiRule.NO_START,
                            "/plannedStart")
                    .that(
                            header.getRecipientCountry()
                                    .filter(country -> !COUNTRY.matcher(country).matches())
                                    .isEmpty(),
                            ValueRule.INVALID_COUNTRY,
                            "/recipientCountry")
                    .that(
                            header.getSector()
                                    .filter(sector -> !SECTOR.matcher(sector).matches())
                                    .isEmpty(),
                            IatiRule.INVALID_CODE,
                            "/sector");
            date(checks, "/plannedStart", header.getPlannedStart());
            date(checks, "/actualStart", header.getActualStart());
            date(checks, "/plannedEnd", header.getPlannedEnd());
            date(checks, "/actualEnd", header.getActualEnd());
            checks.orThrow();
            return header;
        }

        private static void date(Checks checks, String path, Optional<LocalDate> date) {
            checks.that(date.filter(day -> !IatiTexts.isDate(day)).isEmpty(), IatiRule.INVALID_DATE, path);
        }

        private static boolean isLanguage(String tag) {
            try {
                return !new Locale.Builder()
                        .setLanguageTag(tag)
                        .build()
                        .getLanguage()
                        .isEmpty();
            } catch (IllformedLocaleException e) {
                return false;
            }
        }
    }
}
