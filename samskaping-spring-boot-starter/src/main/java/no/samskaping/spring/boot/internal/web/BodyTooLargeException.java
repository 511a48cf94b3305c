package no.samskaping.spring.boot.internal.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.util.unit.DataSize;

/** A body is larger than the limit. Unchecked, so that it passes through the mapper that reads the body. */
public final class BodyTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String mebibytes;

    BodyTooLargeException(DataSize max) {
        super("The body is larger than " + max.toBytes() + " bytes");
        this.mebibytes = BigDecimal.valueOf(max.toBytes())
                .divide(BigDecimal.valueOf(DataSize.ofMegabytes(1).toBytes()), 3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Returns the limit in MiB, with at most three decimals. */
    public String mebibytes() {
        return mebibytes;
    }
}
