package no.samskaping.model.readme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of code that a README shows: the lines between {@code // readme} and {@code // end}.
 *
 * @param method the method that contains it, or the last one before it; empty if there is none
 * @param code its lines, without common indentation
 */
public record Sample(String method, String code) {
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
        for (String line : Fence.lines(source)) {
            Matcher opening = METHOD.matcher(line);
            if (line.strip().equals("// readme")) {
                within = new ArrayList<>();
            } else if (within == null) {
                method = opening.matches() ? opening.group("name") : method;
            } else if (line.strip().equals("// end")) {
                samples.add(new Sample(method, Fence.text(within)));
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
}
