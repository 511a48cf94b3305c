package no.samskaping.spring.boot;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import no.samskaping.json.openapi.SamskapingModelConverter;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Describes the library's types in the OpenAPI document of springdoc, in the form in which they are sent.
 *
 * <p>{@code samskaping.openapi.enabled=false} leaves them to springdoc, which then describes their Java properties.
 */
@AutoConfiguration
@ConditionalOnClass(value = ModelConverter.class, name = "org.springdoc.core.configuration.SpringDocConfiguration")
public final class SamskapingOpenApiAutoConfiguration {
    /** Called by Spring. */
    public SamskapingOpenApiAutoConfiguration() {}

    @Configuration(proxyBeanMethods = false)
    static class Converter {
        /** springdoc replaces the one that swagger-core finds by itself. */
        @Bean
        @ConditionalOnMissingBean
        @ConditionalOnProperty(name = "samskaping.openapi.enabled", matchIfMissing = true)
        SamskapingModelConverter samskapingModelConverter() {
            return new SamskapingModelConverter();
        }

        /** swagger-core finds the converter by itself and keeps it for all applications in the virtual machine. */
        @Bean
        @ConditionalOnProperty(name = "samskaping.openapi.enabled", havingValue = "false")
        SmartInitializingSingleton samskapingModelConverterRemoval() {
            return () -> {
                for (boolean openapi31 : new boolean[] {true, false}) {
                    ModelConverters converters = ModelConverters.getInstance(openapi31);
                    converters.getConverters().stream()
                            .filter(SamskapingModelConverter.class::isInstance)
                            .toList()
                            .forEach(converters::removeConverter);
                }
            };
        }
    }
}
