package no.samskaping.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import no.samskaping.charts.Chart;
import no.samskaping.charts.ChartOptions;
import no.samskaping.charts.HeartChart;
import no.samskaping.charts.IndicatorChart;
import no.samskaping.charts.PartiesChart;
import no.samskaping.charts.ProgressChart;
import no.samskaping.charts.RadarChart;
import no.samskaping.charts.StepsChart;
import no.samskaping.charts.TheoryChart;
import no.samskaping.charts.ThicknessChart;
import no.samskaping.charts.TrajectoryChart;
import no.samskaping.charts.arbitraries.ChartInputs;
import no.samskaping.charts.arbitraries.ChartInputs.Followed;
import no.samskaping.charts.arbitraries.ChartInputs.Measured;
import no.samskaping.charts.arbitraries.ChartInputs.Scored;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.thickness.ThicknessFactors;
import no.samskaping.soimpact.review.ChainReview;

/**
 * Measures the labels of charts of generated inputs, hostile names among them: no two overlap, none is outside the picture,
 * and none is outside the box that it stands in.
 */
class OverlapProperties {
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

    @AfterContainer
    static void close() {
        BROWSER.close();
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

    @Provide
    Arbitrary<List<Scored>> scored() {
        return ChartInputs.scored().list().ofSize(INPUTS);
    }

    @Provide
    Arbitrary<List<Followed>> followed() {
        return ChartInputs.followed().list().ofSize(INPUTS);
    }

    @Provide
    Arbitrary<List<Measured>> measured() {
        return ChartInputs.measured().list().ofSize(INPUTS);
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void heart(@ForAll("scored") List<Scored> inputs) {
        check(inputs.stream().map(input -> HeartChart.of(input.scorecard(), input.options())));
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void parties(@ForAll("scored") List<Scored> inputs) {
        check(inputs.stream().map(input -> PartiesChart.of(input.scorecard(), input.options())));
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void radar(@ForAll("scored") List<Scored> inputs) {
        check(inputs.stream()
                .filter(input -> input.scorecard().partyIds().size() <= RadarChart.MAX_PARTIES)
                .map(input -> RadarChart.of(input.scorecard(), input.options())));
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void trajectory(@ForAll("followed") List<Followed> inputs) {
        check(inputs.stream().map(input -> TrajectoryChart.of(input.trajectory(), input.options())));
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void progress(@ForAll("measured") List<Measured> inputs) {
        check(inputs.stream().map(input -> ProgressChart.of(input.chain(), input.options())));
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void steps(@ForAll("measured") List<Measured> inputs) {
        check(inputs.stream().map(input -> StepsChart.of(ChainReview.of(input.chain()), input.options())));
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void indicators(@ForAll("measured") List<Measured> inputs) {
        check(inputs.stream().flatMap(input -> input.chain().getIndicators().stream()
                .limit(2)
                .map(indicator -> IndicatorChart.of(input.chain(), indicator.getId(), input.options()))));
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theory(@ForAll("measured") List<Measured> inputs) {
        check(inputs.stream().flatMap(OverlapProperties::theory));
    }

    private static Stream<Chart> theory(Measured input) {
        try {
            return Stream.of(TheoryChart.of(input.chain(), input.options()));
        } catch (InvalidValueException circle) {
            return Stream.empty();
        }
    }

    /** All 125 ratings that there are. */
    @Example
    void thickness() {
        check(IntStream.range(0, 125)
                .mapToObj(i -> ThicknessChart.of(
                        Collaboration.builder()
                                .id("c")
                                .title("C")
                                .thickness(ThicknessFactors.of(1 + i / 25, 1 + i / 5 % 5, 1 + i % 5))
                                .build(),
                        ChartOptions.of(Locale.ENGLISH))));
    }

    /** Otherwise nothing would be found above either. */
    @Example
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
