package no.samskaping.examples.quarkus;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import no.samskaping.json.openapi.SamskapingComponents;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** The components for the library's types, into which those of the application are merged. */
// readme with imports
public class LibraryComponents implements OASModelReader {
    @Override
    public OpenAPI buildModel() {
        byte[] document = SamskapingComponents.document().getBytes(StandardCharsets.UTF_8);
        OpenAPI library = SmallRyeOpenAPI.builder()
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .enableStandardFilter(false)
                .withCustomStaticFile(() -> new ByteArrayInputStream(document))
                .build()
                .model();
        return OASFactory.createOpenAPI().components(library.getComponents());
    }
}
// end
