package no.samskaping.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskaping.charts.arbitraries.ChartInputs;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.Party;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.WithheldReason;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.scoring.ScoringRules;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.review.ChainReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of the example documents, and large, broken and partial ones. */
class PageTest {
    private static final ChartOptions NB = ChartOptions.of(Examples.NB);

    @Test
    void isInTheOrderOfTheWork() {
        Page page = Examples.page(NB).trajectory(Examples.trajectory(3, 3, Disclosure.OPEN));

        assertThat(headings(page, 2))
                .containsExactly(
                        "Samarbeidet: Et nabolag for alle",
                        "Hvor samarbeidet står, 10. mars 2026",
                        "Hva som har endret seg",
                        "Virkningskjeden: Jobbkurs i Fjordvik",
                        "Gjennomgang");
        assertThat(headings(page, 3))
                .containsSubsequence(
                        "Handlingsfelt og verdier",
                        "Partene ved siden av hverandre",
                        "Snakk om dette først",
                        "Utvikling over tid",
                        "De ti stegene",
                        "Fra nullpunkt til måltall",
                        "Endringsteori");
    }

    @Test
    void whatIsNotGivenIsLeftOut() {
        assertThat(headings(Page.of(NB), 2)).isEmpty();
        assertThat(headings(Page.of(NB).scorecard(Examples.scorecard()), 2))
                .containsExactly("Hvor samarbeidet står, 10. mars 2026");
        assertThat(headings(Page.of(NB).review(ChainReview.of(Examples.chain())), 2))
                .containsExactly("Virkningskjeden: arbeidskurs", "Gjennomgang");
        assertThat(Page.of(NB).toHtml()).doesNotContain("<svg", "<table");
    }

