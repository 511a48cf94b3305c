package no.samskaping.exchange.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samskaping.json.internal.strict.StrictReader;
import no.samskaping.json.internal.strict.StrictWriter;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.Language;

/**
 * Reads and writes mappings of columns as JSON documents of the format {@value #FORMAT}, as strictly and canonically as the
 * documents of {@link no.samskaping.json.DocumentType}. A document may name its schema in {@code $schema}, which is not written.
 * All methods are thread-safe.
 */
@Source(document = SourceDocument.CONVENTION)
public final class ColumnMappingDocument {
    /** The name and version of the format. */
    public static final String FORMAT = "samson/columns/1";

    /** The path of the schema in the jar. */
    public static final String SCHEMA_PATH = "/no/samskaping/exchange/schema/samson-columns-1.schema.json";

    static final String SCHEMA_ID = "urn:samskaping:samson:columns:1";
    static final String SCHEMA_FILE = "samson-columns-1.schema.json";

    private ColumnMappingDocument() {}

    /**
     * Reads a mapping.
     *
     * @param json the document in UTF-8
     * @return the mapping
     * @throws no.samskaping.json.problem.InputException if the document is not valid, with all problems
     */
    public static ColumnMapping read(byte[] json) {
        return new StrictReader(json).read(MappingCodec.MAPPING, mapping -> List.of());
    }

    /**
     * Writes a mapping. Equal mappings give the same bytes.
     *
     * @param mapping the mapping
     * @return the document in UTF-8, on one line without a line end
     */
    public static byte[] write(ColumnMapping mapping) {
        return new StrictWriter().toBytes(MappingCodec.MAPPING, mapping, Language.BOKMAAL.getLocale());
    }

    /**
     * {@return the JSON Schema (2020-12) of mappings, as JSON text}
     */
    public static String schema() {
        try (InputStream in = ColumnMappingDocument.class.getResourceAsStream(SCHEMA_PATH)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource: " + SCHEMA_PATH);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SCHEMA_PATH, e);
        }
    }
}
