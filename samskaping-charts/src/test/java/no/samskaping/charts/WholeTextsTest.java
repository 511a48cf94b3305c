package no.samskaping.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import no.samskaping.charts.arbitraries.ChartInputs;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.trajectory.Trajectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates are never cut, although other texts can be. */
class WholeTextsTest {
    @ParameterizedTest
    @CsvSource({
        "2025-09-28, 2026-09-30, 28. september 2025, 30. september 2026",
        "2025-05-01, 2025-12-24, 1. mai 2025, 24. desember 2025",
        "2025-05-01, 2025-06-01, 1. mai 2025, 1. juni 2025",
    })
    void bothDatesOfATrajectoryAreWhole(LocalDate first, LocalDate last, String start, String end) {
        Random random = new Random(7);
        Trajectory trajectory = Trajectory.of(
                List.of(ChartInputs.scored("a", first, 3, random), ChartInputs.scored("b", last, 3, random)),
                Disclosure.OPEN);
        String svg =
                TrajectoryChart.of(trajectory, ChartOptions.of(Examples.NB)).toSvg();
        assertThat(svg.split(">" + start + "<", -1)).hasSize(8);
        assertThat(svg.split(">" + end + "<", -1)).hasSize(8);
    }

    @Test
    void theTargetsOfTheJobCourseAreWhole() {
        String svg =
                ProgressChart.of(Examples.chain(), ChartOptions.of(Examples.NB)).toSvg();
        assertThat(svg)
                .contains("Måltall: 60 personer (31. desember 2026)", "Måltall: 30 personer (31. desember 2026)");
    }
}
