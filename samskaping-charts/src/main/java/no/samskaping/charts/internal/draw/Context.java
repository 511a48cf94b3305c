package no.samskaping.charts.internal.draw;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskaping.charts.internal.svg.Colors;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.charts.internal.text.SafeText;
import no.samskaping.samson.scoring.ScoringRules;

/** The words, names, colours and rules that a chart is drawn with. */
public final class Context {
    private final ChartWords words;
    private final Map<String, String> names = new HashMap<>();
    private final Optional<String> title;
    private final Colors colors;
    private final ScoringRules rules;

    public Context(
            ChartWords words, Map<String, String> names, Optional<String> title, Colors colors, ScoringRules rules) {
        this.words = words;
        this.title = title.map(SafeText::clean).filter(text -> !text.isBlank());
        this.colors = colors;
        this.rules = rules;
        names.forEach((id, name) -> this.names.put(id, nameOf(id, name)));
    }

    /** Returns a context with more names, which give way to those that are there. */
    public Context withNames(Map<String, String> more) {
        Context context = new Context(words, more, title, colors, rules);
        context.names.putAll(names);
        return context;
    }

    /** Returns a context without the title that was asked for, for the charts of a page. */
    public Context untitled() {
        Context context = new Context(words, Map.of(), Optional.empty(), colors, rules);
        context.names.putAll(names);
        return context;
    }

    public ChartWords words() {
        return words;
    }

    public Colors colors() {
        return colors;
    }

    /** Returns where the developing band and the strength band begin. */
    public List<BigDecimal> limits() {
        return List.of(rules.getDevelopingFrom(), rules.getStrengthFrom());
    }

    /** Returns the title that was asked for, or another one. */
    public String titleOr(String other) {
        return title.orElse(other);
    }

    /** Returns the name of a party, or its id if it has none. */
    public String name(String partyId) {
        return names.computeIfAbsent(partyId, SafeText::clean);
    }

    private String nameOf(String id, String name) {
        String clean = SafeText.clean(name).strip();
        return clean.isEmpty() ? words.of("party.unnamed", "id", SafeText.clean(id)) : clean;
    }

    /** Joins names and labels into a list. */
    public String join(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " " + words.of("and") + " "
                + parts.get(parts.size() - 1);
    }

    public Drawing drawing(String title, String summary, Table table, double width, double height, String body) {
        return new Drawing(title, summary, table, words.tag(), colors, width, height, body);
    }
}
