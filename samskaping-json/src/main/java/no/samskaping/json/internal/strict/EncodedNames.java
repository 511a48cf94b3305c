package no.samskaping.json.internal.strict;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * The encoded names of fields. A document has few names, many times each, and mostly as the same {@code String} objects. A
 * name is checked the first time and encoded the second time, unless the generator is configured to write it differently.
 */
public final class EncodedNames {
    private static final int SLOTS = 1 << 8;
    private static final int LAST_OF_ASCII = 127;

    /** By hash; a later name with the same index replaces an earlier one. */
    private final @Nullable String[] names = new @Nullable String[SLOTS];

    private final @Nullable SerializedString[] encoded = new @Nullable SerializedString[SLOTS];

    /** Whether a generator writes letters and digits without escapes. */
    static boolean areWrittenPlainly(JsonGenerator generator) {
        int highest = generator.getHighestNonEscapedChar();
        return generator.getCharacterEscapes() == null && (highest == 0 || highest >= LAST_OF_ASCII);
    }

    /**
     * Writes a name.
     *
     * @throws IllegalArgumentException if it could not be read again
     */
    @SuppressWarnings("ReferenceEquality") // an equal name that is another object is checked again
    void write(String name, JsonGenerator generator, boolean plainly) {
        int slot = name.hashCode() & (SLOTS - 1);
        SerializedString bytes = null;
        if (names[slot] != name) {
            names[slot] = WritableText.checkedName(name);
            encoded[slot] = null;
        } else if (plainly) {
            bytes = encoded(slot, name);
        }
        if (bytes == null) {
            generator.writeName(name);
        } else {
            generator.writeName(bytes);
        }
    }

    private @Nullable SerializedString encoded(int slot, String name) {
        if (encoded[slot] == null && isPlain(name)) {
            encoded[slot] = new SerializedString(name);
        }
        return encoded[slot];
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
