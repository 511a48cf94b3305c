package no.samskaping.json.internal.text;

import java.util.Collection;
import java.util.Optional;

/** Finds the known name that is most like a given one. */
public final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /** The known name with the fewest edits from the given one, if they are few for its length; the first one of several. */
    public static Optional<String> to(String given, Collection<String> known) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int bestEdits = Math.max(1, given.length() / 3) + 1;
        for (String name : known) {
            int edits = name.equalsIgnoreCase(given) ? 0 : edits(given, name);
            if (edits < bestEdits) {
                best = name;
                bestEdits = edits;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The fewest insertions, deletions, changes and exchanges of neighbours that make one text the other. */
    private static int edits(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : edits(a, b, i, j, edits);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int edits(String a, String b, int i, int j, int[][] before) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(before[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(before[i - 1][j], before[i][j - 1]));
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(least, before[i - 2][j - 2] + 1) : least;
    }
}
