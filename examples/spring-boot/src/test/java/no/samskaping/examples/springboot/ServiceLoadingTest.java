package no.samskaping.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.samskaping.json.DocumentType;
import no.samskaping.json.jackson3.SamskapingModule;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.Place;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** An application that does not configure the module has it anyway. */
class ServiceLoadingTest {
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(JacksonAutoConfiguration.class)
    static class Bare {}

    /** A document of the application. */
    record Dossier(int number, Collaboration collaboration) {}

    @Test
    void springBootFindsTheModuleByItself() {
        Collaboration collaboration = Collaboration.builder()
                .id("nabolaget")
                .title("Et nabolag for alle")
                .place(Place.builder().name("Fjordvik").country("NO").build())
                .build();
        try (ConfigurableApplicationContext bare = new SpringApplicationBuilder(Bare.class)
                .web(WebApplicationType.NONE)
                .run()) {
            assertThat(bare.getBeansOfType(SamskapingModule.class)).isEmpty();
            JsonMapper mapper = bare.getBean(JsonMapper.class);

            String written = mapper.writeValueAsString(new Dossier(1, collaboration));

            assertThat(written)
                    .isEqualTo("{\"number\":1,\"collaboration\":"
                            + new String(DocumentType.COLLABORATION.write(collaboration), StandardCharsets.UTF_8)
                            + "}");
            assertThat(mapper.readValue(written, Dossier.class).collaboration()).isEqualTo(collaboration);
        }
    }
}
