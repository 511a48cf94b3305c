package no.samskaping.spring.boot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.samskaping.model.ActionField;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.annotation.Configurations;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.mock.web.MockServletContext;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** Applications without a server, and the documents that are sent to them. */
final class Hosts {
    private static final Path DOCUMENTS = Path.of("..", "examples", "report", "documents");
    static final String ASSESSMENT = document("assessment-nabolaget.json");
    static final String CHAIN = document("chain-arbeidskurs.json");

    static final List<Class<?>> STARTER_CLASSES = List.of(
            SamskapingInfoAutoConfiguration.class,
            SamskapingJacksonAutoConfiguration.class,
            SamskapingOpenApiAutoConfiguration.class,
            SamskapingProblemsAutoConfiguration.class,
            SamskapingWebAutoConfiguration.class);
    static final AutoConfigurations STARTER = AutoConfigurations.of(STARTER_CLASSES.toArray(Class<?>[]::new));

    private static final AutoConfigurations SPRING = AutoConfigurations.of(
            MessageSourceAutoConfiguration.class,
            JacksonAutoConfiguration.class,
            HttpMessageConvertersAutoConfiguration.class,
            ValidationAutoConfiguration.class,
            DispatcherServletAutoConfiguration.class,
            WebMvcAutoConfiguration.class);

    private Hosts() {}

    /** An application without web, but with a mapper. */
    static ApplicationContextRunner plain() {
        return new ApplicationContextRunner()
                .withConfiguration(STARTER)
                .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class));
    }

    static WebApplicationContextRunner web() {
        return new WebApplicationContextRunner()
                .withConfiguration(STARTER)
                .withConfiguration(SPRING)
                .withUserConfiguration(Service.class);
    }

    /** Returns a running application with the defaults, for several tests. */
    static WebApplicationContext running() {
        AnnotationConfigWebApplicationContext host = new AnnotationConfigWebApplicationContext();
        host.setServletContext(new MockServletContext());
        host.register(Service.class);
        host.register(Configurations.getClasses(STARTER, SPRING));
        host.refresh();
        return host;
    }

    private static String document(String name) {
        try {
            return Files.readString(DOCUMENTS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of the application, with one of the library in it. */
    record Dossier(@NotBlank String title, @Valid Assessment assessment) {}

    /** A form that a validator of the application checks. */
    record Form(List<String> rows) {}

    /** A document of the application with a map whose keys are terms. */
    record Case(
            @Valid ImpactChain chain, Map<ActionField, @NotBlank String> notes, Map<String, @NotBlank String> others) {}

    @SpringBootConfiguration(proxyBeanMethods = false)
    @RestController
    static class Service {
        @PostMapping("/scorecards")
        Scorecard score(@Valid @RequestBody Assessment assessment) {
            return Scorer.standard().score(assessment);
        }

        @PostMapping("/chains")
        ImpactChain chain(@RequestBody ImpactChain chain) {
            return chain;
        }

        @PostMapping("/reviews")
        ChainReview review(@RequestBody ImpactChain chain) {
            return ChainReview.of(chain);
        }

        @PostMapping("/dossiers")
        Dossier dossier(@Valid @RequestBody Dossier dossier) {
            return dossier;
        }

        @PostMapping("/cases")
        int file(@Valid @RequestBody Case filed) {
            return filed.notes().size();
        }

        @PostMapping("/batches")
        int batch(@RequestBody List<@Valid Dossier> dossiers) {
            return dossiers.size();
        }

        @PostMapping("/forms")
        int form(@Valid @RequestBody Form form) {
            return form.rows().size();
        }

        @PostMapping("/texts")
        Scorecard text(@RequestParam String document) {
            return Scorer.standard()
                    .score(no.samskaping.json.DocumentType.ASSESSMENT.read(
                            document.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }

        @GetMapping("/broken")
        @NotBlank
        String broken() {
            return "";
        }

        @InitBinder("form")
        void rows(WebDataBinder binder) {
            binder.addValidators(new Validator() {
                @Override
                public boolean supports(Class<?> type) {
                    return type == Form.class;
                }

                @Override
                public void validate(Object form, Errors errors) {
                    errors.rejectValue("rows", "too-few", "too few rows");
                    errors.reject("whole", "the form as a whole");
                }
            });
        }
    }
}
