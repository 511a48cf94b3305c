package no.samskaping.json.strict;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Names that were written: a document has few, over and over, and most often the same objects. Each is looked at once;
 * from its second time on its bytes are at hand, where no configuration can ask for others.
 */
public final class Names {
    private static final int PLACES = 1 << 8;
    private static final int LAST_OF_ASCII = 127;

    /** By hash; another name with the same place takes it over. */
    private final @Nullable String[] names = new @Nullable String[PLACES];

    private final @Nullable SerializedString[] spelled = new @Nullable SerializedString[PLACES];

    /** Whether a generator writes letters and digits as they are. */
    static boolean areWrittenPlainly(JsonGenerator generator) {
        int highest = generator.getHighestNonEscapedChar();
        return generator.getCharacterEscapes() == null && (highest == 0 || highest >= LAST_OF_ASCII);
    }

    /**
     * Writes a name.
     *
     * @throws IllegalArgumentException if it could not be read again
     */
    @SuppressWarnings("ReferenceEquality") // another object with the same characters is looked at once more
    void write(String name, JsonGenerator generator, boolean plainly) {
        int place = name.hashCode() & (PLACES - 1);
        SerializedString bytes = null;
        if (names[place] != name) {
            names[place] = Writable.checkedName(name);
            spelled[place] = null;
        } else if (plainly) {
            bytes = spelled(place, name);
        }
        if (bytes == null) {
            generator.writeName(name);
        } else {
            generator.writeName(bytes);
        }
    }

    private @Nullable SerializedString spelled(int place, String name) {
        if (spelled[place] == null && isPlain(name)) {
            spelled[place] = new SerializedString(name);
        }
        return spelled[place];
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain =
                    ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') || c == '-' || c == '.';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
