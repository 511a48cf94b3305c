package no.samskaping.model.review;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.samskaping.model.words.Language;

/**
 * A value that would mean nothing was refused while it was built; the findings name every culprit.
 *
 * <p>The message is in English, for logs; {@link Finding#message(java.util.Locale)} speaks to people.
 */
public class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Not serialized: a rule may be a host's own. */
    private final transient List<Finding> findings;

    /**
     * A value was refused.
     *
     * @param findings what is wrong with it, at least one
     */
    public InvalidValueException(List<Finding> findings) {
        super(describe(findings));
        this.findings = List.copyOf(findings);
    }

    /**
     * Required parts are not there.
     *
     * @param missing the names of the parts
     */
    public InvalidValueException(String... missing) {
        this(Arrays.stream(missing)
                .map(name -> Finding.of(ValueRule.MISSING, "/" + name, "field", name))
                .toList());
    }

    /**
     * What is wrong, in the order it was found.
     *
     * @return the findings; empty only after deserialization, when the message is all that is left
     */
    public List<Finding> getFindings() {
        return findings == null ? List.of() : findings;
    }

    private static String describe(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getPath()
                        + (finding.getPath().isEmpty() ? "" : ": ")
                        + finding.message(Language.ENGLISH.getLocale())
                        + " [" + finding.getRule().getId() + "]")
                .collect(Collectors.joining("; "));
    }
}
