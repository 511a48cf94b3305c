package no.samskaping.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.model.arbitraries.ModelArbitraries;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.Severity;
import no.samskaping.model.words.Language;

/** What holds for the review of any collaboration. */
class CollaborationReviewProperties {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+}");

    @Provide
    Arbitrary<Collaboration> drafts() {
        return ModelArbitraries.drafts();
    }

    @Provide
    Arbitrary<Collaboration> sound() {
        return ModelArbitraries.collaborations();
    }

    @Property
    void findsNoBrokenReferenceWhereEverythingNamedIsThere(@ForAll("sound") Collaboration collaboration) {
        assertThat(CollaborationReview.of(collaboration).getFindings())
                .noneMatch(finding -> finding.getRule().isReference());
    }

    @Property
    void findsEveryBrokenReferenceAtItsPlace(@ForAll("drafts") Collaboration collaboration) {
        List<Finding> broken = CollaborationReview.of(collaboration).getFindings().stream()
                .filter(finding -> finding.getRule().isReference())
                .toList();
        assertThat(broken)
                .allMatch(finding -> at(collaboration, finding.getPath())
                        .equals(Optional.of(finding.getArguments().get("id"))))
                .noneMatch(finding ->
                        collaboration.party(finding.getArguments().get("id")).isPresent());
        long named = collaboration.getVision().stream()
                        .flatMap(vision -> vision.getAgendas().stream())
                        .map(PartyAgenda::getParty)
                        .filter(id -> collaboration.party(id).isEmpty())
                        .count()
                + collaboration.getFaces().stream()
                        .filter(id -> collaboration.party(id).isEmpty())
                        .count()
                + collaboration.getAnchorPoints().stream()
                        .flatMap(point -> point.getParty().stream())
                        .filter(id -> collaboration.party(id).isEmpty())
                        .count();
        assertThat(broken).hasSize((int) named);
    }

    @Property
    void theGravestComeFirstAndEachIsSaidOnce(@ForAll("drafts") Collaboration collaboration) {
        CollaborationReview review = CollaborationReview.of(collaboration);
        assertThat(review.getFindings().stream().map(Finding::getSeverity)).isSorted();
        assertThat(review.getFindings()).doesNotHaveDuplicates();
        assertThat(review).isEqualTo(CollaborationReview.of(collaboration));
        assertThat(Arrays.stream(Severity.values())
                        .map(review::findings)
                        .mapToInt(Collection::size)
                        .sum())
                .isEqualTo(review.getFindings().size());
    }

    @Property(tries = 100)
    void everyMessageIsComplete(@ForAll("drafts") Collaboration collaboration) {
        for (Language language : Language.values()) {
            Locale locale = language.getLocale();
            assertThat(CollaborationReview.of(collaboration).getFindings()).allSatisfy(finding -> {
                String template = finding.getRule().message(locale, Map.of());
                assertThat(PLACEHOLDER.matcher(template).results().map(match -> match.group()
                                .replaceAll("[{}]", "")))
                        .containsExactlyInAnyOrderElementsOf(
                                finding.getArguments().keySet());
            });
        }
    }

    @Property
    void everyPathIsAPointerIntoTheAccessors(@ForAll("drafts") Collaboration collaboration) {
        assertThat(CollaborationReview.of(collaboration).getFindings())
                .allSatisfy(finding -> at(collaboration, finding.getPath()));
    }

    /** What a pointer over accessor names points at; fails where there is no such accessor. */
    private static Optional<Object> at(Object whole, String pointer) {
        Object current = whole;
        for (String step : pointer.substring(1).split("/")) {
            Object next = current instanceof List<?> list
                    ? list.get(Integer.parseInt(step))
                    : value(current, step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1));
            if (next instanceof Optional<?> optional) {
                if (optional.isEmpty()) {
                    return Optional.empty();
                }
                next = optional.get();
            }
            current = next;
        }
        return Optional.of(current);
    }

    private static Object value(Object holder, String name) {
        return Arrays.stream(holder.getClass().getInterfaces())
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().equals("get" + name)
                        || method.getName().equals("is" + name))
                .findFirst()
                .map(method -> {
                    try {
                        return method.invoke(holder);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orElseThrow();
    }
}