    @Test
    void theHandbooksAdviceStandsUnderWhatToWorkOn() {
        String text = text(Examples.page(NB));
        for (FocusEntry entry : Examples.scorecard().getFocus()) {
            assertThat(entry.getAdvice()).isNotEmpty();
            entry.getAdvice().forEach(advice -> assertThat(text).contains(advice.description(Examples.NB)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"K3", "K5"})
    void whatIsWithheldIsSaid(Disclosure disclosure) {
        Scorecard scorecard =
                Scorer.standard().scoreConfidentially(Examples.assessment()).disclose(disclosure);
        String text = text(Page.of(NB).scorecard(scorecard));

        assertThat(scorecard.getWithheld().getParties()).isNotEmpty();
        scorecard.getWithheld().getParties().forEach(party -> {
            assertThat(text).contains(party.getPartyId() + ": vises ikke");
            for (WithheldReason reason : party.getReasons()) {
                assertThat(text).contains(reason.description(Examples.NB));
            }
        });
        assertThat(text)
                .contains("Dette vises ikke", "bli enige om visningen «åpent»")
                .doesNotContain("Partene ser nokså likt på det.", "Bildet er fullstendig");
    }

    @Test
    void isSmall() {
        byte[] page = Examples.page(NB).toHtml().getBytes(StandardCharsets.UTF_8);

        assertThat(page.length).isLessThan(200_000);
    }

    @ParameterizedTest
    @EnumSource
    void thePolicyAllowsItsStyleAndNothingElse(Palette palette) throws Exception {
        Page page = Examples.page(
                ChartOptions.builder().locale(Examples.NB).palette(palette).build());
        String html = page.toHtml();
        Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(html);
        assertThat(style.find()).isTrue();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));

        assertThat(page.getContentSecurityPolicy())
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'");
        assertThat(html)
                .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"" + page.getContentSecurityPolicy()
                        + "\"");
        assertThat(style.group(1)).doesNotContain("url(", "@import", "$", "<", "&");
    }

    @Test
    void isInTheLanguageOfTheReader() {
        for (Locale language : Examples.LANGUAGES) {
            Picture page =
                    Picture.parse(Examples.page(ChartOptions.of(language)).toHtml());
            assertThat(page.root().getAttribute("lang")).isEqualTo(language.toLanguageTag());
            page.all("svg").forEach(svg -> assertThat(svg.getAttribute("lang")).isEqualTo(language.toLanguageTag()));
        }
        assertThat(Page.of(ChartOptions.of(Locale.forLanguageTag("no-NO"))).toHtml())
                .contains("<html lang=\"nb\"");
    }

    @Test
    void everyChartHasItsTableBesideIt() {
        Page page = Examples.page(NB).trajectory(Examples.trajectory(3, 3, Disclosure.OPEN));
        Picture parsed = Picture.parse(page.toHtml());

        assertThat(parsed.all("svg").count())
                .isEqualTo(parsed.all("table").count())
                .isEqualTo(7);
    }

    @Test
    void aHundredPartiesAreAReadablePage() {
        Collaboration.Builder collaboration = Collaboration.builder();
        collaboration.id("c").title("Hundre");
        IntStream.range(0, 100).forEach(i -> collaboration.addParties(party("p" + i, "Lag nummer " + i)));
        Scorecard scorecard = ChartInputs.scored("a", Examples.scorecard().getDate(), 100, new Random(1))
                .disclose(Disclosure.OPEN);
        Page page = Page.of(NB).collaboration(collaboration.build()).scorecard(scorecard);
        String text = text(page);

        assertThat(text).contains("Vis alle 100 partene", "(101 rader)");
        IntStream.range(0, 100).forEach(i -> assertThat(text).contains("Lag nummer " + i));
        String svg = PartiesChart.of(scorecard, NB).toSvg();
        assertThat(Picture.number(Picture.parse(svg).root(), "height")).isLessThan(1400);
    }

    private static Party party(String id, String name) {
        return Party.builder()
                .from(Examples.collaboration().getParties().get(0))
                .id(id)
                .name(name)
                .build();
    }

    @Test
    void aThousandIndicatorsAreFolded() {
        ImpactChain chain = chain(1000);
        Page page = Page.of(NB).chain(chain);
        Picture parsed = Picture.parse(page.toHtml());

        assertThat(text(page))
                .contains(
                        "1000 indikatorer.",
                        "Bildene viser de 24 første av 1000 indikatorer. Tabellen viser alle.",
                        "Vis tabellen «Fra nullpunkt til måltall» (1000 rader)",
                        "Endringsteorien har mer enn 60 aktiviteter og indikatorer");
        assertThat(parsed.groups("indicator")).hasSize(24);
        assertThat(parsed.all("th").map(cell -> cell.getTextContent()))
                .contains("Indikator nummer 0", "Indikator nummer 999");
        assertThat(ProgressChart.of(chain, NB).getTable().getRows()).hasSize(1000);
        assertThat(ProgressChart.split(chain, NB)).hasSize(125);
    }

    /** Ten times as many indicators make a page that is about ten times as long. */
    @Test
    void thePageGrowsLinearly() {
        int small = Page.of(NB).chain(chain(100)).toHtml().length();
        int large = Page.of(NB).chain(chain(1000)).toHtml().length();

        assertThat(large).isLessThan(11 * small);
    }

    private static ImpactChain chain(int indicators) {
        List<String> names = IntStream.range(0, indicators)
                .mapToObj(i -> "Indikator nummer " + i)
                .toList();
        return ChartInputs.chain(names, new Random(3));
    }

    @Test
    void aCircleIsSaidWhereTheTheoryWouldStand() {
        ImpactChain circle = ImpactChain.builder()
                .from(Examples.chain())
                .addLinks(Link.builder().fromId("health").toId("participants").build())
                .build();
        String html = Page.of(NB).chain(circle).toHtml();

        assertThat(html)
                .contains("<h3>Endringsteori</h3>")
                .contains("Koblingene går i ring")
                .endsWith("</html>\n");
        assertThat(headings(Page.of(NB).chain(circle), 2)).contains("Gjennomgang");
    }

    @Test
    void brokenLinksAreCountedAndListed() {
        ImpactChain broken = ImpactChain.builder()
                .from(Examples.chain())
                .addLinks(Link.builder().fromId("course").toId("nowhere").build())
                .build();

        assertThat(text(Page.of(NB).chain(broken)))
                .contains("Én kobling peker på noe som ikke finnes, og er ikke tegnet.", "Feil (1)", "nowhere");
    }

    @Test
    void aPartyWithoutANameIsCalledByItsId() {
        Collaboration collaboration = Collaboration.builder()
                .id("c")
                .title("")
                .addParties(party("kommunen", " "), party("familiene", "\u0000"))
                .build();
        String text = text(Page.of(NB).collaboration(collaboration).scorecard(Examples.scorecard()));

        assertThat(text).contains("kommunen (uten navn)", "\uFFFD", "Samarbeidet: c", "velforeningen");
    }

    @Test
    void aScorecardOfAnotherInstrumentIsSaidToBeThat() {
        Instrument other =
                Instrument.builder().from(Instrument.standard()).version("2").build();
        Assessment assessment = Assessment.builder()
                .from(Examples.assessment())
                .instrument(other.ref())
                .build();
        Scorecard scorecard = Scorer.of(other, ScoringRules.standard()).score(assessment);
        String said = "Svarene er gitt på et annet spørreskjema enn standarden";

        assertThat(text(Page.of(NB).scorecard(scorecard)))
                .contains(said, other.getId() + ", versjon 2")
                .contains("Handlingsfelt og verdier");
        assertThat(text(Page.of(NB).scorecard(Examples.scorecard()))).doesNotContain(said);
    }

    @Test
    void theNamesOfTheOptionsComeFirst() {
        ChartOptions options = ChartOptions.builder()
                .locale(Examples.NB)
                .putNames("kommunen", "Bystyret")
                .title("Til møtet <i dag>")
                .build();
        Page page = Page.of(options).collaboration(Examples.collaboration()).scorecard(Examples.scorecard());

        assertThat(headings(page, 1)).containsExactly("Til møtet <i dag>");
        assertThat(text(page)).contains("Bystyret").doesNotContain("Fjordvik kommune");
        assertThat(headings(page, 3)).contains("Handlingsfelt og verdier");
    }

    @Test
    void findingsOfOneRuleAreOneGroup() {
        String text = text(Page.of(NB).chain(chain(100)));

        assertThat(text).containsPattern("Advarsler \\(\\d+\\)").containsPattern("\\d+ steder: ");
    }

    private static String text(Page page) {
        return Picture.parse(page.toHtml()).root().getTextContent();
    }

    private static List<String> headings(Page page, int level) {
        return Picture.parse(page.toHtml())
                .all("h" + level)
                .map(heading -> heading.getTextContent())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    void allPalettesDiffer() {
        assertThat(Stream.of(Palette.values())
                        .map(palette -> Examples.page(ChartOptions.builder()
                                        .locale(Examples.NB)
                                        .palette(palette)
                                        .build())
                                .toHtml())
                        .distinct())
                .hasSize(3);
    }
}
