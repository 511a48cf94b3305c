package no.samskaping.examples.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines at spaces. */
final class Wrap {
    /** The columns of a line. */
    static final int COLUMNS = 100;

    private static final int MORE_INDENT = 2;

    private Wrap() {}

    /** Returns a line in lines that fit, the later ones indented more. Words that are too long stay whole. */
    static List<String> line(String line) {
        if (Terminal.width(line) <= COLUMNS) {
            return List.of(line);
        }
        int indent = indent(line);
        String item = line.substring(indent);
        int marker = item.startsWith("– ") || item.startsWith("- ") ? 0 : MORE_INDENT;
        return wrapped(item, COLUMNS - indent - MORE_INDENT, indent, indent + Math.max(marker, MORE_INDENT));
    }

    /** Returns a cell of a table in lines that fit. Words that are too long are broken. */
    static List<String> cell(String cell, int columns) {
        if (Terminal.width(cell) <= columns) {
            return List.of(cell);
        }
        int indent = Math.min(indent(cell), columns / 2);
        List<String> lines = new ArrayList<>();
        for (String line : wrapped(cell.strip(), columns - indent, indent, indent)) {
            lines.addAll(broken(line, columns));
        }
        return lines;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static List<String> wrapped(String text, int columns, int firstIndent, int nextIndent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (String word : text.split(" +")) {
            int added = Terminal.width(word);
            if (width > 0 && width + 1 + added > columns) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            if (width > 0) {
                line.append(' ');
                width++;
            } else {
                line.append(" ".repeat(lines.isEmpty() ? firstIndent : nextIndent));
            }
            line.append(word);
            width += added;
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> broken(String line, int columns) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int width = 0;
        for (int point : line.codePoints().toArray()) {
            String next = Character.toString(point);
            int added = Terminal.width(next);
            if (width + added > columns) {
                parts.add(part.toString());
                part.setLength(0);
                width = 0;
            }
            part.append(next);
            width += added;
        }
        parts.add(part.toString());
        return parts;
    }
}
