package no.samskaping.model.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a Markdown file.
 *
 * @param file the file
 * @param line the number of the line that opens it, from 1
 * @param language the language after the fence, such as {@code java}; empty if there is none
 * @param text the content, without common indentation and without the last line end
 */
public record Fence(Path file, int line, String language, String text) {
    private static final String MARK = "```";

    /**
     * Returns the blocks of a file.
     *
     * @param markdown the Markdown file
     * @return its blocks in order
     * @throws IllegalArgumentException if a block is not closed
     */
    public static List<Fence> in(Path markdown) {
        List<Fence> fences = new ArrayList<>();
        List<String> within = null;
        int opened = 0;
        String language = "";
        int number = 0;
        for (String line : lines(markdown)) {
            number++;
            if (!line.strip().startsWith(MARK)) {
                if (within != null) {
                    within.add(line);
                }
            } else if (within == null) {
                within = new ArrayList<>();
                opened = number;
                language = line.strip().substring(MARK.length()).strip();
            } else {
                fences.add(new Fence(markdown, opened, language, text(within)));
                within = null;
            }
        }
        if (within != null) {
            throw new IllegalArgumentException(markdown + ":" + opened + ": not closed");
        }
        return List.copyOf(fences);
    }

    /**
     * Returns whether the block is code that a test can contain.
     *
     * @return true for Java and Kotlin
     */
    public boolean isCode() {
        return language.equals("java") || language.equals("kotlin");
    }

    /**
     * Returns whether the block is the output of code.
     *
     * @return true for {@code text}
     */
    public boolean isOutput() {
        return language.equals("text");
    }

    /**
     * Returns the position of the block.
     *
     * @return the file and the line
     */
    public String place() {
        return file + ":" + line;
    }

    /**
     * Replaces the text of this block in the file, which must not have changed since it was read.
     *
     * @param text the new text
     */
    void write(String text) {
        List<String> lines = new ArrayList<>(lines(file));
        int end = line;
        while (!lines.get(end).strip().equals(MARK)) {
            end++;
        }
        lines.subList(line, end).clear();
        lines.addAll(line, text.lines().toList());
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(List<String> lines) {
        return String.join("\n", lines).stripTrailing().stripIndent();
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
