package no.samskaping.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.ModelConverters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samskaping.charts.Page;
import no.samskaping.json.DocumentType;
import no.samskaping.json.jackson3.SamskapingModule;
import no.samskaping.json.openapi.SamskapingModelConverter;
import no.samskaping.model.ActionField;
import no.samskaping.spring.boot.internal.problem.Jackson2Places;
import no.samskaping.spring.boot.internal.problem.Jackson3Places;
import no.samskaping.spring.boot.internal.problem.MapperPlaces;
import no.samskaping.spring.boot.internal.problem.RefusalAdvice;
import no.samskaping.spring.boot.internal.problem.SpringProblemAdvice;
import no.samskaping.spring.boot.internal.web.AcceptedLanguage;
import no.samskaping.spring.boot.internal.web.BodyLimit;
import no.samskaping.spring.boot.internal.web.ChainConverter;
import no.samskaping.spring.boot.internal.web.DocumentConverter;
import no.samskaping.spring.boot.internal.web.ScorecardConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Each part is there with what it needs, and gone without it, when it is switched off, or when the application has its own. */
class ConditionsTest {
    private static final String JACKSON_2 = "com.fasterxml.jackson.databind";
    private static final String JACKSON_3 = "tools.jackson";
    private static final String VALIDATION = "jakarta.validation";

    @Test
    void allPartsAreThere() {
        Hosts.web().run(host -> assertThat(host)
                .hasNotFailed()
                .hasSingleBean(SamskapingModule.class)
                .hasSingleBean(no.samskaping.json.jackson2.SamskapingModule.class)
                .hasSingleBean(DocumentConverter.class)
                .hasSingleBean(ScorecardConverter.class)
                .hasSingleBean(ChainConverter.class)
                .hasSingleBean(RefusalAdvice.class)
                .hasSingleBean(AcceptedLanguage.class)
                .hasSingleBean(InfoContributor.class)
                .hasSingleBean(SamskapingModelConverter.class)
                .doesNotHaveBean(BodyLimit.class)
                .doesNotHaveBean(SpringProblemAdvice.class));
    }

    @Test
    void springBootKnowsTheParts() throws IOException {
        try (InputStream file = getClass()
                .getResourceAsStream(
                        "/META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactlyInAnyOrderElementsOf(
                            Hosts.STARTER_CLASSES.stream().map(Class::getName).toList());
        }
    }

    @Test
    void withoutWebOnlyTheMapperAndTheInfoArePresent() {
        Hosts.plain().run(host -> assertThat(host)
                .hasNotFailed()
                .hasSingleBean(SamskapingModule.class)
                .hasSingleBean(InfoContributor.class)
                .doesNotHaveBean(DocumentConverter.class)
                .doesNotHaveBean(ScorecardConverter.class)
                .doesNotHaveBean(RefusalAdvice.class)
                .doesNotHaveBean(LocaleResolver.class));
        new ReactiveWebApplicationContextRunner()
                .withConfiguration(Hosts.STARTER)
                .run(host -> assertThat(host)
                        .hasNotFailed()
                        .hasSingleBean(SamskapingModule.class)
                        .doesNotHaveBean(DocumentConverter.class)
                        .doesNotHaveBean(RefusalAdvice.class));
    }

    @Test
    void withoutSpringMvcNothingFails() {
        Hosts.plain()
                .withClassLoader(new FilteredClassLoader("org.springframework.web", "jakarta.servlet"))
                .run(host -> assertThat(host).hasNotFailed().hasSingleBean(SamskapingModule.class));
    }

    @Test
    void withoutValidationNothingFails() {
        Hosts.web()
                .withClassLoader(new FilteredClassLoader(VALIDATION))
                .run(host -> assertThat(host).hasNotFailed().hasSingleBean(RefusalAdvice.class));
    }

    @Test
    void withoutChartsThereAreNoPages() {
        Hosts.web()
                .withClassLoader(new FilteredClassLoader(Page.class.getPackageName()))
                .run(host -> assertThat(host)
                        .hasNotFailed()
                        .hasSingleBean(DocumentConverter.class)
                        .doesNotHaveBean(ScorecardConverter.class)
                        .doesNotHaveBean(ChainConverter.class));
    }

