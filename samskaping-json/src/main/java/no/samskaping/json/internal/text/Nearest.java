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

    /** Levenshtein's distance. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
