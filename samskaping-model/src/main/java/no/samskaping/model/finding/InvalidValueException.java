package no.samskaping.model.finding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.samskaping.model.term.Language;

/**
 * Thrown when a value cannot be built because it would be meaningless. The findings list every violation.
 *
 * <p>The message is in English, for logs. {@link Finding#message(java.util.Locale)} returns messages for people.
 */
public class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Not serialized, because rules of applications may not be serializable. */
    private final transient List<Finding> findings;

    /**
     * Creates an exception with findings.
     *
     * @param findings the violations, at least one
     */
    public InvalidValueException(List<Finding> findings) {
        super(describe(findings));
        this.findings = List.copyOf(findings);
    }

    /**
     * Creates an exception for missing properties.
     *
     * @param missing the names of the properties
     */
    public InvalidValueException(String... missing) {
        this(Arrays.stream(missing)
                .map(name -> Finding.of(ValueRule.MISSING, "/" + name, "field", name))
                .toList());
    }

    /** {@return the violations, in the order they were found; empty after deserialization} */
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
