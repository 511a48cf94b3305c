package no.samskaping.soimpact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.soimpact.arbitraries.Chains;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import no.samskaping.soimpact.indicator.MeasurementRef;
import org.junit.jupiter.api.Test;

class ChainHistoryProperties {
    /** One change for each new revision. */
    record Change(SoImpactStep step, Goal goal) {}

    @Property
    void adaptationsDoNotChangeEarlierRevisions(
            @ForAll("drafts") ImpactChain first, @ForAll("changes") List<Change> changes) {
        ChainHistory history = ChainHistory.of(List.of(first));
        ImpactChain before = ImpactChain.builder().from(first).build();
        for (Change change : changes) {
            ImpactChain latest = history.getLatest();
            ImpactChain next = latest.adapt(change.step(), "because", List.of())
                    .addGoals(change.goal())
                    .build();
            assertThat(next.getRevision()).isEqualTo(latest.getRevision() + 1);
            assertThat(history.with(next).at(latest.getRevision())).contains(latest);
            history = history.with(next);
        }
        assertThat(history.at(first.getRevision())).contains(before);
        assertThat(history.getRevisions()).hasSize(changes.size() + 1);
        assertThat(history.getChanges())
                .extracting(Revision::getStep)
                .isEqualTo(changes.stream().map(Change::step).toList());
        assertThat(ChainHistory.of(history.getRevisions())).isEqualTo(history).hasSameHashCodeAs(history);
    }

    @Test
    void historiesOfOtherRevisionsDiffer() {
        ImpactChain first = ExampleChains.arbeidskurs();
        ChainHistory history = ChainHistory.of(List.of(first));
        ImpactChain next =
                first.adapt(SoImpactStep.TARGETS, "Too low", List.of()).build();
        assertThat(history)
                .isNotEqualTo(history.with(next))
                .isNotEqualTo(first)
                .doesNotHaveSameHashCodeAs(history.with(next));
    }

    @Test
    void changedStepsAreComputedFromTheContents() {
        ImpactChain first = ExampleChains.arbeidskurs();
        ImpactChain next = first.adapt(
                        SoImpactStep.TARGETS, "Too low", List.of(MeasurementRef.parse("jobs@2026-06-30")))
                .addTargets(ExampleChains.target("jobs", "2027-12-31", "60"))
                .links(List.of())
                .build();
        ChainHistory history = ChainHistory.of(List.of(first)).with(next);
        assertThat(history.changedSteps(3)).containsExactly(SoImpactStep.ACTIVITIES, SoImpactStep.TARGETS);
        assertThat(history.changedSteps(2)).isEmpty();
        assertThat(history.at(1)).isEmpty();
        assertThat(history).hasToString("ChainHistory" + List.of(first, next));
    }

    @Test
    void everyStepIsCompared() {
        ImpactChain full = ExampleChains.flawless();
        ImpactChain emptied = full.adapt(SoImpactStep.PROBLEM, "Anew", List.of())
                .problem(Optional.empty())
                .goals(List.of())
                .targetGroups(List.of())
                .activities(List.of())
                .indicators(List.of())
                .methods(List.of())
                .targets(List.of())
                .baselines(List.of())
                .measurements(List.of())
                .evaluations(List.of())
                .build();
        assertThat(ChainHistory.of(List.of(full, emptied)).changedSteps(2)).containsExactly(SoImpactStep.values());
    }

    @Test
    void brokenHistoriesAreRejected() {
        ImpactChain first = ExampleChains.arbeidskurs();
        ImpactChain next = first.adapt(SoImpactStep.GOALS, "So", List.of()).build();
        rejected("empty");
        rejected("broken-history", next, first);
        rejected("broken-history", first, first);
        rejected(
                "broken-history",
                first,
                ImpactChain.builder().from(next).id("another").build());
        rejected(
                "broken-history",
                first,
                ImpactChain.builder().from(next).revises(Optional.empty()).build());
        rejected(
                "unknown-reference",
                first,
                first.adapt(SoImpactStep.GOALS, "So", List.of(MeasurementRef.parse("jobs@2020-01-01")))
                        .build());
    }

    private static void rejected(String rule, ImpactChain... revisions) {
        assertThatThrownBy(() -> ChainHistory.of(List.of(revisions)))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(finding -> finding.getRule().getId())
                        .containsExactly(rule));
    }

    @Provide
    Arbitrary<ImpactChain> drafts() {
        return Chains.drafts();
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(Arbitraries.of(SoImpactStep.class), Chains.goals())
                .as(Change::new)
                .list()
                .ofMaxSize(5);
    }
}