    @Test
    void withoutTheActuatorThereIsNoInfo() {
        Hosts.plain()
                .withClassLoader(new FilteredClassLoader(InfoContributor.class))
                .run(host -> assertThat(host).hasNotFailed().doesNotHaveBean("samskapingInfoContributor"));
    }

    @Test
    void withoutJackson2OnlyJackson3IsUsed() {
        Hosts.web().withClassLoader(new FilteredClassLoader(JACKSON_2)).run(host -> {
            assertThat(host)
                    .hasNotFailed()
                    .hasSingleBean(SamskapingModule.class)
                    .doesNotHaveBean("samskapingJackson2Module");
            assertThat(host.getBean(MapperPlaces.class)).isInstanceOf(Jackson3Places.class);
        });
    }

    @Test
    void withJackson2OnlyItsModuleIsUsed() {
        Hosts.web()
                .withClassLoader(new FilteredClassLoader(JACKSON_3 + ".databind"))
                .run(host -> {
                    assertThat(host)
                            .hasNotFailed()
                            .hasSingleBean(no.samskaping.json.jackson2.SamskapingModule.class)
                            .doesNotHaveBean("samskapingModule");
                    assertThat(host.getBean(MapperPlaces.class)).isInstanceOf(Jackson2Places.class);
                });
    }

    @Test
    void withoutSpringdocThereIsNoConverter() {
        Hosts.plain()
                .withClassLoader(new FilteredClassLoader("org.springdoc"))
                .run(host -> assertThat(host).hasNotFailed().doesNotHaveBean(SamskapingModelConverter.class));
        Hosts.plain()
                .withClassLoader(new FilteredClassLoader("io.swagger", "org.springdoc"))
                .run(host -> assertThat(host).hasNotFailed());
    }

    /** swagger-core keeps its converters for the whole virtual machine. */
    @Test
    void theConverterThatSwaggerFindsIsRemovedIfItIsSwitchedOff() {
        for (boolean openapi31 : new boolean[] {true, false}) {
            ModelConverters.getInstance(openapi31).addConverter(new SamskapingModelConverter());
        }
        Hosts.plain().withPropertyValues("samskaping.openapi.enabled=false").run(host -> {
            assertThat(host).hasNotFailed().doesNotHaveBean(SamskapingModelConverter.class);
            for (boolean openapi31 : new boolean[] {true, false}) {
                assertThat(ModelConverters.getInstance(openapi31).getConverters())
                        .doesNotHaveAnyElementsOfTypes(SamskapingModelConverter.class);
            }
        });
    }

