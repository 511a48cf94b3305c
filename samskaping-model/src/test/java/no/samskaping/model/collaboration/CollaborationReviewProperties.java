package no.samskaping.model.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.model.arbitraries.ModelArbitraries;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.term.Language;

/** Properties of the review of any collaboration. */
class CollaborationReviewProperties {
    /** The accessors whose names differ from the names in JSON documents. */
    private static final Map<String, String> ACCESSORS =
            Map.of("faces", "FrontingPartyIds", "party", "PartyId", "leads", "LeadershipFunctions");

    private static final Pattern NUMBER = Pattern.compile("/(\\d+)");
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
    void reportsNoBrokenReferenceIfEveryReferencedPartyExists(@ForAll("sound") Collaboration collaboration) {
        assertThat(CollaborationReview.of(collaboration).getFindings())
                .noneMatch(finding -> finding.getRule().isReference());
    }

    @Property
    void reportsEveryBrokenReferenceAtItsPath(@ForAll("drafts") Collaboration collaboration) {
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
                        .map(PartyAgenda::getPartyId)
                        .filter(id -> collaboration.party(id).isEmpty())
                        .count()
                + collaboration.getFrontingPartyIds().stream()
                        .filter(id -> collaboration.party(id).isEmpty())
                        .count()
                + collaboration.getRepresentation().stream()
                        .flatMap(representation -> representation.getPartyIds().stream())
                        .filter(id -> collaboration.party(id).isEmpty())
                        .count()
                + collaboration.getAnchorPoints().stream()
                        .flatMap(point -> point.getPartyId().stream())
                        .filter(id -> collaboration.party(id).isEmpty())
                        .count();
        assertThat(broken).hasSize((int) named);
    }

    @Property
    void errorsComeBeforeWarningsAndWarningsBeforeAdvice(@ForAll("drafts") Collaboration collaboration) {
        String severities = CollaborationReview.of(collaboration).getFindings().stream()
                .map(finding -> finding.getSeverity().getCode() + " ")
                .collect(Collectors.joining());
        assertThat(severities).matches("(error )*(warning )*(advice )*");
    }

    @Property
    void findingsOfOneRuleAreTogetherInTheOrderOfThePositions(@ForAll("drafts") Collaboration collaboration) {
        List<Finding> findings = CollaborationReview.of(collaboration).getFindings();
        Map<String, List<Integer>> positions = new LinkedHashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            positions
                    .computeIfAbsent(findings.get(i).getRule().getId(), id -> new ArrayList<>())
                    .add(i);
        }
        assertThat(positions.values()).allSatisfy(at -> {
            assertThat(at.get(at.size() - 1) - at.get(0)).isEqualTo(at.size() - 1);
            int before = -1;
            for (int i : at) {
                Matcher number = NUMBER.matcher(findings.get(i).getPath());
                int position = number.find() ? Integer.parseInt(number.group(1)) : 0;
                assertThat(position).isGreaterThan(before);
                before = position;
            }
        });
    }

    @Property
    void everyFindingIsReportedOnce(@ForAll("drafts") Collaboration collaboration) {
        CollaborationReview review = CollaborationReview.of(collaboration);
        assertThat(review.getFindings()).doesNotHaveDuplicates();
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
    void everyPathPointsIntoTheCollaboration(@ForAll("drafts") Collaboration collaboration) {
        assertThat(CollaborationReview.of(collaboration).getFindings())
                .allSatisfy(finding -> at(collaboration, finding.getPath()));
    }

    /** Returns the value at a pointer, or empty if it is absent. Fails if there is no such property. */
    private static Optional<Object> at(Object whole, String pointer) {
        Object current = whole;
        for (String step : pointer.substring(1).split("/")) {
            Object next = current instanceof List<?> list
                    ? list.get(Integer.parseInt(step))
                    : value(
                            current,
                            ACCESSORS.getOrDefault(
                                    step, step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1)));
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
                        || method.getName().equals("is" + name)
                        || (name.equals("Parties") && method.getName().equals("getPartyIds")))
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
