package no.samskaping.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (2020-12) of each type of document, for tools that check documents without this library.
 *
 * <p>A schema accepts the documents that {@link DocumentType} reads. Exceptions are the rules that JSON Schema cannot
 * express, such as references within a document and the order of dates; the comment at the start of each schema lists them.
 *
 * <p>The schemas refer to no other files and need no network. All methods are thread-safe.
 */
public final class SamskapingSchemas {
    private static final String FOLDER = "/no/samskaping/json/schema/";

    private SamskapingSchemas() {}

    /**
     * Returns the schema of a type of document.
     *
     * @param type the type of document
     * @return the schema, as JSON text
     */
    public static String schema(DocumentType<?> type) {
        try (InputStream in = SamskapingSchemas.class.getResourceAsStream(path(type))) {
            if (in == null) {
                throw new IllegalStateException("Missing resource: " + path(type));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path(type), e);
        }
    }

    /**
     * Returns the path of a schema in the jar.
     *
     * @param type the type of document
     * @return an absolute resource name, such as {@code /no/samskaping/json/schema/samson-assessment-1.schema.json}
     */
    public static String path(DocumentType<?> type) {
        return FOLDER + type.getFormat().replace('/', '-') + ".schema.json";
    }

    /**
     * Returns the {@code $id} of a schema. It is a name; nothing can be downloaded from it.
     *
     * @param type the type of document
     * @return a URI, such as {@code urn:samskaping:samson:assessment:1}
     */
    public static String id(DocumentType<?> type) {
        return "urn:samskaping:" + type.getFormat().replace('/', ':');
    }
}
