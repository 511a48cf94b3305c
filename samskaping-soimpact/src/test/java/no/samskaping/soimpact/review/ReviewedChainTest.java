package no.samskaping.soimpact.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samskaping.model.finding.Severity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewedChainTest {
    private static final Map<Locale, ValidatorFactory> FACTORIES = new HashMap<>();

    @ParameterizedTest
    @MethodSource("errors")
    void everyErrorIsAViolationWithItsPath(ChainRule rule) {
        BrokenChains.Broken broken = BrokenChains.breaking(rule);
        ConstraintViolation<ImpactChain> violation = only(Locale.ENGLISH, broken.chain());
        assertThat(violation.getPropertyPath()).hasToString(property(broken.path()));
        assertThat(violation.getMessageTemplate()).isEqualTo("{no.samskaping.soimpact.ChainRule." + rule.getId() + "}");
    }

    @ParameterizedTest
    @MethodSource("errors")
    void everyErrorHasAMessageInEachLanguage(ChainRule rule) {
        ImpactChain chain = BrokenChains.breaking(rule).chain();
        List<String> messages = Stream.of("en", "nb", "nn")
                .map(Locale::forLanguageTag)
                .map(locale -> only(locale, chain).getMessage())
                .toList();
        assertThat(messages)
                .allSatisfy(message -> assertThat(message).endsWith(".").doesNotContain("{"));
        assertThat(messages.get(0)).isNotEqualTo(messages.get(1));
    }

    @Test
    void norwegianWithoutAFormIsBokmaal() {
        ImpactChain chain = BrokenChains.breaking(ChainRule.LINK_BACKWARD).chain();
        assertThat(only(Locale.forLanguageTag("no"), chain).getMessage())
                .isEqualTo("Koblingen går bakover, mot innsatsen.");
        assertThat(only(Locale.forLanguageTag("nn-NO"), chain).getMessage())
                .isEqualTo("Koplinga går bakover, mot innsatsen.");
    }

    @Test
    void aChainWithoutErrorsIsValid() {
        try (ValidatorFactory factory = factory(Locale.ENGLISH)) {
            Validator validator = factory.getValidator();
            assertThat(validator.validate(ExampleChains.boostRefugee())).isEmpty();
            assertThat(validator.validate(ExampleChains.arbeidskurs())).isEmpty();
        }
        assertThat(new ReviewedChainValidator().isValid(null, null)).isTrue();
    }

    @Test
    void aFactoryWithoutConfigurationLoadsTheValidator() {
        ImpactChain chain = BrokenChains.breaking(ChainRule.DUPLICATE_GOAL).chain();
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(chain))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("goals[1].id");
        }
    }

    static Stream<ChainRule> errors() {
        return Arrays.stream(ChainRule.values()).filter(rule -> rule.getSeverity() == Severity.ERROR);
    }

    private static ConstraintViolation<ImpactChain> only(Locale locale, ImpactChain chain) {
        List<ConstraintViolation<ImpactChain>> violations = List.copyOf(FACTORIES
                .computeIfAbsent(locale, ReviewedChainTest::factory)
                .getValidator()
                .validate(chain));
        assertThat(violations).hasSize(1);
        return violations.get(0);
    }

    @AfterAll
    static void close() {
        FACTORIES.values().forEach(ValidatorFactory::close);
    }

    private static ValidatorFactory factory(Locale locale) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator standard = configuration.getDefaultMessageInterpolator();
        return configuration
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return standard.interpolate(template, context, locale);
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale other) {
                        return standard.interpolate(template, context, other);
                    }
                })
                .buildValidatorFactory();
    }

    private static String property(String pointer) {
        return pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }
}
