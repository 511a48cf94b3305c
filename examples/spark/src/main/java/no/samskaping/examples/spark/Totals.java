package no.samskaping.examples.spark;

import java.io.Serializable;

/**
 * The totals of a run.
 *
 * @param folders the number of folders
 * @param scored the number of folders that were scored
 * @param lines the number of lines that were read
 * @param sheets the number of sheets
 * @param bad the number of bad lines
 */
record Totals(long folders, long scored, long lines, long sheets, long bad) implements Serializable {
    static final Totals NOTHING = new Totals(0, 0, 0, 0, 0);

    Totals add(Outcome outcome) {
        Totals totals = merge(new Totals(1, outcome.isScored() ? 1 : 0, 0, 0, 0));
        for (FileLines file : outcome.files().values()) {
            totals = totals.merge(new Totals(0, 0, file.lines(), file.sheets(), file.bad()));
        }
        return totals;
    }

    Totals merge(Totals other) {
        return new Totals(
                folders + other.folders,
                scored + other.scored,
                lines + other.lines,
                sheets + other.sheets,
                bad + other.bad);
    }

    @Override
    public String toString() {
        return folders + " folders: " + scored + " scored, " + (folders - scored) + " refused; " + lines + " lines: "
                + sheets + " sheets, " + bad + " bad";
    }
}
