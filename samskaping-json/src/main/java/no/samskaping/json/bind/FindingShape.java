package no.samskaping.json.bind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samskaping.json.JsonRule;
import no.samskaping.json.shape.Codes;
import no.samskaping.json.shape.Describer;
import no.samskaping.json.shape.Limited;
import no.samskaping.json.shape.Lists;
import no.samskaping.json.shape.ObjectShape;
import no.samskaping.json.shape.Reading;
import no.samskaping.json.shape.Scalar;
import no.samskaping.json.shape.Shape;
import no.samskaping.json.shape.Sink;
import no.samskaping.json.shape.Tokens;
import no.samskaping.model.Term;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.Severity;
import no.samskaping.soimpact.review.ChainRule;
import org.jspecify.annotations.Nullable;

/**
 * A finding with all that a reader needs who does not have the rules: severity, step and message are written out. Read,
 * severity and step must be the rule's own, and the message may be any text: it is made anew from the rule, whose wording
 * is no part of the format. A rule of a user's own is written, but not known when it is read.
 */
final class FindingShape implements Shape<Finding> {
    /** A finding as it stands in a document. */
    private static final class Written {
        private String rule = "";
        private @Nullable Severity severity;
        private Optional<String> step = Optional.empty();
        private String pointer = "";
        private Map<String, String> arguments = new TreeMap<>();
        private String message = "";

        static Written of(Finding finding, Locale language) {
            Written written = new Written();
            written.rule = finding.getRule().getId();
            written.severity = finding.getSeverity();
            written.step = finding.getRule().getTopic().map(Term::getCode);
            written.pointer = finding.getPath();
            written.arguments = finding.getArguments();
            written.message = finding.message(language);
            return written;
        }

        boolean isOwnOf(Finding finding) {
            return severity == finding.getSeverity()
                    && step.equals(finding.getRule().getTopic().map(Term::getCode));
        }
    }

    private static final List<String> RULES =
            Arrays.stream(ChainRule.values()).map(ChainRule::getId).toList();

    private static final ObjectShape<Written, Written> WRITTEN = ObjectShape.<Written, Written>of(
                    "Finding", Written::new, written -> written)
            .required(
                    "rule",
                    Limited.of(Scalar.TEXT, Map.of("enum", RULES)),
                    written -> written.rule,
                    (written, rule) -> written.rule = rule)
            .required(
                    "severity",
                    Codes.of(Severity.class),
                    written -> written.severity,
                    (written, severity) -> written.severity = severity)
            .optional("step", Scalar.TEXT, written -> written.step, (written, step) -> written.step = Optional.of(step))
            .required(
                    "pointer", Scalar.TEXT, written -> written.pointer, (written, pointer) -> written.pointer = pointer)
            .mapped(
                    "arguments",
                    Lists.map(Scalar.TEXT),
                    written -> written.arguments,
                    (written, arguments) -> written.arguments = arguments)
            .required(
                    "message", Scalar.TEXT, written -> written.message, (written, message) -> written.message = message)
            .limited("allOf", Conditions.rulesOwn());

    @Override
    public @Nullable Finding read(Tokens in, Reading reading) {
        long start = in.offset();
        Written written = WRITTEN.read(in, reading);
        if (written == null) {
            return null;
        }
        Optional<ChainRule> rule = Arrays.stream(ChainRule.values())
                .filter(each -> each.getId().equals(written.rule))
                .findFirst();
        if (rule.isEmpty()) {
            reading.unknown(JsonRule.UNKNOWN_CODE, written.rule, RULES, start);
            return null;
        }
        Finding finding = Finding.builder()
                .rule(rule.get())
                .path(written.pointer)
                .arguments(written.arguments)
                .build();
        if (!written.isOwnOf(finding)) {
            reading.problemAt(JsonRule.NOT_THE_RULES_OWN, start, "rule", written.rule);
            return null;
        }
        return finding;
    }

    @Override
    public void write(Finding finding, Sink out) {
        WRITTEN.write(Written.of(finding, out.language()), out);
    }

    @Override
    public <R> R describe(Describer<R> describer) {
        return WRITTEN.describe(describer);
    }
}
