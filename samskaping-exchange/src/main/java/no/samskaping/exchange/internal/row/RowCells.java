package no.samskaping.exchange.internal.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Rule;
import org.jspecify.annotations.Nullable;

/** A row as texts: for headings, and for rows that must be looked at more than once. */
public final class RowCells implements RowTarget {
    private final List<@Nullable String> texts = new ArrayList<>();
    private final List<@Nullable Rule> refusals = new ArrayList<>();
    private long size;

    @Override
    public void cell(int column, char[] characters, int offset, int length) {
        size += length;
        put(column, new String(characters, offset, length), null);
    }

    @Override
    public void invalid(int column) {
        put(column, null, InputRule.NOT_UTF8);
    }

    @Override
    public void refused(int column, Rule rule) {
        put(column, null, rule);
    }

    private void put(int column, @Nullable String text, @Nullable Rule rule) {
        while (texts.size() <= column) {
            texts.add(null);
            refusals.add(null);
        }
        texts.set(column, text);
        refusals.set(column, rule);
    }

    /** The number of columns up to the last cell. */
    public int count() {
        return texts.size();
    }

    /** The number of characters of all cells. */
    public long size() {
        return size;
    }

    /** The text of a cell, which is empty if there is none. */
    public String text(int column) {
        String text = column < texts.size() ? texts.get(column) : null;
        return text == null ? "" : text;
    }

    /** The rule that a cell breaks. */
    public Optional<Rule> refusal(int column) {
        return column < refusals.size() ? Optional.ofNullable(refusals.get(column)) : Optional.empty();
    }

    /** Gives the cells to another target. */
    public void replay(RowTarget target) {
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            Rule rule = refusals.get(column);
            if (rule == InputRule.NOT_UTF8) {
                target.invalid(column);
            } else if (rule != null) {
                target.refused(column, rule);
            } else if (text != null) {
                target.cell(column, text.toCharArray(), 0, text.length());
            }
        }
    }
}
