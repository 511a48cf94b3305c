package no.samskaping.json.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The titles and descriptions in the schemas; records which are used. */
final class SchemaTexts {
    /** A type's texts. */
    record TypeText(String title, String norwegian, String description) {
        String fullDescription() {
            return title + ". " + description + " Norwegian: " + norwegian + ".";
        }
    }

    private final Properties texts = new Properties();
    private final Set<String> used = new TreeSet<>();

    SchemaTexts() {
        try (InputStream in = SchemaTexts.class.getResourceAsStream("/schema/texts.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TypeText type(String type) {
        String[] parts = text(type).split(" *\\| *", 3);
        return new TypeText(parts[0], parts[1], parts[2]);
    }

    String field(String type, String field) {
        return text(type + "." + field);
    }

    private String text(String key) {
        used.add(key);
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("schema/texts.properties has no " + key);
        }
        return text;
    }

    Set<String> unused() {
        Set<String> unused = new TreeSet<>(texts.stringPropertyNames());
        unused.removeAll(used);
        return unused;
    }
}
