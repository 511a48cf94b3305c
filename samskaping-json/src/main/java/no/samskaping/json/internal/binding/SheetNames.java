package no.samskaping.json.internal.binding;

/** The names of the fields of a response sheet, for its codec and for the fast path of streams. */
public final class SheetNames {
    public static final String RESPONDENT = "respondent";
    public static final String PARTY = "party";
    public static final String ROLES = "roles";
    public static final String ANSWERS = "answers";
    public static final String RATING = "rating";
    public static final String EXPECTATION = "expectation";

    private SheetNames() {}
}
