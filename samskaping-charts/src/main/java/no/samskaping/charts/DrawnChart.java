package no.samskaping.charts;

import no.samskaping.charts.internal.draw.Drawing;

/** A chart that was drawn. */
record DrawnChart(Drawing drawing) implements Chart {
    @Override
    public String getTitle() {
        return drawing.title();
    }

    @Override
    public String getSummary() {
        return drawing.summary();
    }

    @Override
    public ChartTable getTable() {
        return new DrawnTable(drawing.table());
    }

    @Override
    public String toSvg() {
        return drawing.document();
    }
}
