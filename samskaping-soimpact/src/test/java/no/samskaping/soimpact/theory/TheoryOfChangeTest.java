package no.samskaping.soimpact.theory;

import static no.samskaping.soimpact.arbitraries.ExampleChains.indicator;
import static no.samskaping.soimpact.arbitraries.ExampleChains.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.SoImpactValueRule;
import no.samskaping.soimpact.internal.graph.LinkGraph;
import org.junit.jupiter.api.Test;

class TheoryOfChangeTest {
    @Test
    void theJobCourseReachesSocietalValue() {
        TheoryOfChange theory = TheoryOfChange.of(ExampleChains.arbeidskurs());
        assertThat(theory.furthestLevel("course")).contains(ResultLevel.SOCIETAL_VALUE);
        assertThat(theory.reachableIndicatorIds("course"))
                .containsExactly("participants", "jobs", "still-in-work", "health");
        List<ChangePath> paths = theory.paths("course").toList();
        assertThat(paths).hasSize(1);
        assertThat(paths.get(0).getLinks())
                .isEqualTo(ExampleChains.arbeidskurs().getLinks());
        assertThat(paths.get(0).startId()).isEqualTo("course");
        assertThat(paths.get(0).endId()).isEqualTo("health");
        assertThat(paths.get(0).isEvidenced()).isFalse();
        assertThat(theory.unreachedIndicatorIds()).containsExactly("days-alone", "story");
        assertThat(theory.activityIdsWithoutIndicator()).isEmpty();
        assertThat(theory.linksFrom("jobs")).extracting(Link::getToId).containsExactly("still-in-work");
        assertThat(theory.linksTo("jobs")).extracting(Link::getFromId).containsExactly("participants");
    }

    @Test
    void figure8LacksALink() {
        TheoryOfChange theory = TheoryOfChange.of(ExampleChains.boostRefugee());
        assertThat(theory.furthestLevel("incubator")).contains(ResultLevel.OUTCOME);
        assertThat(theory.unreachedIndicatorIds()).containsExactly("qualified", "contracts", "offers", "in-work");
    }

    @Test
    void onlyPathsToTheFurthestLevelAreFound() {
        TheoryOfChange theory = TheoryOfChange.of(ExampleChains.flawless());
        assertThat(theory.paths("kafé").map(ChangePath::endId)).containsExactly("health");
        assertThat(theory.paths("kafé").allMatch(ChangePath::isEvidenced)).isTrue();
        ImpactChain diamond = chain(link("a", "b"), link("a", "c"), link("b", "d"), link("c", "d"), link("c", "b"));
        assertThat(TheoryOfChange.of(diamond).paths("a").map(path -> path.getLinks()
                        .size()))
                .containsExactlyInAnyOrder(1, 2, 1, 2, 2, 3);
        assertThat(TheoryOfChange.of(diamond).paths("nowhere")).isEmpty();
        assertThat(TheoryOfChange.of(chain()).paths("a")).isEmpty();
        assertThat(TheoryOfChange.of(chain()).activityIdsWithoutIndicator()).containsExactly("a");
    }

    @Test
    void cyclesAreRejectedWithOneFindingEach() {
        assertThatThrownBy(
                        () -> TheoryOfChange.of(chain(link("b", "c"), link("c", "b"), link("d", "d"), link("a", "b"))))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .containsExactlyInAnyOrder(
                                Finding.of(SoImpactValueRule.CIRCLE, "/links", "ids", "b, c"),
                                Finding.of(SoImpactValueRule.CIRCLE, "/links", "ids", "d")));
    }

    @Test
    void pathsAreComputedLazily() {
        // 2^40 paths through 40 diamonds in a row.
        ImpactChain.Builder chain = ImpactChain.builder();
        chain.id("c").title("C");
        chain.addActivities(Activity.builder().id("n0").description("A").build());
        IntStream.range(0, 40).forEach(i -> {
            for (String id : List.of("x" + i, "y" + i, "n" + (i + 1))) {
                ResultLevel level = id.equals("n40") ? ResultLevel.IMPACT : ResultLevel.OUTCOME;
                chain.addIndicators(indicator(id, id, level, Measure.COUNT).build());
            }
            chain.addLinks(
                    link("n" + i, "x" + i),
                    link("n" + i, "y" + i),
                    link("x" + i, "n" + (i + 1)),
                    link("y" + i, "n" + (i + 1)));
        });
        assertThat(TheoryOfChange.of(chain.build()).paths("n0").limit(1000).distinct())
                .hasSize(1000)
                .allMatch(path -> path.getLinks().size() == 80);
    }

    @Test
    void longPathsAreFollowedWithoutRecursion() {
        int length = 100_000;
        ImpactChain.Builder chain = ImpactChain.builder();
        chain.id("c").title("C");
        chain.addActivities(Activity.builder().id("n0").description("A").build());
        for (int i = 1; i <= length; i++) {
            chain.addIndicators(
                    indicator("n" + i, "n", ResultLevel.OUTCOME, Measure.COUNT).build());
            chain.addLinks(link("n" + (i - 1), "n" + i));
        }
        assertThat(TheoryOfChange.of(chain.build()).reachableIndicatorIds("n0")).hasSize(length);
    }

    @Test
    void nextThrowsAfterTheLastPath() {
        PathIterator paths = new PathIterator(new LinkGraph(chain()), "a", Set.of(), Set.of());
        assertThat(paths.hasNext()).isFalse();
        assertThatThrownBy(paths::next).isInstanceOf(NoSuchElementException.class);
    }

    private static ImpactChain chain(Link... links) {
        ImpactChain.Builder chain = ImpactChain.builder();
        chain.id("c").title("C");
        chain.addActivities(Activity.builder().id("a").description("A").build());
        for (String id : List.of("b", "c", "d")) {
            chain.addIndicators(
                    indicator(id, id, ResultLevel.OUTCOME, Measure.COUNT).build());
        }
        return chain.addLinks(links).build();
    }
}
