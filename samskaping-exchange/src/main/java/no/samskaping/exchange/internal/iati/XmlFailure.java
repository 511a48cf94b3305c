package no.samskaping.exchange.internal.iati;

/** XML that cannot be read any further. */
public final class XmlFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it cannot be read. */
    public enum Reason {
        /** Not well-formed, or in an encoding that is not the stated one. */
        NOT_WELL_FORMED,
        /** A document type declaration. */
        DOCTYPE,
        /** Too deep, or a name, a tag, a comment or a text that is too long, or an activity with too many elements. */
        LIMIT,
        /** Another document than one of activities. */
        OTHER_ROOT,
        /** No activity. */
        NO_ACTIVITY
    }

    private final Reason reason;
    private final int line;
    private final int column;

    XmlFailure(Reason reason, int line, int column) {
        super(reason.name());
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    public Reason reason() {
        return reason;
    }

    /** The line from 1, or 0 if it is not known. */
    public int line() {
        return line;
    }

    /** The column from 1, or 0 if it is not known. */
    public int column() {
        return column;
    }
}
