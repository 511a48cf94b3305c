package no.samskaping.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.charts.arbitraries.ChartInputs;
import no.samskaping.charts.arbitraries.ChartInputs.Followed;
import no.samskaping.charts.arbitraries.ChartInputs.Measured;
import no.samskaping.charts.arbitraries.ChartInputs.Scored;
import no.samskaping.model.arbitraries.ModelArbitraries;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.soimpact.review.ChainReview;
import org.w3c.dom.Element;

/** What holds for every page. */
class PageProperties {
    private static final Set<String> FORBIDDEN = Set.of(
            "script", "link", "iframe", "object", "embed", "form", "img", "base", "a", "use", "image", "foreignObject");

    @Provide
    Arbitrary<Page> pages() {
        return Combinators.combine(
                        Combinators.combine(ChartInputs.scored(), ChartInputs.followed(), ChartInputs.measured())
                                .as(PageProperties::page),
                        ModelArbitraries.drafts())
                .as(Page::collaboration);
    }

    private static Page page(Scored scored, Followed followed, Measured measured) {
        return Page.of(scored.options())
                .scorecard(scored.scorecard())
                .trajectory(followed.trajectory())
                .chain(measured.chain());
    }

    @Property(tries = 100)
    void isHarmless(@ForAll("pages") Page page) {
        String html = page.toHtml();
        Picture parsed = Picture.parse(html);
        parsed.all("*").forEach(element -> {
            assertThat(FORBIDDEN).doesNotContain(element.getTagName());
            assertThat(Picture.attributes(element))
                    .noneMatch(name -> name.startsWith("on"))
                    .doesNotContain("style", "href", "src", "id");
        });
        assertThat(parsed.all("style").toList()).hasSize(1);
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"").isEqualTo(page.toHtml());
    }

    @Property(tries = 100)
    void hasHeadingsInOrder(@ForAll("pages") Page page) {
        List<Element> headings = Picture.parse(page.toHtml())
                .all("*")
                .filter(element -> element.getTagName().matches("h[1-6]"))
                .toList();
        int before = 0;
        for (Element heading : headings) {
            int level = heading.getTagName().charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(before + 1);
            assertThat(heading.getTextContent()).isNotBlank();
            before = level;
        }
        assertThat(headings.stream().filter(heading -> heading.getTagName().equals("h1")))
                .hasSize(1);
    }

    /** A heading is followed by something else than a heading of the same or a higher level. */
    @Property(tries = 100)
    void hasNoEmptyParts(@ForAll("pages") Page page) {
        List<Element> all = Picture.parse(page.toHtml())
                .all("*")
                .filter(element -> element.getTagName().matches("h[1-6]|p|ul|ol|figure|table|details|div"))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            String name = all.get(i).getTagName();
            if (name.startsWith("h")) {
                assertThat(i + 1).isLessThan(all.size());
                String next = all.get(i + 1).getTagName();
                boolean isEmpty = next.startsWith("h") && next.charAt(1) <= name.charAt(1);
                assertThat(isEmpty).as(all.get(i).getTextContent()).isFalse();
            }
        }
    }

    /** All texts of all charts of a collaboration's parties are on the page: names are not lost. */
    @Property(tries = 60)
    void namesEveryParty(@ForAll("scored") Scored scored) {
        String text = Picture.parse(
                        Page.of(scored.options()).scorecard(scored.scorecard()).toHtml())
                .root()
                .getTextContent();
        Set<String> missing = new TreeSet<>();
        List<String> columns = new ArrayList<>();
        ChartTable table = PartiesChart.of(scored.scorecard(), scored.options()).getTable();
        columns.addAll(table.getColumns());
        table.getRows().forEach(row -> columns.add(row.get(0)));
        columns.stream().filter(name -> !text.contains(name)).forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @Provide
    Arbitrary<Scored> scored() {
        return ChartInputs.scored();
    }

    @Property(tries = 60)
    void aReviewStandsInForItsChain(@ForAll("measured") Measured measured) {
        ChainReview review = ChainReview.of(measured.chain());
        Page of = Page.of(measured.options());
        assertThat(of.chain(measured.chain()).review(review).toHtml())
                .isEqualTo(of.chain(measured.chain()).toHtml());
        assertThat(of.review(review).toHtml()).contains("<svg");
        if (!measured.chain().getIndicators().isEmpty()) {
            assertThat(of.review(review).toHtml())
                    .isNotEqualTo(of.chain(measured.chain()).toHtml());
        }
    }

    @Provide
    Arbitrary<Measured> measured() {
        return ChartInputs.measured();
    }

    @Property(tries = 60)
    void aCollaborationAloneIsAPage(@ForAll("collaborations") Collaboration collaboration) {
        Picture page = Picture.parse(Page.of(ChartOptions.of(Examples.NN))
                .collaboration(collaboration)
                .toHtml());
        assertThat(page.all("svg").count())
                .isEqualTo(collaboration.getThickness().isPresent() ? 1 : 0);
    }

    @Provide
    Arbitrary<Collaboration> collaborations() {
        return ModelArbitraries.drafts();
    }
}
