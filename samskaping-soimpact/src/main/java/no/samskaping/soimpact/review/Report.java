package no.samskaping.soimpact.review;

/** Where the rule's own check says that the rule is broken. */
@FunctionalInterface
interface Report {
    void at(String path, String... arguments);

    /** Looks for breaches of one rule. */
    @FunctionalInterface
    interface Check {
        void run(ChainView chain, Report report);
    }
}
