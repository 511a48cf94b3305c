package no.samskaping.spring.boot;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.net.URI;
import no.samskaping.json.DocumentType;
import no.samskaping.spring.boot.internal.problem.Jackson2Places;
import no.samskaping.spring.boot.internal.problem.Jackson3Places;
import no.samskaping.spring.boot.internal.problem.MapperPlaces;
import no.samskaping.spring.boot.internal.problem.ProblemWords;
import no.samskaping.spring.boot.internal.problem.RefusalAdvice;
import no.samskaping.spring.boot.internal.problem.SpringProblemAdvice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.DatabindException;

/**
 * Answers requests that are refused with problem details (RFC 9457) and the list of all problems, in the language of the
 * request. No answer of a respondent is in the response or in the log.
 *
 * <p>Switched off by {@code samskaping.problems.enabled=false}. An advice of the application that handles the same exceptions
 * is used instead of this one.
 */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({DispatcherServlet.class, DocumentType.class})
@ConditionalOnProperty(name = "samskaping.problems.enabled", matchIfMissing = true)
@EnableConfigurationProperties(SamskapingProperties.class)
public final class SamskapingProblemsAutoConfiguration {
    /** Called by Spring. */
    public SamskapingProblemsAutoConfiguration() {}

    @Configuration(proxyBeanMethods = false)
    static class Advices {
        @Bean
        @ConditionalOnMissingBean
        ProblemWords samskapingProblemWords(MessageSource application) {
            return new ProblemWords(application);
        }

        @Bean
        @ConditionalOnMissingBean
        RefusalAdvice samskapingRefusalAdvice(
                SamskapingProperties properties, ObjectProvider<MapperPlaces> mappers, ProblemWords words) {
            SamskapingProperties.Problems problems = properties.problems();
            return new RefusalAdvice(
                    URI.create(problems.type()),
                    HttpStatusCode.valueOf(problems.invalidStatus()),
                    problems.order(),
                    mappers.orderedStream().toList(),
                    words);
        }

        /** In place of the advice of Spring Boot, which has no Norwegian texts. */
        @Bean
        @ConditionalOnMissingBean(ResponseEntityExceptionHandler.class)
        @ConditionalOnProperty("spring.mvc.problemdetails.enabled")
        SpringProblemAdvice samskapingSpringProblemAdvice(ProblemWords words) {
            return new SpringProblemAdvice(words);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DatabindException.class)
    static class Jackson3 {
        @Bean
        MapperPlaces samskapingJackson3Places() {
            return new Jackson3Places();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(JsonMappingException.class)
    static class Jackson2 {
        @Bean
        MapperPlaces samskapingJackson2Places() {
            return new Jackson2Places();
        }
    }
}
