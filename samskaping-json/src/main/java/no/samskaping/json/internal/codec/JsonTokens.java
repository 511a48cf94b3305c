package no.samskaping.json.internal.codec;

/** The tokens of a document, or of a value in it, one at a time. */
public interface JsonTokens {
    /** Moves to the next token. */
    JsonSource.Kind next();

    /** The kind of the current token. */
    JsonSource.Kind current();

    /** The name or text of the current token. */
    String text();

    /** Moves from the start of an object or a list to its end; does nothing at other tokens. */
    void skip();

    /** The byte offset where the current token starts. */
    long offset();
}
