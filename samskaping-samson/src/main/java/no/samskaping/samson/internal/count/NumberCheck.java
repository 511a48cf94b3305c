package no.samskaping.samson.internal.count;

import java.util.ArrayList;
import java.util.List;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.internal.text.JsonPointer;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.instrument.InstrumentRef;

/** Whether the numbers of a sheet fit an instrument. A finding names the item, never the number. */
public final class NumberCheck {
    private final Layout layout;

    public NumberCheck(Layout layout) {
        this.layout = layout;
    }

    /** Checks the numbers of one sheet, which are in the order of the items. */
    public List<Finding> check(int[] ratings, int[] expectations) {
        int items = layout.items().size();
        if (ratings.length != items || expectations.length != items) {
            throw new IllegalArgumentException("For " + items + " items there are " + ratings.length + " ratings and "
                    + expectations.length + " expectations");
        }
        return fit(ratings, expectations) ? List.of() : misfits(ratings, expectations);
    }

    /** Whether all numbers of a sheet fit. Without a branch for each: any of them may be absent. */
    private boolean fit(int[] ratings, int[] expectations) {
        boolean fit = true;
        for (int item = 0; item < ratings.length; item++) {
            fit &= fits(ratings[item]);
            fit &= fits(expectations[item]);
            fit &= !isUnrated(ratings, expectations, item);
        }
        return fit;
    }

    private List<Finding> misfits(int[] ratings, int[] expectations) {
        List<Finding> findings = new ArrayList<>();
        int item = 0;
        for (String id : layout.items().keySet()) {
            if (isUnrated(ratings, expectations, item)) {
                findings.add(Finding.of(SamsonRule.EXPECTATION_WITHOUT_RATING, path(id) + "/expectation"));
            }
            onScale(ratings[item], SamsonRule.RATING_OFF_SCALE, id, findings);
            onScale(expectations[item], SamsonRule.EXPECTATION_OFF_SCALE, id, findings);
            item++;
        }
        return findings;
    }

    private static boolean isUnrated(int[] ratings, int[] expectations, int item) {
        return expectations[item] != Layout.NONE && ratings[item] == Layout.NONE;
    }

    /** A point of the scale, or no number at all. */
    public boolean fits(int number) {
        boolean fits = isPoint(number);
        fits |= number == Layout.NONE;
        return fits;
    }

    private boolean isPoint(int number) {
        return Integer.compareUnsigned(number - layout.min(), layout.points()) < 0;
    }

    /** Adds a finding for a number that is off the scale. */
    public void onScale(int number, Rule rule, String item, List<Finding> findings) {
        if (!fits(number)) {
            findings.add(Finding.of(
                    rule,
                    path(item),
                    "item",
                    item,
                    "min",
                    Integer.toString(layout.min()),
                    "max",
                    Integer.toString(layout.max())));
        }
    }

    /** Where the answer to an item is in a sheet. */
    public static String path(String item) {
        return "/answers/" + JsonPointer.escape(item);
    }

    /** What is wrong with answers to another instrument. */
    public List<Finding> checkInstrument(InstrumentRef answered) {
        List<Finding> findings = new ArrayList<>();
        if (!answered.equals(layout.instrument())) {
            findings.add(Finding.of(
                    SamsonRule.OTHER_INSTRUMENT,
                    "/instrument",
                    "answered",
                    name(answered),
                    "instrument",
                    name(layout.instrument())));
        }
        return findings;
    }

    /** Refuses counts of another instrument, or of one with the same name and other items. */
    public void requireSame(Layout counted) {
        List<Finding> findings = checkInstrument(counted.instrument());
        if (findings.isEmpty() && !counted.equals(layout)) {
            findings.add(
                    Finding.of(SamsonRule.INSTRUMENT_CHANGED, "/instrument", "instrument", name(layout.instrument())));
        }
        if (!findings.isEmpty()) {
            throw new InvalidValueException(findings);
        }
    }

    private static String name(InstrumentRef instrument) {
        return instrument.getId() + " " + instrument.getVersion();
    }
}
