package no.samskaping.spring.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import no.samskaping.json.DocumentType;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Adds the version of the library and the formats that it reads to the endpoint {@code info} of the actuator.
 *
 * <p>Switched off by {@code samskaping.info.enabled=false}.
 */
@AutoConfiguration
@ConditionalOnClass({InfoContributor.class, DocumentType.class})
@ConditionalOnProperty(name = "samskaping.info.enabled", matchIfMissing = true)
public final class SamskapingInfoAutoConfiguration {
    /** The file with the version, which the build writes. */
    static final String VERSION = "version.properties";

    /** Called by Spring. */
    public SamskapingInfoAutoConfiguration() {}

    @Configuration(proxyBeanMethods = false)
    static class Contributor {
        @Bean
        @ConditionalOnMissingBean(name = "samskapingInfoContributor")
        InfoContributor samskapingInfoContributor() {
            List<String> formats =
                    DocumentType.values().stream().map(DocumentType::getFormat).toList();
            Map<String, Object> details = Map.of("version", version(), "formats", formats);
            return info -> info.withDetail("samskaping", details);
        }

        private static String version() {
            Properties properties = new Properties();
            try (InputStream file = SamskapingInfoAutoConfiguration.class.getResourceAsStream(VERSION)) {
                properties.load(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return properties.getProperty("version");
        }
    }
}
