package no.samskaping.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.charts.arbitraries.ChartInputs;
import no.samskaping.charts.arbitraries.ChartInputs.Followed;
import no.samskaping.charts.arbitraries.ChartInputs.Measured;
import no.samskaping.charts.arbitraries.ChartInputs.Scored;
import no.samskaping.model.ActionField;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.progress.ChainProgress;
import no.samskaping.soimpact.progress.IndicatorProgress;
import org.w3c.dom.Element;

/** The positions that are drawn tell the numbers of the input, to half a point of a hundred. */
class PositionProperties {
    private static final double HALF_A_POINT = 0.5;

    @Provide
    Arbitrary<Scored> scored() {
        return ChartInputs.scored();
    }

    @Provide
    Arbitrary<Followed> followed() {
        return ChartInputs.followed();
    }

    @Provide
    Arbitrary<Measured> measured() {
        return ChartInputs.measured();
    }

    /** The strips of the chart are 336 units wide for 100 points. */
    @Property
    void partiesStandAtTheirScores(@ForAll("scored") Scored input) {
        Picture picture = Picture.parse(
                PartiesChart.of(input.scorecard(), input.options()).toSvg());
        for (Element row : picture.groups("field")) {
            Score score = score(input.scorecard(), row.getAttribute("data-field"));
            Map<String, Double> drawn = new HashMap<>();
            Picture.groups(row, "party")
                    .forEach(mark -> drawn.put(mark.getAttribute("data-party"), (Picture.centreX(mark) - 12) / 3.36));
            Map<String, Double> given = new HashMap<>();
            score.getParties()
                    .forEach((party, shown) -> shown.getScore().ifPresent(number -> given.put(party, number)));
            assertThat(drawn).containsOnlyKeys(given.keySet());
            given.forEach((party, number) -> assertThat(drawn.get(party)).isCloseTo(number, within(HALF_A_POINT)));
            Optional<Element> bar = Picture.groups(row, "gap").findFirst();
            assertThat(bar.isPresent()).isEqualTo(score.getGap().isPresent());
            bar.ifPresent(gap -> {
                double width = Picture.number((Element) gap.getFirstChild(), "width") / 3.36;
                double low = given.values().stream().min(Double::compare).orElseThrow();
                double high = given.values().stream().max(Double::compare).orElseThrow();
                assertThat(width).isCloseTo(high - low, within(HALF_A_POINT));
            });
        }
        assertThat(picture.groups("field"))
                .hasSize(input.scorecard().getFields().size() + 1);
    }

    private static Score score(Scorecard scorecard, String field) {
        return EnumTerm.fromCode(ActionField.class, field)
                .map(known -> scorecard.getFields().get(known))
                .orElse(scorecard.getOverall());
    }

    /** The distance from the centre, where 80 units are 100 points. */
    @Property(tries = 150)
    void theRadarShowsScoresAsDistances(@ForAll("scored") Scored input) {
        if (input.scorecard().partyIds().size() > RadarChart.MAX_PARTIES) {
            return;
        }
        Picture picture =
                Picture.parse(RadarChart.of(input.scorecard(), input.options()).toSvg());
        int marks = 0;
        for (Element party : picture.groups("party")) {
            for (Element mark : Picture.groups(party, "field").toList()) {
                ActionField field = EnumTerm.fromCode(ActionField.class, mark.getAttribute("data-field"))
                        .orElseThrow();
                PartyScore score =
                        input.scorecard().getFields().get(field).getParties().get(party.getAttribute("data-party"));
                double x = Picture.centreX(mark) - 180;
                double y = Picture.centreY(mark) - 116;
                assertThat(Math.hypot(x, y) / 0.8)
                        .isCloseTo(score.getScore().orElseThrow(), within(HALF_A_POINT + 0.5 /* of a pentagon */));
                marks++;
            }
        }
        long given = input.scorecard().getFields().values().stream()
                .flatMap(score -> score.getParties().values().stream())
                .filter(score -> score.getScore().isPresent())
                .count();
        assertThat(marks).isEqualTo((int) given);
    }

