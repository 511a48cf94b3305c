package no.samskaping.soimpact.review;

/** Receives the violations that a check finds. */
@FunctionalInterface
interface FindingCollector {
    void add(String path, String... arguments);

    /** Finds violations of one rule. */
    @FunctionalInterface
    interface Check {
        void run(ReviewContext context, FindingCollector findings);
    }
}
