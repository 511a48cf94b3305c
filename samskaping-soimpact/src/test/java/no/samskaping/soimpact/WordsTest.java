package no.samskaping.soimpact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.model.finding.EnumRule;
import no.samskaping.model.source.SourceReference;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.model.term.Language;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Frequency;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.MethodKind;
import no.samskaping.soimpact.indicator.Objectivity;
import no.samskaping.soimpact.indicator.ReferenceVocabulary;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.SoImpactValueRule;
import no.samskaping.soimpact.money.CapOrder;
import no.samskaping.soimpact.plan.PlannedMeasurementStatus;
import no.samskaping.soimpact.progress.ProgressBasis;
import no.samskaping.soimpact.progress.ProgressStatus;
import no.samskaping.soimpact.progress.TargetOutcome;
import no.samskaping.soimpact.review.ChainRule;
import no.samskaping.soimpact.review.StepStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @MethodSource
    void everyTermHasWordsInEveryLanguage(Class<? extends Enum<?>> type) {
        for (Language language : Language.values()) {
            Set<String> labels = new HashSet<>();
            for (Enum<?> constant : type.getEnumConstants()) {
                EnumTerm term = (EnumTerm) constant;
                String label = term.label(language.getLocale());
                assertThat(label).isNotBlank().hasSizeLessThanOrEqualTo(60);
                assertThat(labels.add(label)).as(label).isTrue();
                assertThat(term.description(language.getLocale())).endsWith(".");
            }
        }
        assertThat(type.getEnumConstants())
                .allSatisfy(constant -> assertThat(SourceReference.of(constant)).isPresent());
    }

    static Stream<Class<? extends Enum<?>>> everyTermHasWordsInEveryLanguage() {
        return Stream.of(
                SoImpactStep.class,
                ResultLevel.class,
                Measure.class,
                Direction.class,
                Accumulation.class,
                MethodKind.class,
                Frequency.class,
                ProgressStatus.class,
                ProgressBasis.class,
                TargetOutcome.class,
                ReferenceVocabulary.class,
                StepStatus.class,
                PlannedMeasurementStatus.class,
                Involvement.class,
                Objectivity.class,
                CapOrder.class);
    }

    @ParameterizedTest
    @MethodSource
    void everyRuleHasTheSamePlaceholdersInEveryLanguage(EnumRule rule) {
        Set<Set<String>> placeholders = Arrays.stream(Language.values())
                .map(language -> placeholders(rule, language.getLocale()))
                .collect(Collectors.toSet());
        assertThat(placeholders).hasSize(1);
        for (Language language : Language.values()) {
            assertThat(rule.help(language.getLocale())).endsWith(".").doesNotContain("{");
        }
        assertThat(rule.getSource()).isNotNull();
    }

    static Stream<EnumRule> everyRuleHasTheSamePlaceholdersInEveryLanguage() {
        return Stream.concat(Arrays.stream(SoImpactValueRule.values()), Arrays.stream(ChainRule.values()));
    }

    private static Set<String> placeholders(EnumRule rule, Locale locale) {
        return PLACEHOLDER
                .matcher(rule.message(locale, Map.of()))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
