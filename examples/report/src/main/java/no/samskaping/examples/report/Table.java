package no.samskaping.examples.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Formats rows of text in columns, each as wide as its widest cell where the lines fit. Where they do not, the cells of the
 * widest columns are broken into several lines; where that is not enough, the table becomes several tables below each other.
 */
final class Table {
    /** No column is made narrower than this. */
    private static final int NARROWEST = 14;

    private final Terminal terminal;
    private final int gap;
    private final List<List<String>> rows = new ArrayList<>();

    Table(Terminal terminal) {
        this(terminal, 2);
    }

    /** Makes a table with a number of spaces between the columns. */
    Table(Terminal terminal, int gap) {
        this.terminal = terminal;
        this.gap = gap;
    }

    Table row(List<String> cells) {
        // Cells are measured as they will be shown.
        rows.add(cells.stream().map(terminal::show).toList());
        return this;
    }

    Table row(String... cells) {
        return row(Arrays.asList(cells));
    }

    /** Returns the rows as lines, with all cells aligned to the left. */
    List<String> lines() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Math.min(Wrap.COLUMNS, Terminal.width(row.get(i))));
            }
        }
        List<String> lines = new ArrayList<>();
        int from = 1;
        do {
            List<Integer> columns = columns(widths, from);
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(lines(columns, widths));
            from = columns.get(columns.size() - 1) + 1;
        } while (from < widths.length);
        return lines;
    }

    /** Returns the first column and as many others as fit beside it. */
    private List<Integer> columns(int[] widths, int from) {
        List<Integer> columns = new ArrayList<>(List.of(0));
        int total = least(widths, 0);
        for (int i = from; i < widths.length; i++) {
            total += gap + least(widths, i);
            if (total > Wrap.COLUMNS && columns.size() > 1) {
                break;
            }
            columns.add(i);
        }
        return columns;
    }

    private static int least(int[] widths, int column) {
        return column < widths.length ? Math.min(NARROWEST, widths[column]) : 0;
    }

    private List<String> lines(List<Integer> columns, int[] natural) {
        int[] widths = natural.clone();
        while (total(columns, widths) > Wrap.COLUMNS) {
            int widest = columns.stream()
                    .max((first, second) -> Integer.compare(widths[first], widths[second]))
                    .orElseThrow();
            widths[widest]--;
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            List<List<String>> cells = columns.stream()
                    .map(column -> column < row.size() ? Wrap.cell(row.get(column), widths[column]) : List.of(""))
                    .toList();
            int height = cells.stream().mapToInt(List::size).max().orElse(1);
            for (int i = 0; i < height; i++) {
                lines.add(line(cells, i, columns, widths));
            }
        }
        return lines;
    }

    private int total(List<Integer> columns, int[] widths) {
        return columns.stream().mapToInt(column -> widths[column]).sum() + gap * (columns.size() - 1);
    }

    private String line(List<List<String>> cells, int height, List<Integer> columns, int[] widths) {
        StringBuilder line = new StringBuilder();
        IntStream.range(0, cells.size()).forEach(i -> {
            String cell = height < cells.get(i).size() ? cells.get(i).get(height) : "";
            line.append(cell);
            line.append(" ".repeat(Math.max(0, widths[columns.get(i)] - Terminal.width(cell)) + gap));
        });
        return line.toString().stripTrailing();
    }
}
