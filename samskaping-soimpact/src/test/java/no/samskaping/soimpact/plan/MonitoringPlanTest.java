package no.samskaping.soimpact.plan;

import static no.samskaping.soimpact.arbitraries.ExampleChains.measurement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.model.arbitraries.Texts;
import no.samskaping.model.collaboration.Period;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.arbitraries.Chains;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import no.samskaping.soimpact.indicator.Frequency;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import no.samskaping.soimpact.indicator.MethodKind;
import org.junit.jupiter.api.Test;

class MonitoringPlanTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void theJobCourseAfterHalfAYear() {
        MonitoringPlan plan = MonitoringPlan.of(ExampleChains.arbeidskurs());
        LocalDate today = LocalDate.of(2026, 7, 1);
        assertThat(plan.plannedMeasurements(NEW_YEAR, LocalDate.of(2026, 6, 30), today))
                .filteredOn(planned -> planned.getMethod().getIndicatorId().equals("participants"))
                .extracting(PlannedMeasurement::getStatus)
                .containsExactly(
                        PlannedMeasurementStatus.MISSED,
                        PlannedMeasurementStatus.LATE,
                        PlannedMeasurementStatus.DONE,
                        PlannedMeasurementStatus.MISSED,
                        PlannedMeasurementStatus.LATE,
                        PlannedMeasurementStatus.DONE);
        assertThat(plan.overdueAt(today)).isEmpty();
        assertThat(plan.overdueAt(LocalDate.of(2026, 8, 1)))
                .extracting(planned -> planned.getMethod().getIndicatorId() + " " + planned.getDueDate())
                .containsExactly("participants 2026-07-31");
    }

    @Test
    void measurementsAreDueOnTheLastDayOfTheirInterval() {
        assertThat(days(Frequency.WEEKLY, "2026-01-14")).containsExactly("2026-01-07", "2026-01-14");
        assertThat(days(Frequency.MONTHLY, "2026-03-01")).containsExactly("2026-01-31", "2026-02-28");
        assertThat(days(Frequency.QUARTERLY, "2026-07-01")).containsExactly("2026-03-31", "2026-06-30");
        assertThat(days(Frequency.HALF_YEARLY, "2026-12-31")).containsExactly("2026-06-30", "2026-12-31");
        assertThat(days(Frequency.YEARLY, "2026-12-31")).containsExactly("2026-12-31");
        assertThat(days(Frequency.YEARLY, "2026-12-30")).isEmpty();
        assertThat(days(Frequency.ONCE, "2026-05-05")).containsExactly("2026-05-05");
    }

    @Test
    void measurementsOfOneDayAreInTheOrderOfTheirIndicatorsAndSources() {
        ImpactChain chain = ImpactChain.builder()
                .from(chain(Frequency.YEARLY, Optional.of(LocalDate.of(2026, 12, 31))))
                .methods(List.of(
                        method("b", "list", Frequency.YEARLY),
                        method("a", "survey", Frequency.YEARLY),
                        method("c", "list", Frequency.HALF_YEARLY),
                        method("a", "list", Frequency.YEARLY)))
                .build();
        assertThat(MonitoringPlan.of(chain).plannedMeasurements(NEW_YEAR, LocalDate.of(2026, 12, 31), NEW_YEAR))
                .extracting(planned -> planned.getDueDate() + " "
                        + planned.getMethod().getIndicatorId() + " "
                        + planned.getMethod().getSource())
                .containsExactly(
                        "2026-06-30 c list",
                        "2026-12-31 a list",
                        "2026-12-31 a survey",
                        "2026-12-31 b list",
                        "2026-12-31 c list");
    }

    private static MeasurementMethod method(String indicator, String source, Frequency frequency) {
        return MeasurementMethod.builder()
                .indicatorId(indicator)
                .source(source)
                .kind(MethodKind.QUANTITATIVE)
                .frequency(frequency)
                .build();
    }

    @Test
    void statusDependsOnTheDate() {
        ImpactChain chain = ImpactChain.builder()
                .from(chain(Frequency.QUARTERLY, Optional.of(LocalDate.of(2026, 12, 31))))
                .addMeasurements(measurement("i", "2026-02-01", "1"), measurement("i", "2026-07-02", "1"))
                .build();
        assertThat(statuses(chain, "2026-01-15")).containsExactly("planned", "planned", "planned", "planned");
        assertThat(statuses(chain, "2026-06-30")).containsExactly("done", "planned", "planned", "planned");
        assertThat(statuses(chain, "2026-07-01")).containsExactly("done", "overdue", "planned", "planned");
        assertThat(statuses(chain, "2026-07-02")).containsExactly("done", "late", "done", "planned");
        assertThat(statuses(chain, "2027-12-31")).containsExactly("done", "late", "done", "overdue");
        ImpactChain never = chain(Frequency.QUARTERLY, Optional.of(LocalDate.of(2026, 12, 31)));
        assertThat(statuses(never, "2026-09-30")).containsExactly("missed", "overdue", "planned", "planned");
        assertThat(statuses(never, "2026-10-01")).containsExactly("missed", "missed", "overdue", "planned");
        assertThat(MonitoringPlan.of(chain)
                        .plannedMeasurements(NEW_YEAR, LocalDate.of(2026, 6, 30), LocalDate.of(2027, 1, 1))
                        .get(1)
                        .getMeasuredDate())
                .contains(LocalDate.of(2026, 7, 2));
    }

    @Test
    void withoutPeriodOrFrequencyNothingIsPlanned() {
        ImpactChain planned = chain(Frequency.MONTHLY, Optional.empty());
        assertThat(MonitoringPlan.of(planned).overdueAt(LocalDate.of(2026, 2, 1)))
                .hasSize(1);
        assertThat(MonitoringPlan.of(ImpactChain.builder()
                                .from(planned)
                                .period(Optional.empty())
                                .build())
                        .overdueAt(LocalDate.of(2026, 2, 1)))
                .isEmpty();
        assertThat(MonitoringPlan.of(chain(Frequency.ONCE, Optional.empty())).overdueAt(LocalDate.of(2030, 1, 1)))
                .isEmpty();
    }

    @Test
    void aMethodIsPlannableIfItsFrequencyAndThePeriodGiveDates() {
        Optional<LocalDate> end = Optional.of(LocalDate.of(2026, 12, 31));
        assertThat(isPlannable(chain(Frequency.MONTHLY, Optional.empty()))).isTrue();
        assertThat(isPlannable(chain(Frequency.ONCE, end))).isTrue();
        assertThat(isPlannable(chain(Frequency.ONCE, Optional.empty()))).isFalse();
        ImpactChain monthly = chain(Frequency.MONTHLY, end);
        assertThat(isPlannable(ImpactChain.builder()
                        .from(monthly)
                        .period(Optional.empty())
                        .build()))
                .isFalse();
        MeasurementMethod rarely = MeasurementMethod.builder()
                .from(monthly.getMethods().get(0))
                .frequency(Optional.empty())
                .build();
        assertThat(MonitoringPlan.isPlannable(monthly, rarely)).isFalse();
    }

    private static boolean isPlannable(ImpactChain chain) {
        return MonitoringPlan.isPlannable(chain, chain.getMethods().get(0));
    }

    @Test
    void datesUpToTheLastLocalDateAreAccepted() {
        ImpactChain chain = ImpactChain.builder()
                .from(chain(Frequency.YEARLY, Optional.empty()))
                .period(Period.builder().start(LocalDate.MAX.minusYears(2)).build())
                .build();
        assertThat(MonitoringPlan.of(chain).plannedMeasurements(LocalDate.MIN, LocalDate.MAX, LocalDate.MAX))
                .hasSize(2);
    }

    @Property
    void overdueMeasurementsAreUnmeasuredAndTheLastDueOnesOfTheirMethod(
            @ForAll("chains") ImpactChain chain, @ForAll("dates") LocalDate today) {
        MonitoringPlan plan = MonitoringPlan.of(chain);
        assertThat(plan.overdueAt(today))
                .hasSizeLessThanOrEqualTo(chain.getMethods().size())
                .allSatisfy(overdue -> {
                    assertThat(overdue.getDueDate()).isBefore(today);
                    assertThat(overdue.getMeasuredDate()).isEmpty();
                    assertThat(plan.plannedMeasurements(overdue.getDueDate().plusDays(1), today.minusDays(1), today))
                            .extracting(PlannedMeasurement::getMethod)
                            .doesNotContain(overdue.getMethod());
                });
    }

    private static List<String> days(Frequency frequency, String end) {
        ImpactChain chain = chain(frequency, Optional.of(LocalDate.parse(end)));
        return MonitoringPlan.of(chain).plannedMeasurements(LocalDate.MIN, LocalDate.MAX, NEW_YEAR).stream()
                .map(planned -> planned.getDueDate().toString())
                .toList();
    }

    private static List<String> statuses(ImpactChain chain, String today) {
        return MonitoringPlan.of(chain).plannedMeasurements(NEW_YEAR, LocalDate.MAX, LocalDate.parse(today)).stream()
                .map(planned -> planned.getStatus().getCode())
                .toList();
    }

    private static ImpactChain chain(Frequency frequency, Optional<LocalDate> end) {
        return ImpactChain.builder()
                .id("c")
                .title("C")
                .period(Period.builder().start(NEW_YEAR).end(end).build())
                .addMethods(MeasurementMethod.builder()
                        .indicatorId("i")
                        .source("s")
                        .kind(MethodKind.QUANTITATIVE)
                        .frequency(frequency)
                        .build())
                .addMethods(MeasurementMethod.builder()
                        .indicatorId("j")
                        .source("s")
                        .kind(MethodKind.QUALITATIVE)
                        .build())
                .build();
    }

    @Provide
    Arbitrary<ImpactChain> chains() {
        return Chains.drafts();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Texts.dates();
    }
}
