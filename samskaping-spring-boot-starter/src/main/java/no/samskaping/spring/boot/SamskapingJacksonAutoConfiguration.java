package no.samskaping.spring.boot;

import com.fasterxml.jackson.databind.Module;
import no.samskaping.json.DocumentType;
import no.samskaping.json.jackson3.SamskapingModule;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.spring.boot.internal.web.ReaderLanguage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds the module for the application's mapper, of Jackson 3 or Jackson 2, with messages in the language of each request and
 * with the instruments that are beans of the application.
 *
 * <p>Switched off by {@code samskaping.jackson.enabled=false}. Spring Boot then still finds the module for Jackson 3, with
 * messages in Bokmål.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.jackson2.autoconfigure.Jackson2AutoConfiguration"
        })
@ConditionalOnClass(DocumentType.class)
@ConditionalOnProperty(name = "samskaping.jackson.enabled", matchIfMissing = true)
public final class SamskapingJacksonAutoConfiguration {
    /** Called by Spring. */
    public SamskapingJacksonAutoConfiguration() {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(JsonMapper.class)
    static class Jackson3 {
        @Bean
        @ConditionalOnMissingBean(value = SamskapingModule.class, name = "samskapingModule")
        JacksonModule samskapingModule(ObjectProvider<Instrument> instruments) {
            return new SamskapingModule(
                    ReaderLanguage::current, instruments.orderedStream().toArray(Instrument[]::new));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Module.class)
    static class Jackson2 {
        @Bean
        @ConditionalOnMissingBean(
                value = no.samskaping.json.jackson2.SamskapingModule.class,
                name = "samskapingJackson2Module")
        Module samskapingJackson2Module(ObjectProvider<Instrument> instruments) {
            return new no.samskaping.json.jackson2.SamskapingModule(
                    ReaderLanguage::current, instruments.orderedStream().toArray(Instrument[]::new));
        }
    }
}
