package no.samskaping.json.internal.lines;

/** The values of {@code LineOptions}, which this package does not depend on. */
public record LineSettings(
        boolean stopAtBadLine,
        int maxLineBytes,
        int maxBadLines,
        int maxParties,
        boolean eachRespondentOnce,
        int parallelism) {}
