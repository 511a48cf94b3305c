package no.samskaping.exchange.answers;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.exchange.internal.row.CellText;

/** The headings of columns that survey programs add themselves, and of those that are ours. */
final class Metadata {
    static final Set<String> PARTY = keys("party", "part", "parti", "hvem");
    static final Set<String> RESPONDENT = keys("respondent");
    static final Set<String> ROLES = keys("roles", "role", "roller", "rolle");

    private static final Set<String> IDENTIFYING = keys(
            "E-postadresse",
            "E-post",
            "Epost",
            "E-postadresser",
            "Email",
            "E-mail",
            "Email address",
            "Navn",
            "Namn",
            "Name",
            "Fullt navn",
            "Full name",
            "Telefon",
            "Phone",
            "ipaddr",
            "IP address",
            "IP-adresse",
            "token",
            "Fødselsnummer");

    private static final Set<String> KNOWN = keys(
            // Microsoft Forms, in Bokmål, Nynorsk and English.
            "ID",
            "Starttidspunkt",
            "Fullføringstidspunkt",
            "Tidspunkt for siste endring",
            "Sist endret",
            "Sist endra",
            "Språk",
            "Start time",
            "Completion time",
            "Last modified time",
            "Language",
            // Nettskjema.
            "$submission_id",
            "$created",
            "$answer_time_ms",
            // LimeSurvey, by code and in English.
            "submitdate",
            "lastpage",
            "startlanguage",
            "seed",
            "startdate",
            "datestamp",
            "refurl",
            "Response ID",
            "Date submitted",
            "Last page",
            "Start language",
            "Date started",
            "Date last action",
            "Referrer URL");

    private Metadata() {}

    private static Set<String> keys(String... headings) {
        return Stream.of(headings).map(CellText::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a column has names or addresses of respondents. */
    static boolean isIdentifying(String heading) {
        return IDENTIFYING.contains(CellText.key(heading));
    }

    /** Whether a survey program adds the column. */
    static boolean isKnown(String heading) {
        return KNOWN.contains(CellText.key(heading)) || isIdentifying(heading);
    }
}
