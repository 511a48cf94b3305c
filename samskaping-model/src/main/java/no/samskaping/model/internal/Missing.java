package no.samskaping.model.internal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What of a closed list is not there. */
public final class Missing {
    private Missing() {}

    public static <E extends Enum<E>> Set<E> from(Class<E> list, Collection<E> present) {
        Set<E> missing = EnumSet.allOf(list);
        missing.removeAll(present);
        return missing;
    }
}
