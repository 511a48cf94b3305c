package no.samskaping.model.internal.collection;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The constants of an enum that a collection does not contain. */
public final class Missing {
    private Missing() {}

    public static <E extends Enum<E>> Set<E> from(Class<E> list, Collection<E> present) {
        Set<E> missing = EnumSet.allOf(list);
        missing.removeAll(present);
        return missing;
    }
}
