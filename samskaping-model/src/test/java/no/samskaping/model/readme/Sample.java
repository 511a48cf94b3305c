package no.samskaping.model.readme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of code that a README shows: the lines between {@code // readme} and {@code // end}. After {@code // readme with
 * imports} it starts with the imports of the types that it names.
 *
 * @param method the method that contains it, or the last one before it; empty if there is none
 * @param code its lines, without common indentation
 */
public record Sample(String method, String code) {
    private static final Pattern IMPORT = Pattern.compile("import [\\w.]+\\.(?<type>\\w+);");
    private static final Pattern PACKAGE = Pattern.compile("package (?<name>[\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b[A-Z]\\w*");

    private static final Pattern METHOD = Pattern.compile("^ {4}(?:\\w.* )?(?:void|fun) (?<name>`[^`]+`|\\w+)\\(.*");

    /**
     * Returns the samples of a file.
     *
     * @param source a source, Java or Kotlin
     * @return its samples in order
     * @throws IllegalArgumentException if a sample does not end
     */
    public static List<Sample> in(Path source) {
        List<Sample> samples = new ArrayList<>();
        String method = "";
        List<String> within = null;
        boolean withImports = false;
        for (String line : Fence.lines(source)) {
            Matcher opening = METHOD.matcher(line);
            if (line.strip().equals("// readme") || line.strip().equals("// readme with imports")) {
                within = new ArrayList<>();
                withImports = line.strip().endsWith("imports");
            } else if (within == null) {
                method = opening.matches() ? opening.group("name") : method;
            } else if (line.strip().equals("// end")) {
                String code = Fence.text(within);
                samples.add(new Sample(method, withImports ? imports(source, Fence.lines(source), code) + code : code));
                within = null;
            } else {
                within.add(line);
            }
        }
        if (within != null) {
            throw new IllegalArgumentException(source + ": sample without // end");
        }
        return List.copyOf(samples);
    }

    /**
     * The imports of the types that the code names, and an empty line. In a test, types of the module in the same package need
     * one elsewhere; in an application they are its own.
     */
    private static String imports(Path source, List<String> lines, String code) {
        Set<String> imports = new TreeSet<>();
        Set<String> named = TYPE.matcher(code).results().map(MatchResult::group).collect(Collectors.toSet());
        for (String line : lines) {
            Matcher imported = IMPORT.matcher(line);
            if (imported.matches() && named.contains(imported.group("type"))) {
                imports.add(line);
            }
            Matcher own = PACKAGE.matcher(line);
            if (own.matches()) {
                Path main = Path.of(source.toString().replaceFirst("src.test", "src/main"));
                named.stream()
                        .filter(type -> !main.equals(source) && Files.exists(main.resolveSibling(type + ".java")))
                        .forEach(type -> imports.add("import " + own.group("name") + "." + type + ";"));
            }
        }
        return imports.isEmpty() ? "" : String.join("\n", imports) + "\n\n";
    }
}
