package no.samskaping.spring.boot;

import no.samskaping.charts.Page;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.spring.boot.internal.web.AcceptedLanguage;
import no.samskaping.spring.boot.internal.web.BodyLimit;
import no.samskaping.spring.boot.internal.web.ChainConverter;
import no.samskaping.spring.boot.internal.web.DocumentConverter;
import no.samskaping.spring.boot.internal.web.ScorecardConverter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/** Reads and writes the library's documents in a web application, and chooses the language of each response. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@EnableConfigurationProperties(SamskapingProperties.class)
public final class SamskapingWebAutoConfiguration {
    /** Called by Spring. */
    public SamskapingWebAutoConfiguration() {}

    @Configuration(proxyBeanMethods = false)
    static class Documents {
        /** Before the converters of the charts, so that a client that takes anything gets JSON. */
        @Bean
        @Order(0)
        @ConditionalOnMissingBean
        @ConditionalOnProperty(name = "samskaping.documents.enabled", matchIfMissing = true)
        DocumentConverter samskapingDocumentConverter(ObjectProvider<Instrument> instruments) {
            return new DocumentConverter(instruments.orderedStream().toArray(Instrument[]::new));
        }

        @Bean
        @ConditionalOnMissingBean
        @ConditionalOnProperty("samskaping.documents.max-size")
        BodyLimit samskapingBodyLimit(SamskapingProperties properties) {
            DataSize max = properties.documents().maxSize();
            if (max == null || max.isNegative()) {
                throw new IllegalArgumentException(
                        "samskaping.documents.max-size must be a size that is not negative, such as 8MB");
            }
            return new BodyLimit(max);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Languages {
        /** Unless the application resolves languages itself, or has one for all. */
        @Bean(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
        @ConditionalOnMissingBean(name = DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
        @ConditionalOnProperty(name = "samskaping.language.enabled", matchIfMissing = true)
        @ConditionalOnProperty(
                name = "spring.web.locale-resolver",
                havingValue = "accept-header",
                matchIfMissing = true)
        LocaleResolver localeResolver() {
            return new AcceptedLanguage();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Page.class)
    @ConditionalOnProperty(name = "samskaping.charts.enabled", matchIfMissing = true)
    static class Charts {
        @Bean
        @Order(1)
        @ConditionalOnMissingBean
        ScorecardConverter samskapingScorecardConverter() {
            return new ScorecardConverter();
        }

        @Bean
        @Order(2)
        @ConditionalOnMissingBean
        ChainConverter samskapingChainConverter() {
            return new ChainConverter();
        }
    }
}
