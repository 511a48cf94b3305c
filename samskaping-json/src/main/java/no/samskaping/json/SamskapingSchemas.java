package no.samskaping.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (2020-12) of every kind of document, for tools that check documents without this library.
 *
 * <p>A schema and {@link SamskapingJson} take the same documents, but for what no schema can say: references within a
 * document, dates in order, what stands twice. The comment at the head of each schema lists those rules.
 *
 * <p>The schemas need no other files and no network. All methods are safe to call from several threads.
 */
public final class SamskapingSchemas {
    private static final String FOLDER = "/no/samskaping/json/schema/";

    private SamskapingSchemas() {}

    /**
     * The schema of a kind of document.
     *
     * @param format the kind of document
     * @return the schema, as JSON text
     */
    public static String schema(DocumentFormat format) {
        try (InputStream in = SamskapingSchemas.class.getResourceAsStream(path(format))) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + path(format));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path(format), e);
        }
    }

    /**
     * Where in the jar the schema lies, for tools that take it from there.
     *
     * @param format the kind of document
     * @return an absolute resource name, such as {@code /no/samskaping/json/schema/samson-assessment-1.schema.json}
     */
    public static String path(DocumentFormat format) {
        return FOLDER + format.getId().replace('/', '-') + ".schema.json";
    }

    /**
     * What the schema calls itself: its {@code $id}. It is a name and no address.
     *
     * @param format the kind of document
     * @return a URI, such as {@code urn:samskaping:samson:assessment:1}
     */
    public static String id(DocumentFormat format) {
        return "urn:samskaping:" + format.getId().replace('/', ':');
    }
}
