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
import no.samskaping.json.internal.codec.DecodeContext;
import no.samskaping.json.internal.codec.JsonSink;
import no.samskaping.json.internal.codec.JsonSource;
import no.samskaping.json.internal.codec.ListedTextCodec;
import no.samskaping.json.internal.codec.ObjectCodec;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.json.internal.codec.SchemaVisitor;
import no.samskaping.json.internal.codec.StandIns;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.term.Term;
import no.samskaping.soimpact.SoImpactStep;
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
        private @Nullable Term step;
        private String pointer = "";
        private Map<String, String> arguments = new TreeMap<>();
        private String message = "";

        static WrittenFinding of(Finding finding, Locale language) {
            WrittenFinding written = new WrittenFinding();
            written.rule = finding.getRule().getId();
            written.severity = finding.getSeverity();
            written.step = finding.getRule().getTopic().orElse(null);
            written.pointer = finding.getPath();
            written.arguments = finding.getArguments();
            written.message = finding.message(language);
            return written;
        }

        boolean agreesWith(Finding finding) {
            return severity == finding.getSeverity()
                    && Optional.ofNullable(step).equals(finding.getRule().getTopic());
        }
    }

    private static final List<String> RULES =
            Arrays.stream(ChainRule.values()).map(ChainRule::getId).toList();

    private static final Codec<WrittenFinding> OF_CHAIN = ObjectCodec.<WrittenFinding, WrittenFinding>of(
                    "ChainFinding", WrittenFinding::new, written -> written)
            .required(
                    "rule",
                    new ListedTextCodec("ChainRule", RULES),
                    written -> written.rule,
                    (written, rule) -> written.rule = rule)
            .required(
                    "severity",
                    CodeCodec.of(Severity.class),
                    written -> written.severity,
                    (written, severity) -> written.severity = severity)
            .required("step", steps(), written -> written.step, (written, step) -> written.step = step)
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
            .limited("dependentSchemas", SchemaConditions.severityAndStepOfRules());

    /** Describes findings of all rules, as they are written. */
    private static final Codec<WrittenFinding> OF_ANY_RULE = ObjectCodec.<WrittenFinding, WrittenFinding>of(
                    "Finding", WrittenFinding::new, written -> written)
            .required("rule", ScalarCodecs.TEXT, written -> written.rule, (written, rule) -> {})
            .required("severity", CodeCodec.of(Severity.class), written -> written.severity, (written, severity) -> {})
            .optional("step", ScalarCodecs.TEXT, written -> Optional.empty(), (written, step) -> {})
            .required("pointer", ScalarCodecs.TEXT, written -> written.pointer, (written, pointer) -> {})
            .mapped(
                    "arguments",
                    CollectionCodecs.map(ScalarCodecs.TEXT),
                    written -> written.arguments,
                    (written, arguments) -> {})
            .required("message", ScalarCodecs.TEXT, written -> written.message, (written, message) -> {});

    private final Codec<WrittenFinding> described;

    private FindingCodec(Codec<WrittenFinding> described) {
        this.described = described;
    }

    /** The topic of an application's own rule can be another term, and is written too. */
    private static Codec<Term> steps() {
        return CodeCodec.of(SoImpactStep.class, List.of(SoImpactStep.values()));
    }

    /** The findings in the review of a chain. */
    static FindingCodec ofChain() {
        return new FindingCodec(OF_CHAIN);
    }

    /** Findings in an application's documents: those of any rule are written, and only those of a chain are read. */
    static FindingCodec ofAnyRule() {
        return new FindingCodec(OF_ANY_RULE);
    }

    @Override
    public @Nullable Finding read(JsonSource in, DecodeContext context) {
        long start = in.offset();
        int before = context.count();
        WrittenFinding written = OF_CHAIN.read(in, context);
        if (written == null || context.count() > before) {
            return null;
        }
        ChainRule rule = ChainRule.values()[RULES.indexOf(written.rule)];
        Finding finding = Finding.of(rule, written.pointer, written.arguments);
        if (!written.agreesWith(finding)) {
            context.problemAt(InputRule.NOT_THE_RULES_OWN, start, "rule", written.rule);
            return null;
        }
        return finding;
    }

    @Override
    public Finding standIn(StandIns standIns) {
        return Finding.of(ChainRule.values()[0], "");
    }

    @Override
    public void write(Finding finding, JsonSink out) {
        OF_CHAIN.write(WrittenFinding.of(finding, out.language()), out);
    }

    @Override
    public <R> R describe(SchemaVisitor<R> visitor) {
        return described.describe(visitor);
    }
}
