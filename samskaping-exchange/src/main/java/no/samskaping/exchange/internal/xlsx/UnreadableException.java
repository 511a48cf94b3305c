package no.samskaping.exchange.internal.xlsx;

import java.util.Map;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Rule;

/** Thrown where a workbook cannot be read any further; becomes a problem of the workbook. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    UnreadableException(Rule rule) {
        this(Finding.of(rule, "", Map.of()));
    }

    UnreadableException(Finding finding) {
        super(finding.getRule().getId());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
