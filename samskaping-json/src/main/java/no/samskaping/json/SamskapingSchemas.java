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
        return resource(path(type));
    }

    /**
     * Returns all codes with their labels and descriptions in Bokmål, Nynorsk and English, for programs that show them. It
     * is an object with the types of codes, such as {@code Phase}; each is a list of codes in the order of the schemas:
     *
     * <pre>{@code
     * "Phase": [{"code": "underway",
     *            "label": {"nb": "Underveis", "nn": "Undervegs", "en": "Underway"},
     *            "description": {"nb": …, "nn": …, "en": …}}, …]
     * }</pre>
     *
     * @return the codes, as JSON text
     */
    public static String codes() {
        return resource(FOLDER + "samskaping-codes-1.json");
    }

    /**
     * Returns the OpenAPI components of all documents and their parts; see {@code
     * no.samskaping.json.openapi.SamskapingComponents}.
     *
     * @return an OpenAPI 3.1 document that has only components, as JSON text
     */
    public static String openApi() {
        return resource(FOLDER + "samskaping-openapi-1.json");
    }

    private static String resource(String path) {
        try (InputStream in = SamskapingSchemas.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /**
     * Returns the path of a schema in the jar.
     *
     * @param type the type of document
     * @return an absolute resource name, such as {@code /no/samskaping/json/schema/samson-assessment-1.schema.json}
     */
    public static String path(DocumentType<?> type) {
        return FOLDER + type.format().getSchemaFile();
    }

    /**
     * Returns the {@code $id} of a schema. It is a name; nothing can be downloaded from it.
     *
     * @param type the type of document
     * @return a URI, such as {@code urn:samskaping:samson:assessment:1}
     */
    public static String id(DocumentType<?> type) {
        return type.format().getSchemaId();
    }
}
