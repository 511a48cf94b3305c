package no.samskaping.model.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.model.ModelCell;
import no.samskaping.model.PartyKind;
import no.samskaping.model.finding.EnumRule;
import no.samskaping.model.traceability.ModuleTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every term and every rule has texts in every language, and the files contain nothing else. */
class TermWordsTest {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    @ParameterizedTest
    @EnumSource
    void everyTermHasALabelAndADescription(Language language) {
        Locale locale = language.getLocale();
        assertThat(terms()).isNotEmpty().allSatisfy(term -> {
            assertThat(term.getCode()).matches(CODE);
            assertThat(term.label(locale))
                    .isNotBlank()
                    .isEqualTo(term.label(locale).strip());
            assertThat(term.label(locale).codePointCount(0, term.label(locale).length()))
                    .isLessThanOrEqualTo(60);
            assertThat(term.description(locale)).isNotBlank().endsWith(".").matches("\\p{Lu}.*");
        });
    }

    @ParameterizedTest
    @EnumSource
    void labelsAreDistinctWithinTheirType(Language language) {
        termTypes().forEach(type -> assertThat(
                        Arrays.stream(type.getEnumConstants()).map(term -> term.label(language.getLocale())))
                .doesNotHaveDuplicates());
        assertThat(ModelCell.all().stream().map(cell -> cell.label(language.getLocale())))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAMessageAndHelp(Language language) {
        Locale locale = language.getLocale();
        assertThat(rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.message(locale, Map.of())).endsWith(".");
            assertThat(rule.help(locale)).endsWith(".").doesNotContain("{");
            assertThat(placeholders(rule.message(locale, Map.of())))
                    .isEqualTo(placeholders(rule.message(Locale.ENGLISH, Map.of())));
        });
    }

    @ParameterizedTest
    @EnumSource
    void noKeyIsUnused(Language language) {
        Map<String, String> files = ModuleTypes.texts(Term.class, "_" + language.getTag() + ".properties");
        Set<String> keys = files.entrySet().stream()
                .flatMap(file -> load(file.getValue()).stringPropertyNames().stream()
                        .map(key ->
                                Path.of(file.getKey()).getFileName().toString().replaceAll("_.*", "") + " " + key))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = new TreeSet<>();
        terms().forEach(term -> {
            used.add(key(term.getDeclaringClass(), term.getCode()));
            used.add(key(term.getDeclaringClass(), term.getCode() + ".description"));
        });
        rules().forEach(rule -> {
            used.add(key(rule.getDeclaringClass(), rule.getId()));
            used.add(key(rule.getDeclaringClass(), rule.getId() + ".help"));
        });
        assertThat(keys).isEqualTo(used);
    }

    @Test
    void noFileContainsAKeyTwice() {
        ModuleTypes.texts(Term.class, ".properties").forEach((file, text) -> assertThat(
                        text.lines().filter(line -> line.contains(" = ")).map(line -> line.replaceAll(" = .*", "")))
                .as(file)
                .doesNotHaveDuplicates());
    }

    @Test
    void norwegianAndEnglishTextsDiffer() {
        List<EnumTerm> same = terms().stream()
                .filter(term -> term.description(Language.ENGLISH.getLocale())
                        .equals(term.description(Language.BOKMAAL.getLocale())))
                .toList();
        assertThat(same).isEmpty();
    }

    @Test
    void lookupDoesNotDependOnTheDefaultLocale() {
        List<String> expected = everything();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(everything()).isEqualTo(expected);
            assertThat(EnumTerm.fromCode(PartyKind.class, "municipality")).isPresent();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> everything() {
        return terms().stream()
                .flatMap(term -> Stream.of("nb", "nn", "no", "en", "tr", "tr-TR")
                        .map(Locale::forLanguageTag)
                        .map(locale -> term.getCode() + term.label(locale) + term.description(locale)))
                .toList();
    }

    private static String key(Class<?> type, String key) {
        return type.getPackageName() + " " + type.getSimpleName() + "." + key;
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties load(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }

    private static List<Class<? extends EnumTerm>> termTypes() {
        return ModuleTypes.of(Term.class).stream()
                .filter(type -> type.isEnum() && EnumTerm.class.isAssignableFrom(type))
                .<Class<? extends EnumTerm>>map(type -> type.asSubclass(EnumTerm.class))
                .toList();
    }

    private static List<EnumTerm> terms() {
        return termTypes().stream()
                .<EnumTerm>flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .toList();
    }

    private static List<EnumRule> rules() {
        return ModuleTypes.of(Term.class).stream()
                .filter(type -> type.isEnum() && EnumRule.class.isAssignableFrom(type))
                .<EnumRule>flatMap(
                        type -> Arrays.stream(type.asSubclass(EnumRule.class).getEnumConstants()))
                .toList();
    }
}
