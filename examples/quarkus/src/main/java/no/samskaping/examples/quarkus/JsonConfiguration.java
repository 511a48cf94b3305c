package no.samskaping.examples.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import no.samskaping.json.jackson2.SamskapingModule;

/** Quarkus does not find the module by itself. This one uses the language of each request. */
// readme with imports
@Singleton
public class JsonConfiguration implements ObjectMapperCustomizer {
    private final ReaderLanguage reader;

    JsonConfiguration(ReaderLanguage reader) {
        this.reader = reader;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SamskapingModule(reader::get));
    }
}
// end
