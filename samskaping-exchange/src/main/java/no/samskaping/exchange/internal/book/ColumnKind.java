package no.samskaping.exchange.internal.book;

/** What the cells of a column become in the document. */
public enum ColumnKind {
    TEXT,
    NUMBER,
    DATE,
    TRUTH,
    /** A code, which cells also give as a label. */
    CODE,
    /** One text of a list; further ones are in the rows below. */
    TEXTS,
    /** One code of a list; further ones are in the rows below. */
    CODES;

    public boolean isList() {
        return this == TEXTS || this == CODES;
    }
}
