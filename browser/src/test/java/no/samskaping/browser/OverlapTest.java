package no.samskaping.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import no.samskaping.charts.Chart;
import no.samskaping.charts.HeartChart;
import no.samskaping.charts.IndicatorChart;
import no.samskaping.charts.PartiesChart;
import no.samskaping.charts.ProgressChart;
import no.samskaping.charts.RadarChart;
import no.samskaping.charts.StepsChart;
import no.samskaping.charts.TheoryChart;
import no.samskaping.charts.TrajectoryChart;
import no.samskaping.charts.arbitraries.ChartInputs;
import no.samskaping.charts.arbitraries.ChartInputs.Followed;
import no.samskaping.charts.arbitraries.ChartInputs.Measured;
import no.samskaping.charts.arbitraries.ChartInputs.Scored;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.soimpact.review.ChainReview;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Measures the labels of charts of generated inputs, hostile names among them: no two overlap, none is outside the picture,
 * and none is outside the box that it stands in.
 */
class OverlapTest {
    private static final Browser BROWSER = new Browser();
    private static final int INPUTS = 200;

    private static final String MEASURE = """
            document.body.innerHTML = arguments[0];
            const svg = document.querySelector('svg');
            const view = svg.viewBox.baseVal;
            const found = [];
            const boxes = Array.from(svg.querySelectorAll('text'))
              .map(text => ({text: text.textContent, node: text, box: text.getBBox()}))
              .filter(each => each.box.width > 0);
            const name = each => '"' + each.text.slice(0, 60) + '"';
            for (const each of boxes) {
              const b = each.box;
              if (b.x < view.x - 1 || b.y < view.y - 1 || b.x + b.width > view.x + view.width + 1
                  || b.y + b.height > view.y + view.height + 1) {
                found.push('outside the picture: ' + name(each));
              }
              const parent = each.node.parentNode;
              const frame = parent.tagName === 'g' && parent.querySelector(':scope > rect');
              if (frame && parent.matches('[data-cell],[data-field],[data-value],[data-overall],[data-activity],[data-indicator]')) {
                const f = frame.getBBox();
                if (b.x < f.x || b.x + b.width > f.x + f.width || b.y < f.y - 1 || b.y + b.height > f.y + f.height + 1) {
                  found.push('outside its box: ' + name(each));
                }
              }
            }
            for (let i = 0; i < boxes.length; i++) {
              for (let j = i + 1; j < boxes.length; j++) {
                const a = boxes[i].box, b = boxes[j].box;
                const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
                const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
                if (x > 1 && y > 1.5) {
                  found.push('overlap by ' + x.toFixed(1) + ' x ' + y.toFixed(1) + ': ' + name(boxes[i]) + ' and ' + name(boxes[j]));
                }
              }
            }
            return found;
            """;

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    private static <T> Stream<T> inputs(Arbitrary<T> arbitrary) {
        return arbitrary.generator(1000).stream(new Random(17)).limit(INPUTS).map(shrinkable -> shrinkable.value());
    }

    private static void check(Stream<Chart> charts) {
        BROWSER.open(
                "empty.html",
                "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>x</title><body></body></html>");
        List<String> found = new ArrayList<>();
        charts.forEach(chart -> {
            for (Object each : (List<?>) BROWSER.run(MEASURE, chart.toSvg())) {
                found.add(chart.getTitle() + ": " + each);
            }
        });
        assertThat(found).as(found.size() + " labels").isEmpty();
    }

    @Test
    void heart() {
        check(inputs(ChartInputs.scored()).map(input -> HeartChart.of(input.scorecard(), input.options())));
    }

    @Test
    void parties() {
        check(inputs(ChartInputs.scored()).map(input -> PartiesChart.of(input.scorecard(), input.options())));
    }

    @Test
    void radar() {
        check(inputs(ChartInputs.scored())
                .filter(input -> input.scorecard().partyIds().size() <= RadarChart.MAX_PARTIES)
                .map(OverlapTest::radar));
    }

    private static Chart radar(Scored input) {
        return RadarChart.of(input.scorecard(), input.options());
    }

    @Test
    void trajectory() {
        check(inputs(ChartInputs.followed()).map(OverlapTest::trajectory));
    }

    private static Chart trajectory(Followed input) {
        return TrajectoryChart.of(input.trajectory(), input.options());
    }

    @Test
    void progress() {
        check(inputs(ChartInputs.measured()).map(input -> ProgressChart.of(input.chain(), input.options())));
    }

    @Test
    void steps() {
        check(inputs(ChartInputs.measured())
                .map(input -> StepsChart.of(ChainReview.of(input.chain()), input.options())));
    }

    @Test
    void indicators() {
        check(inputs(ChartInputs.measured()).flatMap(input -> input.chain().getIndicators().stream()
                .limit(2)
                .map(indicator -> IndicatorChart.of(input.chain(), indicator.getId(), input.options()))));
    }

    @Test
    void theory() {
        check(inputs(ChartInputs.measured()).flatMap(OverlapTest::theory));
    }

    private static Stream<Chart> theory(Measured input) {
        try {
            return Stream.of(TheoryChart.of(input.chain(), input.options()));
        } catch (InvalidValueException circle) {
            return Stream.empty();
        }
    }

    /** Otherwise nothing would be found above either. */
    @Test
    void whatIsWrongIsFound() {
        BROWSER.open("empty.html", "<!DOCTYPE html><title>x</title><body></body>");
        Object found = BROWSER.run(
                MEASURE,
                "<svg viewBox='0 0 50 50'><text x='0' y='20'>One</text><text x='5' y='22'>Two</text>"
                        + "<text x='40' y='45'>Outside</text><g data-cell='x'><rect width='5' height='50'/><text x='0' y='35'>Long</text></g></svg>");

        assertThat((List<?>) found)
                .anyMatch(each -> each.toString().startsWith("overlap"))
                .anyMatch(each -> each.toString().startsWith("outside the picture"))
                .anyMatch(each -> each.toString().startsWith("outside its box"));
    }
}
