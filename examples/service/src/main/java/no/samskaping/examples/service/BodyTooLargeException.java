package no.samskaping.examples.service;

/** A body is larger than the limit. Unchecked, so that it passes through the mapper that reads the body. */
public final class BodyTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long maxMebibytes;

    BodyTooLargeException(long maxBytes) {
        super("The body is larger than " + maxBytes + " bytes");
        this.maxMebibytes = maxBytes >> 20;
    }

    long maxMebibytes() {
        return maxMebibytes;
    }
}
