package no.samskaping.samson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.model.ActionField;
import no.samskaping.model.source.SourceReference;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.model.term.Language;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusReasonKind;
import no.samskaping.samson.disclosure.ShownParts;
import no.samskaping.samson.disclosure.SpreadSign;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Weighting;
import no.samskaping.samson.trajectory.NotComparableReason;
import no.samskaping.samson.trajectory.ReviewQuestion;
import no.samskaping.samson.trajectory.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word is there, in every language, and no word is left over. */
class SamsonWordsTest {
    private static final List<Class<? extends EnumTerm>> TERMS = List.of(
            Phase.class,
            AnswerKind.class,
            Band.class,
            Disclosure.class,
            FocusReasonKind.class,
            SpreadSign.class,
            Weighting.class,
            Verdict.class,
            NotComparableReason.class,
            ReviewQuestion.class);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private static Stream<EnumTerm> terms() {
        return TERMS.stream().flatMap(type -> Stream.of((EnumTerm[]) type.getEnumConstants()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTermHasALabelAndADescription(Language language) {
        Locale locale = language.getLocale();
        terms().forEach(term -> {
            assertThat(term.label(locale)).isNotBlank().hasSizeLessThanOrEqualTo(60);
            assertThat(term.description(locale)).endsWith(".");
        });
        for (Class<? extends EnumTerm> type : TERMS) {
            assertThat(Stream.of(type.getEnumConstants()).map(term -> term.label(locale)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyTermAndRuleHasASource() {
        terms().forEach(term -> assertThat(SourceReference.of((Enum<?>) term))
                .as(term.getCode())
                .isPresent());
        for (SamsonRule rule : SamsonRule.values()) {
            assertThat(rule.getSource()).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(SamsonRule.class)
    void everyRuleHasAMessageAndHelp(SamsonRule rule) {
        Set<Set<String>> names = new HashSet<>();
        for (Language language : Language.values()) {
            String message = rule.message(language.getLocale(), Map.of());
            assertThat(message).endsWith(".");
            assertThat(rule.help(language.getLocale())).endsWith(".").doesNotContain("{");
            names.add(PLACEHOLDER
                    .matcher(message)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet()));
        }
        assertThat(names).as("the same placeholders in every language").hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(FocusReasonKind.class)
    void everyReasonIsASentence(FocusReasonKind kind) {
        for (Language language : Language.values()) {
            String sentence =
                    ShownParts.reason(kind, "p1").sentence(language.getLocale(), ActionField.ANCHORING, "Vellet");
            assertThat(sentence)
                    .startsWith(ActionField.ANCHORING.label(language.getLocale()))
                    .endsWith(".")
                    .doesNotContain("{");
            boolean ofParty = kind != FocusReasonKind.LOW_FOR_ALL && kind != FocusReasonKind.DIVERGING;
            assertThat(sentence.contains("Vellet")).isEqualTo(ofParty);
        }
    }

    @Test
    void theStandardInstrumentHasOneStatementPerCellInThreeLanguages() {
        Instrument standard = Instrument.standard();
        assertThat(standard.getItems()).hasSize(28);
        assertThat(standard.languages()).containsExactly("en", "nb", "nn");
        assertThat(standard.getItems())
                .allMatch(item -> item.getId().equals(item.cell().getCode()));
        Set<String> statements = new HashSet<>();
        standard.getItems().forEach(item -> item.getText().getTexts().forEach((tag, text) -> {
            assertThat(text).endsWith(".").hasSizeLessThanOrEqualTo(120).doesNotContain("?");
            assertThat(statements.add(tag + text)).as(text).isTrue();
        }));
        assertThat(statements).hasSize(84);
        assertThat(standard.getScale().points()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no.samskaping.samson", "no.samskaping.samson.trajectory"})
    void theThreeFilesHaveTheSameKeys(String name) throws IOException {
        Set<Set<Object>> keys = new HashSet<>();
        for (Language language : Language.values()) {
            Properties words = new Properties();
            String file = "/META-INF/samskaping/words/" + name + "_" + language.getTag() + ".properties";
            try (InputStream in = SamsonRule.class.getResourceAsStream(file);
                    InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                words.load(reader);
            }
            keys.add(new TreeSet<>(words.keySet()));
        }
        assertThat(keys).hasSize(1);
    }
}
