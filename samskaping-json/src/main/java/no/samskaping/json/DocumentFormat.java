package no.samskaping.json;

import java.util.Arrays;
import java.util.Optional;
import no.samskaping.model.Collaboration;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.Instrument;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;

/**
 * The kinds of document, each with the name that its documents carry in the field {@code format}.
 *
 * <p>The number at the name's end is the format's major version: within it only optional fields are added.
 */
public enum DocumentFormat {
    /** A collaboration. */
    COLLABORATION("samskaping/collaboration", 1, Collaboration.class),
    /** A questionnaire. */
    INSTRUMENT("samson/instrument", 1, Instrument.class),
    /** The answers to a questionnaire. */
    ASSESSMENT("samson/assessment", 1, Assessment.class),
    /** What an assessment shows, as far as it was agreed to be shown. */
    SCORECARD("samson/scorecard", 1, DisclosedScorecard.class),
    /** A chain of SoImpact's ten steps. */
    CHAIN("soimpact/chain", 1, ImpactChain.class),
    /** What a review says of a chain. One with a user's own rules is written, but those rules are not known when it is read. */
    REVIEW("soimpact/review", 1, ChainReview.class);

    private final String name;
    private final int version;
    private final Class<?> type;

    DocumentFormat(String name, int version, Class<?> type) {
        this.name = name;
        this.version = version;
        this.type = type;
    }

    /**
     * The format's full name.
     *
     * @return name and major version, such as {@code samson/assessment/1}
     */
    public String getId() {
        return name + "/" + version;
    }

    /**
     * The format's name without its version.
     *
     * @return the name, such as {@code samson/assessment}
     */
    public String getName() {
        return name;
    }

    /**
     * The major version.
     *
     * @return 1 or more
     */
    public int getVersion() {
        return version;
    }

    /**
     * The type that a document of this format is read as.
     *
     * @return the root type
     */
    public Class<?> getType() {
        return type;
    }

    /**
     * The format that a document names.
     *
     * @param id the full name
     * @return the format, or empty when the library does not know it in that version
     */
    public static Optional<DocumentFormat> of(String id) {
        return Arrays.stream(values())
                .filter(format -> format.getId().equals(id))
                .findFirst();
    }
}
