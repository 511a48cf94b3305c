package no.samskaping.json.openapi;

import java.util.Optional;
import no.samskaping.json.SamskapingSchemas;
import no.samskaping.json.internal.binding.SchemaNames;

/**
 * The components that an application's OpenAPI document (3.1) needs for the library's types: documents, their parts and all
 * terms, in the form in which they are sent.
 *
 * <p>The names of the components start with {@value #PREFIX}, so that they do not replace components of the application, such
 * as {@code Date} or {@code Text}. Applications with swagger-core, such as those with springdoc, get them from {@link
 * SamskapingModelConverter}. Others merge {@link #document} with their own document.
 */
public final class SamskapingComponents {
    /** The start of the names of all components: {@value}. */
    public static final String PREFIX = "Samskaping";

    private SamskapingComponents() {}

    /**
     * Returns an OpenAPI document that has only components.
     *
     * @return an OpenAPI 3.1 document, as JSON text, with the schemas at {@code /components/schemas}
     */
    public static String document() {
        return SamskapingSchemas.openApi();
    }

    /**
     * Returns the name of the component for a type.
     *
     * @param type a Java type of the library, such as {@code Assessment.class}
     * @return the name, such as {@code SamskapingAssessment}; empty if the type has no JSON form in this library
     */
    public static Optional<String> name(Class<?> type) {
        return SchemaNames.of(type).map(name -> PREFIX + name);
    }
}
