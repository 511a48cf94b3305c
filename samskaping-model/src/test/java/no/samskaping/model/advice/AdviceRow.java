package no.samskaping.model.advice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.term.EnumTerm;

/** A line of the table of what the handbook recommends. */
record AdviceRow(String target, String fact, int chapter, String section, List<String> codes) {
    static List<AdviceRow> all() {
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

    List<AdviceTarget> targets() {
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

    List<Advice> advice() {
        return codes.stream()
                .map(code -> Arrays.stream(Advice.values())
                        .filter(advice -> advice.getCode().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(code)))
                .toList();
    }
}
