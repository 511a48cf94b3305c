package no.samskaping.json.bind;

/** The names in a response sheet, for its shape and for the reader of streams that makes no objects. */
public final class SheetNames {
    public static final String RESPONDENT = "respondent";
    public static final String PARTY = "party";
    public static final String ROLES = "roles";
    public static final String ANSWERS = "answers";
    public static final String RATING = "rating";
    public static final String EXPECTATION = "expectation";

    private SheetNames() {}
}
