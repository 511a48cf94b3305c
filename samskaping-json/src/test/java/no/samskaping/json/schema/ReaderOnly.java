package no.samskaping.json.schema;

import static no.samskaping.json.DocumentType.ASSESSMENT;
import static no.samskaping.json.DocumentType.CHAIN;
import static no.samskaping.json.DocumentType.COLLABORATION;
import static no.samskaping.json.DocumentType.INSTRUMENT;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samskaping.json.DocumentType;
import no.samskaping.json.problem.JsonProblem;
import org.jspecify.annotations.Nullable;

/**
 * A rule that the reader enforces and that no schema can express.
 *
 * @param type the type of document, or null for all types
 * @param code the rule
 * @param place where it can be broken: a JSON Pointer in which * is any name or index, and ** any rest
 * @param why why a schema cannot express it
 */
record ReaderOnly(@Nullable DocumentType<?> type, String code, String place, String why) {
    private static final String IDS = "a schema compares whole elements, not one field of each";
    private static final String ORDER = "a schema cannot compare two values";
    private static final String REFERENCE = "a schema cannot look up a value elsewhere in the document";
    private static final String DIGITS = "a schema sees the number and not how many digits it was written with";
    private static final String BYTES = "a schema sees the result of a parser, not the bytes";

    static final List<ReaderOnly> ALL = List.of(
            new ReaderOnly(null, "not-utf8", "", BYTES),
            new ReaderOnly(null, "byte-order-mark", "", BYTES),
            new ReaderOnly(null, "too-large", "", BYTES),
            new ReaderOnly(null, "duplicate-key", "**", "most parsers keep the last of two"),
            new ReaderOnly(
                    null,
                    "limit-exceeded",
                    "**",
                    "the reader counts UTF-16 units, bytes and digits; a schema characters"),
            new ReaderOnly(
                    null,
                    "invalid-character",
                    "**",
                    "an unpaired surrogate cannot be written in every dialect of regular expressions"),
            new ReaderOnly(null, "more-problems", "", "it replaces further problems"),
            new ReaderOnly(COLLABORATION, "duplicate", "/parties/*/id", IDS),
            new ReaderOnly(COLLABORATION, "end-before-start", "/end", ORDER),
            new ReaderOnly(COLLABORATION, "agenda-of-unknown-party", "/vision/agendas/*/party", REFERENCE),
            new ReaderOnly(COLLABORATION, "unknown-face", "/faces/*", REFERENCE),
            new ReaderOnly(COLLABORATION, "anchored-in-unknown-party", "/anchorPoints/*/party", REFERENCE),
            new ReaderOnly(COLLABORATION, "represented-by-unknown-party", "/representation/parties/*", REFERENCE),
            new ReaderOnly(INSTRUMENT, "duplicate", "/items/*/id", IDS),
            new ReaderOnly(INSTRUMENT, "scale-length", "/scale/max", ORDER),
            new ReaderOnly(INSTRUMENT, "label-missing", "/scale/labels", ORDER),
            new ReaderOnly(INSTRUMENT, "label-off-scale", "/scale/labels/*", ORDER),
            new ReaderOnly(INSTRUMENT, "languages-differ", "/scale/labels/*", ORDER),
            new ReaderOnly(INSTRUMENT, "languages-differ", "/items/*/text", ORDER),
            new ReaderOnly(
                    INSTRUMENT,
                    "invalid-language",
                    "/scale/labels/*/*",
                    "which tags are canonical is in the registry of BCP 47"),
            new ReaderOnly(
                    INSTRUMENT,
                    "invalid-language",
                    "/items/*/text/*",
                    "which tags are canonical is in the registry of BCP 47"),
            new ReaderOnly(ASSESSMENT, "duplicate", "/sheets/*/respondent", IDS),
            new ReaderOnly(ASSESSMENT, "party-not-invited", "/sheets/*/party", REFERENCE),
            new ReaderOnly(CHAIN, "revises-no-earlier", "/revises/revision", ORDER),
            new ReaderOnly(CHAIN, "end-before-start", "/period/end", ORDER),
            new ReaderOnly(CHAIN, "number-too-long", "/targets/*/*", DIGITS),
            new ReaderOnly(CHAIN, "number-too-long", "/baselines/*/*", DIGITS),
            new ReaderOnly(CHAIN, "number-too-long", "/measurements/*/*", DIGITS),
            new ReaderOnly(CHAIN, "duplicate", "/indicators/*/disaggregation/*/name", IDS),
            new ReaderOnly(CHAIN, "shared-slice", "/indicators/*/disaggregation", IDS),
            new ReaderOnly(CHAIN, "activity-points-at-nothing", "/activities/*/targetGroups/*", REFERENCE),
            new ReaderOnly(CHAIN, "link-points-at-nothing", "/links/*/*", REFERENCE),
            new ReaderOnly(CHAIN, "indicator-points-at-nothing", "/indicators/*/targetGroup", REFERENCE),
            new ReaderOnly(CHAIN, "indicator-points-at-nothing", "/indicators/*/partOf", REFERENCE),
            new ReaderOnly(CHAIN, "indicator-points-at-nothing", "/indicators/*/chosenWith/*", REFERENCE),
            new ReaderOnly(CHAIN, "method-points-at-nothing", "/methods/*/indicator", REFERENCE),
            new ReaderOnly(CHAIN, "target-points-at-nothing", "/targets/*/indicator", REFERENCE),
            new ReaderOnly(CHAIN, "target-points-at-nothing", "/targets/*/slice", REFERENCE),
            new ReaderOnly(CHAIN, "baseline-points-at-nothing", "/baselines/*/indicator", REFERENCE),
            new ReaderOnly(CHAIN, "baseline-points-at-nothing", "/baselines/*/slice", REFERENCE),
            new ReaderOnly(CHAIN, "measurement-points-at-nothing", "/measurements/*/indicator", REFERENCE),
            new ReaderOnly(CHAIN, "measurement-points-at-nothing", "/measurements/*/slice", REFERENCE),
            new ReaderOnly(CHAIN, "evaluation-points-at-nothing", "/evaluations/*/measurements/*", REFERENCE));

    /** The entry for a problem, if there is one. */
    static Optional<ReaderOnly> of(DocumentType<?> type, JsonProblem problem) {
        return ALL.stream()
                .filter(entry -> (entry.type == null || entry.type == type)
                        && entry.code.equals(problem.getCode())
                        && entry.isAt(problem.getPointer()))
                .findFirst();
    }

    private boolean isAt(String pointer) {
        String pattern = place.equals("**") ? ".*" : Pattern.quote(place).replace("*", "\\E[^/]*\\Q");
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(pointer).matches();
    }

    /** The comment at the start of a schema. */
    static String comment(DocumentType<?> type) {
        return "This schema accepts the documents that samskaping-json reads, except for these rules, which only the"
                + " reader checks: "
                + ALL.stream()
                        .filter(entry -> entry.type == null || entry.type == type)
                        .map(entry -> entry.code
                                + (entry.place.isEmpty() || entry.place.equals("**") ? "" : " at " + entry.place)
                                + " (" + entry.why + ")")
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