    @Test
    void eachPartCanBeSwitchedOff() {
        Map<String, List<String>> beans = Map.of(
                "charts", List.of("samskapingScorecardConverter", "samskapingChainConverter"),
                "documents", List.of("samskapingDocumentConverter"),
                "info", List.of("samskapingInfoContributor"),
                "jackson", List.of("samskapingModule", "samskapingJackson2Module"),
                "openapi", List.of("samskapingModelConverter"),
                "problems", List.of("samskapingRefusalAdvice", "samskapingProblemWords"));
        List<String> all = beans.values().stream().flatMap(List::stream).toList();

        beans.forEach((part, gone) -> Hosts.web()
                .withPropertyValues("samskaping." + part + ".enabled=false")
                .run(host -> {
                    assertThat(host).hasNotFailed();
                    assertThat(all).allSatisfy(bean -> assertThat(host.containsBean(bean))
                            .as("%s without %s", bean, part)
                            .isNotEqualTo(gone.contains(bean)));
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"samskaping.language.enabled=false", "spring.web.locale-resolver=fixed"})
    void theLanguageCanBeLeftToSpringBoot(String property) {
        Hosts.web().withPropertyValues(property, "spring.web.locale=en").run(host -> assertThat(host)
                .hasNotFailed()
                .hasSingleBean(LocaleResolver.class)
                .doesNotHaveBean(AcceptedLanguage.class));
    }

    @Test
    void aLimitOnBodiesIsThereIfItIsSet() {
        Hosts.web().withPropertyValues("samskaping.documents.max-size=2MB").run(host -> assertThat(host)
                .hasSingleBean(BodyLimit.class));
        for (String value : List.of("-2MB", "")) {
            Hosts.web()
                    .withPropertyValues("samskaping.documents.max-size=" + value)
                    .run(host -> assertThat(host)
                            .getFailure()
                            .rootCause()
                            .hasMessageContaining("samskaping.documents.max-size"));
        }
    }

    @Test
    void theWordsOfSpringBootsProblemDetailsAreReplacedOnRequest() {
        Hosts.web().withPropertyValues("spring.mvc.problemdetails.enabled=true").run(host -> assertThat(host)
                .hasSingleBean(ResponseEntityExceptionHandler.class)
                .hasSingleBean(SpringProblemAdvice.class));
        Hosts.web()
                .withPropertyValues("spring.mvc.problemdetails.enabled=true", "samskaping.problems.enabled=false")
                .run(host -> assertThat(host)
                        .hasSingleBean(ResponseEntityExceptionHandler.class)
                        .doesNotHaveBean(SpringProblemAdvice.class));
    }

    @Test
    void theBeansOfTheApplicationWin() {
        Hosts.web()
                .withUserConfiguration(Own.class)
                .withPropertyValues("spring.mvc.problemdetails.enabled=true")
                .run(host -> {
                    assertThat(host)
                            .hasNotFailed()
                            .hasSingleBean(SamskapingModule.class)
                            .hasSingleBean(DocumentConverter.class)
                            .hasSingleBean(ResponseEntityExceptionHandler.class)
                            .hasSingleBean(LocaleResolver.class)
                            .doesNotHaveBean("samskapingModule")
                            .doesNotHaveBean("samskapingDocumentConverter")
                            .doesNotHaveBean(SpringProblemAdvice.class);
                    assertThat(host.getBean(LocaleResolver.class)).isInstanceOf(FixedLocaleResolver.class);
                    assertThat(host.getBean(InfoContributor.class)).isSameAs(Own.INFO);
                });
    }

    /** A bean of a wider type has the same name. */
    @Test
    void aModuleOfTheSameNameWins() {
        JacksonModule own = new SamskapingModule(Locale.ENGLISH);
        Hosts.web().withBean("samskapingModule", JacksonModule.class, () -> own).run(host -> assertThat(host)
                .hasNotFailed()
                .getBean("samskapingModule")
                .isSameAs(own));
    }

    @Test
    void theMapperHasTheModule() {
        Hosts.plain()
                .run(host -> assertThat(host.getBean(JsonMapper.class).writeValueAsString(ActionField.COMMON_GOALS))
                        .isEqualTo("\"common-goals\""));
    }

    @Test
    void theInfoNamesTheVersionAndTheFormats() {
        Hosts.plain().run(host -> {
            Info.Builder info = new Info.Builder();
            host.getBean(InfoContributor.class).contribute(info);
            Map<?, ?> details = (Map<?, ?>) info.build().getDetails().get("samskaping");
            assertThat(details.get("formats"))
                    .isEqualTo(DocumentType.values().stream()
                            .map(DocumentType::getFormat)
                            .toList());
            assertThat(details.get("version").toString()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class Own {
        static final InfoContributor INFO = info -> {};

        @Bean
        SamskapingModule ownModule() {
            return new SamskapingModule(Locale.ENGLISH);
        }

        @Bean
        DocumentConverter ownConverter() {
            return new DocumentConverter();
        }

        @Bean
        LocaleResolver localeResolver() {
            return new FixedLocaleResolver(Locale.ENGLISH);
        }

        @Bean
        InfoContributor samskapingInfoContributor() {
            return INFO;
        }

        @RestControllerAdvice
        static class Advice extends ResponseEntityExceptionHandler {}
    }
}
