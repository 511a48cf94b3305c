package no.samskaping.examples.service;

import java.util.stream.Stream;

/** A body is larger than the limit. Unchecked, so that it passes through the mapper that reads the body. */
public final class BodyTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long maxMebibytes;
    private final boolean bodyEnded;

    BodyTooLargeException(long maxBytes, boolean bodyEnded) {
        super("The body is larger than " + maxBytes + " bytes");
        this.maxMebibytes = maxBytes >> 20;
        this.bodyEnded = bodyEnded;
    }

    /**
     * Returns whether a part of the body was not received, so that the connection cannot be used again.
     *
     * @param thrown an exception, caused by any other
     * @return true if it is caused by a body that was not received to its end
     */
    public static boolean leavesBody(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof BodyTooLargeException large && !large.bodyEnded);
    }

    long maxMebibytes() {
        return maxMebibytes;
    }
}