    /** The panels are 66 units high for 100 points; the first one begins 22 units from the top. */
    @Property(tries = 150)
    void theTrajectoryShowsScoresAsHeights(@ForAll("followed") Followed input) {
        Picture picture = Picture.parse(
                TrajectoryChart.of(input.trajectory(), input.options()).toSvg());
        int panel = 0;
        for (Element group : picture.groups("field")) {
            ActionField field = EnumTerm.fromCode(ActionField.class, group.getAttribute("data-field"))
                    .orElseThrow();
            int line = panel++ / 2;
            double bottom = 160 * line + 22 + 66;
            List<Element> points = Picture.groups(group, "date").toList();
            double before = -1;
            for (int i = 0; i < points.size(); i++) {
                OptionalDouble score = input.trajectory()
                        .getScorecards()
                        .get(i)
                        .getFields()
                        .get(field)
                        .getScore();
                boolean isPoint =
                        Picture.below(points.get(i), "circle").findAny().isPresent();
                assertThat(isPoint).isEqualTo(score.isPresent());
                if (isPoint) {
                    assertThat((bottom - Picture.centreY(points.get(i))) / 0.66)
                            .isCloseTo(score.getAsDouble(), within(HALF_A_POINT));
                    assertThat(Picture.centreX(points.get(i))).isGreaterThan(before);
                    before = Picture.centreX(points.get(i));
                }
            }
        }
        assertThat(panel).isEqualTo(7);
    }

    /** The bar is 230 units long from baseline to target; it is cut at -0.15 and 1.3, with an arrow. */
    @Property
    void barsTellTheRatio(@ForAll("measured") Measured input) {
        ImpactChain chain = input.chain();
        Picture picture = Picture.parse(ProgressChart.of(chain, input.options()).toSvg());
        List<Element> rows = picture.groups("indicator");
        List<IndicatorProgress> progress = ChainProgress.of(chain).latest();
        assertThat(rows).hasSameSizeAs(progress);
        for (int i = 0; i < rows.size(); i++) {
            Optional<BigDecimal> ratio = progress.get(i).getRatio();
            Optional<Element> bar = bar(rows.get(i), "ratio");
            assertThat(bar.isPresent()).isEqualTo(ratio.isPresent());
            if (bar.isPresent()) {
                double given = ratio.orElseThrow().doubleValue();
                double x = Picture.number(bar.get(), "x");
                double width = Picture.number(bar.get(), "width");
                double drawn = (given < 0 ? -width : x - 52 + width) / 230;
                assertThat(drawn).isCloseTo(Math.max(-0.15, Math.min(1.3, given)), within(0.005));
                boolean isCut = given < -0.15 || given > 1.3;
                assertThat(Picture.below(rows.get(i), "polygon")
                                .filter(shape -> !((Element) shape.getParentNode()).hasAttribute("data-bar"))
                                .count())
                        .isEqualTo(isCut ? 1 : 0);
            }
            Optional<Element> clock = bar(rows.get(i), "elapsed");
            assertThat(clock.isPresent()).isEqualTo(progress.get(i).getElapsed().isPresent());
            clock.ifPresent(triangle -> {
                double[] box = Picture.box(triangle);
                assertThat(((box[0] + box[2]) / 2 - 52) / 230).isBetween(-0.005, 1.005);
            });
        }
    }

    private static Optional<Element> bar(Element row, String kind) {
        return Picture.groups(row, "bar")
                .filter(group -> group.getAttribute("data-bar").equals(kind))
                .map(group -> (Element) group.getFirstChild())
                .findFirst();
    }

    /** Higher values are higher, equal ones equally high, later ones further to the right. */
    @Property
    void anIndicatorKeepsTheOrderOfItsValues(@ForAll("measured") Measured input) {
        input.chain().getIndicators().forEach(indicator -> {
            List<IndicatorProgress> values = ChainProgress.of(input.chain()).overTime(indicator.getId());
            Picture picture = Picture.parse(IndicatorChart.of(input.chain(), indicator.getId(), input.options())
                    .toSvg());
            List<Element> marks = picture.groups("measured");
            assertThat(marks).hasSameSizeAs(values);
            for (int i = 1; i < marks.size(); i++) {
                assertThat(Picture.centreX(marks.get(i))).isGreaterThanOrEqualTo(Picture.centreX(marks.get(i - 1)));
                Optional<BigDecimal> before = values.get(i - 1).getActual();
                Optional<BigDecimal> after = values.get(i).getActual();
                if (before.isPresent() && after.isPresent()) {
                    double rise = Picture.centreY(marks.get(i - 1)) - Picture.centreY(marks.get(i));
                    assertThat(rise * after.get().compareTo(before.get())).isGreaterThanOrEqualTo(0);
                }
            }
        });
    }
}
