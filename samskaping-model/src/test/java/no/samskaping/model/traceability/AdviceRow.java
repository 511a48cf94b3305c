package no.samskaping.model.traceability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.advice.AdviceTarget;
import no.samskaping.model.advice.ProcessPart;
import no.samskaping.model.term.EnumTerm;

/**
 * A line of {@code advice.tsv}: what the handbook recommends, and the advice that says it.
 *
 * @param target what it is for: the code of a field, value or part of the process, {@code step} and the code of a step,
 *     {@code municipality}, {@code every field} or {@code every value}
 * @param fact what is recommended, in our words
 * @param chapter the chapter of the handbook, or 0 for KS's page
 * @param section the heading
 * @param codes the codes of the advice
 */
public record AdviceRow(String target, String fact, int chapter, String section, List<String> codes) {
    /**
     * Returns the table.
     *
     * @return the lines of {@code advice.tsv}, in order
     */
    public static List<AdviceRow> all() {
        try (InputStream in = Objects.requireNonNull(AdviceRow.class.getResourceAsStream("advice.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new AdviceRow(
                            cells[0], cells[1], Integer.parseInt(cells[2]), cells[3], List.of(cells[4].split(", "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what the advice is for.
     *
     * @return the targets
     */
    public List<AdviceTarget> targets() {
        if (target.equals("every field")) {
            return AdviceTarget.allFields();
        }
        if (target.equals("every value")) {
            return AdviceTarget.allValues();
        }
        if (target.equals("municipality")) {
            return List.of(AdviceTarget.municipality());
        }
        if (target.startsWith("step ")) {
            return List.of(AdviceTarget.soImpactStep(target.substring("step ".length())));
        }
        return EnumTerm.fromCode(ActionField.class, target)
                .map(AdviceTarget::of)
                .or(() -> EnumTerm.fromCode(CoreValue.class, target).map(AdviceTarget::of))
                .or(() -> EnumTerm.fromCode(ProcessPart.class, target).map(AdviceTarget::of))
                .map(List::of)
                .orElseThrow(() -> new IllegalStateException(target));
    }

    /**
     * Returns the advice.
     *
     * @return the constants of the codes
     */
    public List<Advice> advice() {
        return codes.stream()
                .map(code -> Arrays.stream(Advice.values())
                        .filter(advice -> advice.getCode().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(code)))
                .toList();
    }
}
