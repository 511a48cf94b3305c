package no.samskaping.examples.service;

import org.springframework.util.unit.DataSize;

/** A body is larger than the service reads. Unchecked, so that it comes through a mapper in the middle of its work. */
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
