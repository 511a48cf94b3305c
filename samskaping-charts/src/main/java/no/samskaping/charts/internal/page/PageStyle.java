package no.samskaping.charts.internal.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import no.samskaping.charts.internal.svg.Colors;
import no.samskaping.charts.internal.svg.Ink;

/**
 * The one style of a page. It depends on the palette only, so that a host can allow it by its hash: a page has no style
 * attributes, which a strict content security policy forbids.
 */
public final class PageStyle {
    private static final String SHEET = """
            *{box-sizing:border-box}
            html{-webkit-text-size-adjust:100%}
            body{margin:0;background:$PAPER;color:$TEXT;font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans","DejaVu Sans",Arial,sans-serif}
            header,main{max-width:78rem;margin:0 auto;padding:0 1rem}
            main{padding-bottom:3rem}
            h1{font-size:1.75rem;line-height:1.2;margin:1.5rem 0 .5rem}
            h2{font-size:1.35rem;line-height:1.25;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:3px solid $ACCENT}
            h3{font-size:1.1rem;line-height:1.3;margin:1.75rem 0 .5rem}
            h4{font-size:1rem;margin:1.25rem 0 .25rem}
            h1,h2,h3,h4,p,li,dd,summary,caption{overflow-wrap:anywhere}
            p{margin:.5rem 0;max-width:70ch}
            ul,ol{padding-left:1.5rem;max-width:70ch}
            li{margin:.25rem 0}
            td,th,li{unicode-bidi:isolate}
            .meta,.notes,caption{color:$MUTED}
            .about{border-left:4px solid $ACCENT;padding:.1rem 1rem;background:$UNDECIDED;color:$TEXT;max-width:76ch}
            .pair{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem 2.5rem;margin:.75rem 0 1.5rem}
            figure{margin:0}
            figure svg{display:block;width:100%;max-width:32rem;height:auto}
            .wide{overflow-x:auto;margin:.75rem 0}
            .wide svg{max-width:none;min-width:46rem}
            .table{overflow-x:auto}
            table{border-collapse:collapse;font-size:.875rem}
            caption{text-align:left;padding:.25rem 0}
            th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid $GRID;overflow-wrap:break-word;min-width:5rem;max-width:22rem}
            th:first-child{min-width:7.5rem}
            thead th{vertical-align:bottom;border-bottom:2px solid $LINE}
            .notes{font-size:.875rem;margin:.5rem 0}
            details{margin:.5rem 0}
            summary{cursor:pointer;padding:.25rem 0;font-weight:600}
            :focus-visible{outline:3px solid $ACCENT;outline-offset:2px}
            @media(min-width:64rem){.pair{grid-template-columns:minmax(0,30rem) minmax(0,1fr)}}
            @media print{
            @page{size:A4;margin:14mm}
            body{background:#fff;color:#000;font-size:10pt}
            header,main{max-width:none;padding:0}
            h2{border-color:#000}
            h1,h2,h3,h4,caption,summary{break-after:avoid}
            figure,tr,li,.about{break-inside:avoid}
            thead{display:table-header-group}
            .about{background:#fff;color:#000;border-color:#000}
            .meta,.notes,caption{color:#333}
            th,td{border-color:#bbb;padding-right:.4rem;min-width:0}
            thead th{border-color:#555}
            table,.notes{font-size:8pt}
            table{width:100%;table-layout:fixed}
            th,td{overflow-wrap:anywhere;hyphens:auto}
            th:first-child{width:19%}
            .table,.wide{overflow:visible}
            figure svg{width:auto;max-width:120mm;max-height:250mm;margin:0 auto}
            .wide svg{width:100%;max-width:100%;min-width:0}
            details::details-content{content-visibility:visible;block-size:auto}
            $PRINT}
            """;

    private PageStyle() {}

    /** Returns the content of the style element. */
    public static String of(Colors colors) {
        String sheet = SHEET;
        for (Ink ink : new Ink[] {Ink.PAPER, Ink.TEXT, Ink.MUTED, Ink.LINE, Ink.GRID, Ink.ACCENT, Ink.UNDECIDED}) {
            sheet = sheet.replaceAll("\\$" + ink + "\\b", colors.of(ink));
        }
        return sheet.replace("$PRINT", colors == Colors.PRINT ? "" : printed());
    }

    /** Returns the rules that print the charts in the colours for print. */
    private static String printed() {
        StringBuilder rules = new StringBuilder();
        for (Ink ink : Ink.values()) {
            String color = Colors.PRINT.of(ink);
            rules.append(".f")
                    .append(ink.ordinal())
                    .append("{fill:")
                    .append(color)
                    .append("}");
            rules.append(".s")
                    .append(ink.ordinal())
                    .append("{stroke:")
                    .append(color)
                    .append("}\n");
        }
        return rules.toString();
    }

    /** Returns the policy that allows a style and nothing else. */
    public static String policy(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
