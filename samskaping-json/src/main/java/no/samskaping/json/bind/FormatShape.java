package no.samskaping.json.bind;

import no.samskaping.json.DocumentFormat;
import no.samskaping.json.shape.ObjectShape;
import no.samskaping.json.shape.Scalar;

/** The first field of every document: the format that it names. */
final class FormatShape {
    private FormatShape() {}

    /** Starts the shape of a root: the door has looked at the format before it reads the rest. */
    static <T, B> ObjectShape<T, B> root(DocumentFormat format, ObjectShape<T, B> shape) {
        return shape.fixed("format", Scalar.TEXT, format.getId());
    }
}
