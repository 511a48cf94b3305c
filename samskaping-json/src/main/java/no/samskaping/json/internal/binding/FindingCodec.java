package no.samskaping.json.internal.binding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samskaping.json.internal.codec.CodeCodec;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.json.internal.codec.CollectionCodecs;
import no.samskaping.json.internal.codec.ConstrainedCodec;
import no.samskaping.json.internal.codec.DecodeContext;
import no.samskaping.json.internal.codec.JsonSink;
import no.samskaping.json.internal.codec.JsonSource;
import no.samskaping.json.internal.codec.ObjectCodec;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.json.internal.codec.SchemaVisitor;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.term.Term;
import no.samskaping.soimpact.review.ChainRule;
import org.jspecify.annotations.Nullable;

/**
 * The codec of findings. Severity, step and message are written too, for readers without the rules. When a finding is read,
 * severity and step must be those of the rule; the message may be any text, because its wording is not part of the format. A
 * finding of an application's own rule can be written, but not read.
 */
final class FindingCodec implements Codec<Finding> {
    /** The fields of a finding in a document. */
    private static final class WrittenFinding {
        private String rule = "";
        private @Nullable Severity severity;
        private Optional<String> step = Optional.empty();
        private String pointer = "";
        private Map<String, String> arguments = new TreeMap<>();
        private String message = "";

        static WrittenFinding of(Finding finding, Locale language) {
            WrittenFinding written = new WrittenFinding();
            written.rule = finding.getRule().getId();
            written.severity = finding.getSeverity();
            written.step = finding.getRule().getTopic().map(Term::getCode);
            written.pointer = finding.getPath();
            written.arguments = finding.getArguments();
            written.message = finding.message(language);
            return written;
        }

        boolean agreesWith(Finding finding) {
            return severity == finding.getSeverity()
                    && step.equals(finding.getRule().getTopic().map(Term::getCode));
        }
    }

    private static final List<String> RULES =
            Arrays.stream(ChainRule.values()).map(ChainRule::getId).toList();

    private static final ObjectCodec<WrittenFinding, WrittenFinding> CODEC =
            ObjectCodec.<WrittenFinding, WrittenFinding>of("Finding", WrittenFinding::new, written -> written)
                    .required(
                            "rule",
                            ConstrainedCodec.of(ScalarCodecs.TEXT, Map.of("enum", RULES)),
                            written -> written.rule,
                            (written, rule) -> written.rule = rule)
                    .required(
                            "severity",
                            CodeCodec.of(Severity.class),
                            written -> written.severity,
                            (written, severity) -> written.severity = severity)
                    .optional(
                            "step",
                            ScalarCodecs.TEXT,
                            written -> written.step,
                            (written, step) -> written.step = Optional.of(step))
                    .required(
                            "pointer",
                            ScalarCodecs.TEXT,
                            written -> written.pointer,
                            (written, pointer) -> written.pointer = pointer)
                    .mapped(
                            "arguments",
                            CollectionCodecs.map(ScalarCodecs.TEXT),
                            written -> written.arguments,
                            (written, arguments) -> written.arguments = arguments)
                    .required(
                            "message",
                            ScalarCodecs.TEXT,
                            written -> written.message,
                            (written, message) -> written.message = message)
                    .limited("allOf", SchemaConditions.severityAndStepOfRules());

    @Override
    public @Nullable Finding read(JsonSource in, DecodeContext context) {
        long start = in.offset();
        WrittenFinding written = CODEC.read(in, context);
        if (written == null) {
            return null;
        }
        Optional<ChainRule> rule = Arrays.stream(ChainRule.values())
                .filter(each -> each.getId().equals(written.rule))
                .findFirst();
        if (rule.isEmpty()) {
            context.unknown(InputRule.UNKNOWN_CODE, written.rule, RULES, start);
            return null;
        }
        Finding finding = Finding.of(rule.get(), written.pointer, written.arguments);
        if (!written.agreesWith(finding)) {
            context.problemAt(InputRule.NOT_THE_RULES_OWN, start, "rule", written.rule);
            return null;
        }
        return finding;
    }

    @Override
    public void write(Finding finding, JsonSink out) {
        CODEC.write(WrittenFinding.of(finding, out.language()), out);
    }

    @Override
    public <R> R describe(SchemaVisitor<R> visitor) {
        return CODEC.describe(visitor);
    }
}
