package no.samskaping.json.internal.binding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats of documents. The codecs, which are built when they are first needed, refer to them by these constants. */
public enum DocumentFormat {
    COLLABORATION("samskaping/collaboration", 1),
    INSTRUMENT("samson/instrument", 1),
    ASSESSMENT("samson/assessment", 1),
    SCORECARD("samson/scorecard", 1),
    CHAIN("soimpact/chain", 1),
    REVIEW("soimpact/review", 1);

    private final String name;
    private final int version;

    DocumentFormat(String name, int version) {
        this.name = name;
        this.version = version;
    }

    /** Name and major version, such as {@code samson/assessment/1}: what a document has in the field {@code format}. */
    public String getId() {
        return name + "/" + version;
    }

    /** The name without the version, such as {@code samson/assessment}. */
    public String getName() {
        return name;
    }

    public int getVersion() {
        return version;
    }

    /** The {@code $id} of the schema. */
    public String getSchemaId() {
        return "urn:samskaping:" + getId().replace('/', ':');
    }

    /** The name of the schema's file. */
    public String getSchemaFile() {
        return getId().replace('/', '-') + ".schema.json";
    }

    public static Optional<DocumentFormat> of(String id) {
        return Arrays.stream(values())
                .filter(format -> format.getId().equals(id))
                .findFirst();
    }

    /** The ids of all formats. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(DocumentFormat::getId).toList();
    }

    /** Whether an id has the name of a known format, in another version. */
    static boolean isOtherVersion(String id) {
        return Arrays.stream(values()).anyMatch(format -> id.matches(Pattern.quote(format.getName()) + "/[0-9]{1,9}"));
    }
}
