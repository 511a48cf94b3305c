package no.samskaping.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.charts.arbitraries.ChartInputs;
import no.samskaping.charts.arbitraries.ChartInputs.Followed;
import no.samskaping.charts.arbitraries.ChartInputs.Measured;
import no.samskaping.charts.arbitraries.ChartInputs.Scored;
import no.samskaping.model.arbitraries.ModelArbitraries;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.thickness.ThicknessFactors;
import org.w3c.dom.Element;

/** What holds for every chart: well-formed, harmless, inside its view box, legible, complete in its table, the same again. */
class PictureProperties {
    private static final String CLEAN =
            "[^\\p{Cntrl}\\uD800-\\uDFFF\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]*";

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

    @Provide
    Arbitrary<ThicknessFactors> factors() {
        return ModelArbitraries.thicknessFactors();
    }

    @Property
    void ofScorecards(@ForAll("scored") Scored input) {
        check(Examples.charts(input), Examples.charts(input));
    }

    @Property(tries = 150)
    void ofTrajectories(@ForAll("followed") Followed input) {
        check(Examples.charts(input), Examples.charts(input));
    }

    @Property
    void ofChains(@ForAll("measured") Measured input) {
        check(Examples.charts(input), Examples.charts(input));
    }

    @Property(tries = 125)
    void ofThickness(@ForAll("factors") ThicknessFactors factors) {
        Collaboration collaboration =
                Collaboration.builder().id("c").title("C").thickness(factors).build();
        ChartOptions options = ChartOptions.of(Locale.ENGLISH);
        check(
                Stream.of(ThicknessChart.of(collaboration, options)),
                Stream.of(ThicknessChart.of(collaboration, options)));
    }

    private static void check(Stream<Chart> charts, Stream<Chart> again) {
        List<Chart> all = charts.toList();
        assertThat(all).isNotEmpty().isEqualTo(again.toList());
        all.forEach(PictureProperties::check);
    }

    private static void check(Chart chart) {
        Picture picture = Picture.parse(chart.toSvg());
        picture.isHarmless();
        assertThat(picture.root().getAttribute("role")).isEqualTo("img");
        assertThat(picture.root().getAttribute("lang")).isIn("nb", "nn", "en");
        assertThat(child(picture, 0, "title"))
                .isEqualTo(chart.getTitle())
                .isNotBlank()
                .matches(CLEAN);
        assertThat(child(picture, 1, "desc"))
                .isEqualTo(chart.getSummary())
                .isNotBlank()
                .matches(CLEAN);
        inside(picture);
        Legibility.check(picture);
        inTable(chart, picture);
        assertThat(chart.getTable().getRows()).allSatisfy(row -> assertThat(row)
                .hasSameSizeAs(chart.getTable().getColumns()));
        Picture.parse("<div>" + chart.getTable().toHtml() + "</div>");
    }

    private static String child(Picture picture, int index, String name) {
        Element child = (Element) picture.root().getChildNodes().item(index);
        assertThat(child.getTagName()).isEqualTo(name);
        return child.getTextContent();
    }

    /** Texts are measured by a browser elsewhere. */
    private static void inside(Picture picture) {
        String[] box = picture.root().getAttribute("viewBox").split(" ");
        double top = Double.parseDouble(box[1]);
        double left = Double.parseDouble(box[0]);
        double right = left + Double.parseDouble(box[2]);
        double bottom = top + Double.parseDouble(box[3]);
        Stream.of("rect", "circle", "polygon", "path").flatMap(picture::all).forEach(shape -> {
            double[] place = Picture.box(shape);
            assertThat(place[0]).as(shape.getTagName()).isGreaterThanOrEqualTo(left - 0.01);
            assertThat(place[1]).as(shape.getTagName()).isGreaterThanOrEqualTo(top - 0.01);
            // The control points of a curve are outside the curve.
            double control = shape.getAttribute("d").contains("C") ? 31 : 0;
            assertThat(place[2]).as(shape.getTagName()).isLessThanOrEqualTo(right + 0.01 + control);
            assertThat(place[3]).as(shape.getTagName()).isLessThanOrEqualTo(bottom + 0.01);
        });
        picture.all("text")
                .forEach(text -> assertThat(Picture.number(text, "y")).isBetween(top, bottom));
    }

    private static void inTable(Chart chart, Picture picture) {
        ChartTable table = chart.getTable();
        String all = squeezed(Stream.of(
                        Stream.of(chart.getTitle(), table.getCaption()),
                        table.getColumns().stream(),
                        table.getRows().stream().flatMap(List::stream),
                        table.getNotes().stream())
                .flatMap(each -> each)
                .collect(Collectors.joining("\u0000")));
        for (String text : picture.texts()) {
            // What has a cell of its own each stands on one line in the chart.
            for (String part : squeezed(text).replaceFirst("\u2026$", "").split("\u00B7")) {
                assertThat(all).as("the text of the chart: " + text).contains(part);
            }
        }
    }

    /** Lines break at every kind of white space, and words with a hyphen; the table has the text as it is. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}\u2010]+", "");
    }
}
