package no.samskaping.exchange.iati;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.samskaping.exchange.internal.iati.XmlNode;
import no.samskaping.json.internal.access.ProblemFactory;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.finding.Rule;

/** Collects the problems of one activity, each with its place. */
final class ReadNotes {
    /** The most problems that are listed for an activity, so that a hostile one cannot exhaust the memory. */
    static final int MAX_PROBLEMS = 10_000;

    private static final int MAX_FOUND = 40;

    private final List<InputProblem> problems = new ArrayList<>();

    List<InputProblem> problems() {
        return problems;
    }

    void at(XmlNode node, Rule rule, String... arguments) {
        add(node, "", rule, arguments);
    }

    void atAttribute(XmlNode node, String attribute, Rule rule, String... arguments) {
        add(node, "/@" + attribute, rule, arguments);
    }

    /** A problem with the value of an attribute, which is shown. */
    void found(XmlNode node, String attribute, Rule rule, String found) {
        add(node, "/@" + attribute, rule, "found", shortened(found));
    }

    private void add(XmlNode node, String suffix, Rule rule, String... arguments) {
        if (problems.size() == MAX_PROBLEMS) {
            problems.add(problem(node, Finding.of(IatiRule.MORE_PROBLEMS, node.path())));
        } else if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem(node, Finding.of(rule, node.path() + suffix, arguments)));
        }
    }

    private static InputProblem problem(XmlNode node, Finding finding) {
        return ProblemFactory.problem(finding, node.line(), node.column());
    }

    /** Builds a value; if that is refused, the reasons are problems of the element. */
    <T> Optional<T> build(XmlNode node, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidValueException e) {
            for (Finding finding : e.getFindings()) {
                Map<String, String> arguments = new HashMap<>(finding.getArguments());
                arguments.remove("found");
                List<String> names = new ArrayList<>();
                arguments.forEach((name, argument) -> {
                    names.add(name);
                    names.add(argument);
                });
                at(node, finding.getRule(), names.toArray(String[]::new));
            }
            return Optional.empty();
        }
    }

    /** What was found, without characters that could change how a terminal or a page shows the message. */
    static String shortened(String found) {
        int[] points = found.codePoints().limit(MAX_FOUND + 1L).toArray();
        boolean isLong = points.length > MAX_FOUND;
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < (isLong ? MAX_FOUND - 1 : points.length); i++) {
            shown.appendCodePoint(isShown(points[i]) ? points[i] : 0xFFFD);
        }
        return isLong ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
