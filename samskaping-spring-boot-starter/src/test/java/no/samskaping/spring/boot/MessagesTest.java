package no.samskaping.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** The texts of this module exist in each language, and constraints have Norwegian messages. */
class MessagesTest {
    record Form(
            @NotNull String name,
            @Size(min = 2, max = 5) String code,
            @DecimalMax(value = "1.5", inclusive = false) double share,
            @DecimalMin("0") double rest,
            @Digits(integer = 2, fraction = 1) double amount) {}

    private static Properties file(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    /** Hibernate Validator's own list of the constraints of Jakarta Validation. */
    private static Set<String> constraints() {
        Set<String> keys =
                new TreeSet<>(ResourceBundle.getBundle("org.hibernate.validator.ValidationMessages", Locale.ROOT)
                        .keySet());
        keys.removeIf(key -> !key.startsWith("jakarta.validation.constraints."));
        return keys;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void eachConstraintOfJakartaValidationHasANorwegianMessage(String language) throws IOException {
        Properties messages = new Properties();
        try (InputStream in = java.nio.file.Files.newInputStream(java.nio.file.Path.of(
                "src", "main", "resources", "ContributorValidationMessages_" + language + ".properties"))) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        assertThat(constraints()).hasSizeGreaterThan(20);
        assertThat(messages.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(constraints());
        assertThat(messages.values()).doesNotContain("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb|mangler|må ha en lengde fra 2 til 5|må være mindre enn 1.5|må være minst 0|kan ha høyst 2 sifre før og 1 etter kommaet",
                "nn|manglar|må ha ei lengd frå 2 til 5|må vere mindre enn 1.5|må vere minst 0|kan ha høgst 2 siffer før og 1 etter kommaet",
                "en|must not be null|size must be between 2 and 5|must be less than 1.5|must be greater than or equal to 0|numeric value out of bounds (<2 digits>.<1 digits> expected)"
            })
    void violationsAreReportedInTheLanguageOfTheReader(
            String language, String missing, String size, String max, String min, String digits) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        try (LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean()) {
            validator.afterPropertiesSet();

            assertThat(validator.validate(new Form(null, "x", 1.5, -1, 123.45)))
                    .extracting(violation -> violation.getMessage())
                    .containsExactlyInAnyOrder(missing, size, max, min, digits);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void theTextsOfProblemDetailsExistInEachLanguage() throws IOException {
        String files = "/no/samskaping/spring/boot/internal/problem/words";
        Set<String> keys = file(files + ".properties").stringPropertyNames();

        assertThat(keys).hasSizeGreaterThan(10);
        for (String language : new String[] {"nn", "en"}) {
            assertThat(file(files + "_" + language + ".properties").stringPropertyNames())
                    .containsExactlyInAnyOrderElementsOf(keys);
        }
    }
}
