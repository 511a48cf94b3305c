package no.samskaping.model.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.source.SourceReference;
import no.samskaping.model.term.Language;
import no.samskaping.model.traceability.AdviceRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The advice is what the handbook recommends, written so that a group can act on it. */
class AdviceTest {
    private static final int MAX_LENGTH = 160;

    /** Stems of words of method language, which the statements of the instrument do not use. */
    private static final Set<String> METHOD_LANGUAGE = words("""
            fasiliter forankr aktør synerg interessent implementer metodikk indikator prosess
            kompetanse involver mobiliser kontekst arena målgruppe samhandl kartlegg evaluer strateg
            relasjon nettverk problemstilling modell dialog medverk medvirk operasjonal""");

    private static final Set<String> ENGLISH_METHOD_LANGUAGE = words("""
            facilitat anchor actor synerg stakeholder implement methodolog indicator leverag empower
            involve mobilis context arena evaluat strateg framework operationalis""");

    /** The steps of SoImpact, which another module has as terms. */
    private static final List<String> STEPS = List.of(
            "problem",
            "goals",
            "target-groups",
            "activities",
            "indicators",
            "methods",
            "targets",
            "baselines",
            "measurements",
            "evaluation");

    @Test
    void tableAndCodeListTheSameAdviceForTheSameTargets() {
        Set<String> table = AdviceRow.all().stream()
                .flatMap(row -> row.advice().stream()
                        .flatMap(advice -> row.targets().stream().map(target -> pair(advice, target))))
                .collect(Collectors.toSet());
        Set<String> code = Arrays.stream(Advice.values())
                .flatMap(advice -> advice.getTargets().stream().map(target -> pair(advice, target)))
                .collect(Collectors.toSet());
        assertThat(code).isEqualTo(table);
    }

    @Test
    void tableAndCodeNameTheSamePlaceInTheSources() {
        assertThat(AdviceRow.all()).allSatisfy(row -> assertThat(row.advice()).allSatisfy(advice -> {
            SourceReference source = advice.getSource();
            assertThat(source.getChapter()).as(row.fact()).isEqualTo(row.chapter());
            assertThat(source.getSection()).as(row.fact()).isEqualTo(row.section());
            assertThat(source.getDocument())
                    .isEqualTo(row.chapter() == 0 ? SourceDocument.KS_LAUNCH_PAGE : SourceDocument.HANDBOOK);
        }));
    }

    @Test
    void everyPieceOfAdviceHasItsOwnSourceAndTargetsWithoutRepetition() throws NoSuchFieldException {
        for (Advice advice : Advice.values()) {
            assertThat(Advice.class.getField(advice.name()).getAnnotations()).hasSize(1);
            assertThat(advice.getTargets()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void textsAreShortSentencesOfTheirOwn(Language language) {
        Set<String> seen = new HashSet<>();
        assertThat(Advice.values()).allSatisfy(advice -> {
            String text = advice.description(language.getLocale());
            assertThat(text.codePointCount(0, text.length())).isBetween(20, MAX_LENGTH);
            assertThat(text).endsWith(".").doesNotContain("  ");
            assertThat(seen.add(text)).as(text).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void textsUseNoMethodLanguage(Language language) {
        Set<String> banned = language == Language.ENGLISH ? ENGLISH_METHOD_LANGUAGE : METHOD_LANGUAGE;
        assertThat(Advice.values()).allSatisfy(advice -> {
            String words = advice.label(language.getLocale()) + " " + advice.description(language.getLocale());
            assertThat(banned).noneMatch(words.toLowerCase(Locale.ROOT)::contains);
        });
    }

    @Test
    void nynorskIsNynorsk() {
        Set<String> bokmaal = words("""
            jeg dere deres ikke hva hvem hvor hvordan hver noe noen fra være gjøre gjør sammen også
            selv bare gi tar kommer si sier annen mye""");
        assertThat(Advice.values())
                .allSatisfy(advice -> assertThat(words(advice, "nn")).doesNotContainAnyElementsOf(bokmaal));
    }

    @Test
    void bokmaalIsBokmaal() {
        Set<String> nynorsk = words("""
            dykk ikkje kva kven kvar korleis noko nokon frå vere gjere gjer saman òg sjølv berre gje
            tek kjem seie seier annan mykje""");
        assertThat(Advice.values())
                .allSatisfy(advice -> assertThat(words(advice, "nb")).doesNotContainAnyElementsOf(nynorsk));
    }

    @Test
    void everyTargetHasAdvice() {
        assertThat(ActionField.values())
                .allSatisfy(field -> assertThat(Advice.forField(field)).isNotEmpty());
        assertThat(CoreValue.values())
                .allSatisfy(value -> assertThat(Advice.forValue(value)).isNotEmpty());
        assertThat(ProcessPart.values())
                .allSatisfy(part -> assertThat(Advice.forPart(part)).isNotEmpty());
        assertThat(STEPS)
                .allSatisfy(step -> assertThat(Advice.forSoImpactStep(step)).isNotEmpty());
        assertThat(Advice.forMunicipality()).isNotEmpty();
    }

    @Test
    void everyFieldAndValueHasAdviceOfItsOwnBeforeWhatIsForAll() {
        Stream.concat(
                        Arrays.stream(ActionField.values()).map(Advice::forField),
                        Arrays.stream(CoreValue.values()).map(Advice::forValue))
                .forEach(list -> {
                    List<Boolean> own = list.stream()
                            .map(advice -> advice.getTargets().size() == 1)
                            .toList();
                    assertThat(own.get(0)).isTrue();
                    assertThat(own).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
                });
    }

    @Test
    void noAdviceIsForAnUnknownStep() {
        assertThat(Advice.forSoImpactStep("equality")).isEmpty();
        assertThat(Advice.forSoImpactStep("")).isEmpty();
        assertThat(Arrays.stream(Advice.values())
                        .flatMap(advice -> advice.getTargets().stream())
                        .filter(target -> target.getKind() == AdviceTargetKind.SO_IMPACT_STEP)
                        .map(AdviceTarget::getCode)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(STEPS);
    }

    @Test
    void theFirstTopicDecidesWhichAdviceComesFirstInEveryField() {
        assertThat(ActionField.values()).allSatisfy(field -> {
            List<List<Advice>> orders = Arrays.stream(AdviceTopic.values())
                    .map(topic -> Advice.forField(field, Set.of(topic)))
                    .toList();
            assertThat(orders).doesNotHaveDuplicates();
            assertThat(orders.stream().map(order -> order.get(0).getTopic())).containsExactly(AdviceTopic.values());
        });
    }

    @Test
    void aCellHasTheAdviceOfItsFieldAndThenThatOfItsValue() {
        assertThat(Advice.forCell(ModelCell.of(ActionField.ANCHORING, CoreValue.DEMOCRACY)))
                .startsWith(Advice.THOSE_WHO_KNOW, Advice.SUPPORT_FROM_ABOVE)
                .endsWith(Advice.VIEWS_OF_THE_VALUES, Advice.VALUES_AT_WORK)
                .containsSubsequence(Advice.EVERYONE_ANSWERS, Advice.EQUAL_INFLUENCE)
                .doesNotHaveDuplicates();
    }

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }

    private static Set<String> words(Advice advice, String language) {
        Locale locale = Locale.forLanguageTag(language);
        String text = advice.label(locale) + " " + advice.description(locale);
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\P{L}+")).collect(Collectors.toSet());
    }

    private static String pair(Advice advice, AdviceTarget target) {
        return advice.getCode() + " for " + target.getKind().getCode() + " " + target.getCode();
    }
}
