package no.samskaping.model.source;

import org.jspecify.annotations.Nullable;

/** Completes the annotation of an enum constant from the annotation of its enum. */
final class ConstantSource {
    private ConstantSource() {}

    /**
     * Returns the reference for a constant, with inherited parts.
     *
     * <p>A place is document, then chapter, then figure and section. Parts are inherited only as long as everything before
     * them is the same: a figure of one chapter says nothing about another chapter. The term belongs to the one that it is
     * written on and is never inherited.
     *
     * @param own the constant's annotation, or null
     * @param type the enum's annotation
     */
    static SourceReference merge(@Nullable Source own, Source type) {
        SourceReference.Builder inherited =
                SourceReference.builder().from(SourceReference.of(type)).term("");
        if (own == null) {
            return inherited.build();
        }
        boolean sameDocument = own.document() == type.document() || !namesDocument(own);
        boolean sameChapter = own.chapter() == 0 || own.chapter() == type.chapter();
        if (!sameDocument || !sameChapter) {
            return SourceReference.of(own);
        }
        if (own.figure() != 0) {
            inherited.figure(own.figure());
        }
        if (!own.section().isEmpty()) {
            inherited.section(own.section());
        }
        return inherited.term(own.term()).build();
    }

    /** The handbook is also the default, but only the handbook has chapters and figures. */
    private static boolean namesDocument(Source source) {
        return source.document() != SourceDocument.HANDBOOK || source.chapter() != 0 || source.figure() != 0;
    }
}
