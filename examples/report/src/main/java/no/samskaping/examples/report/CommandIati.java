package no.samskaping.examples.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What options say about IATI.
 *
 * @param file the file to write the chains to, or empty
 * @param isPlain whether to write it without the extension
 * @param header what to write about the organisation and the status, by option
 */
record CommandIati(Optional<String> file, boolean isPlain, Map<String, String> header) {
    /** The option for the file. */
    static final String FILE = "--iati";

    /** The option that leaves the extension out. */
    static final String PLAIN = "--iati-plain";

    /** The organisation that reports to IATI. */
    static final String ORGANISATION = "--organisation";

    /** The kind of organisation, as a code of IATI. */
    static final String ORGANISATION_TYPE = "--organisation-type";

    /** The name of the organisation. */
    static final String ORGANISATION_NAME = "--organisation-name";

    /** The status of the activities, as a code of IATI. */
    static final String STATUS = "--status";

    static CommandIati of(Map<String, String> byOption, boolean isPlain) {
        Map<String, String> header = new HashMap<>(byOption);
        return new CommandIati(Optional.ofNullable(header.remove(FILE)), isPlain, header);
    }

    /** Whether what follows an option is not a file. */
    static boolean isValue(String option) {
        return List.of(ORGANISATION, ORGANISATION_TYPE, ORGANISATION_NAME, STATUS)
                .contains(option);
    }

    /** Returns what is wrong with the options. */
    Optional<String> problem(Words words) {
        return file.isEmpty() && (isPlain || !header.isEmpty())
                ? Optional.of(words.of("iati.together"))
                : Optional.empty();
    }

    /** Returns what an option says, or nothing. */
    String option(String name) {
        return header.getOrDefault(name, "");
    }
}
