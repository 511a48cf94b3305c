package no.samskaping.examples.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.samskaping.model.advice.Advice;

/** What the readers can do: the first pieces of advice, or all of them. */
final class AdviceText {
    /** As many pieces of advice are listed unless all are asked for. */
    static final int FIRST = 3;

    private AdviceText() {}

    /** Returns a heading and the advice, or nothing if there is none. */
    static List<String> lines(Collection<Advice> advice, String indent, boolean isAll, Words words) {
        if (advice.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(indent + words.of("advice.heading")));
        advice.stream()
                .limit(isAll ? Long.MAX_VALUE : FIRST)
                .forEach(each -> lines.add(indent + "  – " + each.description(words.locale())));
        return lines;
    }
}
