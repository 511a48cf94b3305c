package no.samskaping.spring.boot.internal.problem;

/** The kinds of problem details. */
enum Refusal {
    /** A body that cannot be read. */
    DOCUMENT("document-refused"),
    /** A body that was read, and breaks a rule. */
    CONTENT("content-refused"),
    /** A body above the limit. */
    SIZE("too-large");

    private final String id;

    Refusal(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
