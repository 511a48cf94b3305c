package no.samskaping.model.traceability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskaping.model.finding.EnumRule;
import no.samskaping.model.source.SourceReference;

/**
 * The table of the code and the sources, generated from one or more modules.
 *
 * <p>The documentation contains it as {@code docs/sources.md}; a test compares the two.
 */
public final class Traceability {
    private final Set<String> modules;
    private final Set<String> names;
    private final List<Concept> concepts;

    private Traceability(Set<String> modules, List<Concept> concepts) {
        this.modules = modules;
        this.concepts = concepts;
        this.names = concepts.stream().map(Concept::name).collect(Collectors.toSet());
    }

    /**
     * Creates the table of some modules.
     *
     * @param anchors a class of each module, in the order of the table
     * @param exempt the full names of types and packages that need no source; those that have one are still in the
     *     table
     * @return the table
     */
    public static Traceability of(List<Class<?>> anchors, Set<String> exempt) {
        List<Concept> concepts = anchors.stream()
                .flatMap(anchor -> ModuleTypes.of(anchor).stream())
                .flatMap(Concept::of)
                .filter(concept -> concept.source().isPresent()
                        || (!exempt.contains(concept.type().getName())
                                && !exempt.contains(concept.type().getPackageName())))
                .toList();
        return new Traceability(anchors.stream().map(Traceability::module).collect(Collectors.toSet()), concepts);
    }

    /**
     * Checks the table: every concept has a valid source, and everything in the sources is implemented by existing code or
     * has a reason not to be.
     *
     * @return what is wrong, as sentences
     */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        concepts.stream().map(Concept::problems).forEach(problems::addAll);
        for (Coverage coverage : Coverage.all()) {
            if (coverage.implementedBy().isEmpty() && coverage.reason().isEmpty()) {
                problems.add("Nothing implements \"" + coverage.what() + "\", and no reason is given");
            }
            coverage.implementedBy().stream()
                    .filter(name -> modules.contains(moduleOf(name)) && !names.contains(nameOf(name)))
                    .map(name -> "\"" + coverage.what() + "\" is implemented by " + name + ", which does not exist")
                    .forEach(problems::add);
        }
        return problems;
    }

    /**
     * Returns the table as a document.
     *
     * @return Markdown
     */
    public String toMarkdown() {
        StringBuilder out = new StringBuilder();
        out.append("# Sources\n\n");
        out.append("This page is generated from the code; the build fails if the two differ. ");
        out.append("\"Handbook\" is *La oss gjøre det sammen!* (Kobro, ed., 2018).\n");
        out.append("\n## From the sources to the code\n");
        Coverage.all().stream()
                .collect(Collectors.groupingBy(Coverage::list, LinkedHashMap::new, Collectors.toList()))
                .forEach((list, lines) -> coverage(out, list, lines));
        out.append("\n## What the handbook advises\n\n");
        out.append("| for | what is advised | `Advice` | source |\n| --- | --- | --- | --- |\n");
        AdviceRow.all()
                .forEach(advice -> row(
                        out,
                        advice.target(),
                        advice.fact(),
                        advice.codes().stream().map(code -> "`" + code + "`").collect(Collectors.joining(", ")),
                        (advice.chapter() == 0 ? "KS's page: " : "Handbook, chapter " + advice.chapter() + ": ")
                                + advice.section()));
        out.append("\n## From the code to the sources\n");
        Map<String, List<Concept>> packages = concepts.stream()
                .filter(concept -> !isRule(concept))
                .collect(Collectors.groupingBy(
                        concept -> concept.type().getPackageName(), LinkedHashMap::new, Collectors.toList()));
        packages.forEach((name, inPackage) -> {
            out.append("\n### `").append(name).append("`\n\n");
            out.append("| concept | Norwegian term | type | source |\n| --- | --- | --- | --- |\n");
            inPackage.forEach(concept -> row(
                    out,
                    concept.words(),
                    concept.source().map(SourceReference::getTerm).orElse(""),
                    "`" + concept.name() + "`",
                    concept.place()));
        });
        out.append("\n## The rules\n\n");
        out.append("| rule | severity | what is wrong | source |\n| --- | --- | --- | --- |\n");
        concepts.stream()
                .filter(concept -> isRule(concept) && concept.constant().isPresent())
                .forEach(concept -> row(
                        out,
                        "`" + concept.name() + "`",
                        ((EnumRule) concept.constant().orElseThrow())
                                .getSeverity()
                                .getCode(),
                        concept.words(),
                        concept.place()));
        return out.toString();
    }

    private static void coverage(StringBuilder out, String list, Collection<Coverage> lines) {
        out.append("\n### ").append(list).append("\n\n");
        out.append("| sources | code |\n| --- | --- |\n");
        for (Coverage line : lines) {
            String implementedBy = line.implementedBy().stream()
                    .map(name -> "`" + nameOf(name) + "`")
                    .collect(Collectors.joining(", "));
            row(
                    out,
                    line.what(),
                    implementedBy + (implementedBy.isEmpty() || line.reason().isEmpty() ? "" : ". ") + line.reason());
        }
    }

    private static void row(StringBuilder out, String... cells) {
        out.append("|");
        for (String cell : cells) {
            out.append(' ').append(cell.replace("|", "\\|")).append(" |");
        }
        out.append('\n');
    }

    private static boolean isRule(Concept concept) {
        return EnumRule.class.isAssignableFrom(concept.type());
    }

    private static String module(Class<?> anchor) {
        return anchor.getPackageName().split("\\.")[2];
    }

    private static String moduleOf(String name) {
        return name.contains(":") ? name.substring(0, name.indexOf(':')) : "model";
    }

    private static String nameOf(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
