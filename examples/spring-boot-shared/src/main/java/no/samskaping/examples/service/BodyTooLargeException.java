package no.samskaping.examples.service;

import org.springframework.util.unit.DataSize;

/** A body is larger than the limit. Unchecked, so that it passes through the mapper that reads the body. */
final class BodyTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long maxMegabytes;

    BodyTooLargeException(DataSize max) {
        super("The body is larger than " + max.toMegabytes() + " MiB");
        this.maxMegabytes = max.toMegabytes();
    }

    long maxMegabytes() {
        return maxMegabytes;
    }
}
