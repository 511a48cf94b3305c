package no.samskaping.samson;

import java.util.ArrayList;
import java.util.List;
import no.samskaping.model.internal.ArrayMap;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.model.review.Rule;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * Whether answers fit an instrument: the one place that says so, for scoring and for reading documents alike.
 *
 * <p>A finding names the place and the item, never what was answered. Immutable and thread-safe.
 */
@Source(document = SourceDocument.CONVENTION)
public final class AnswerCheck {
    /** More is not listed: a hostile document could otherwise make a list many times larger than itself. */
    public static final int MOST_FINDINGS = 1_000;

    private final Layout layout;

    /**
     * A check against an instrument.
     *
     * @param instrument the instrument
     */
    public AnswerCheck(Instrument instrument) {
        this(Layout.of(instrument));
    }

    AnswerCheck(Layout layout) {
        this.layout = layout;
    }

    /**
     * Checks a whole assessment.
     *
     * @param assessment the assessment
     * @return what is wrong, with paths from the assessment such as {@code /sheets/0/answers/equality.openness}; for an
     *     assessment of another instrument only that, at {@code /instrument}; not more than about {@value #MOST_FINDINGS}
     */
    public List<Finding> check(Assessment assessment) {
        List<Finding> findings = checkInstrument(assessment.getInstrument());
        if (findings.isEmpty()) {
            List<ResponseSheet> sheets = assessment.getSheets();
            for (int i = 0; i < sheets.size() && findings.size() < MOST_FINDINGS; i++) {
                for (Finding finding : check(sheets.get(i))) {
                    findings.add(finding.below("/sheets/" + i));
                }
            }
        }
        return findings;
    }

    /**
     * Checks one sheet.
     *
     * @param sheet the sheet
     * @return what is wrong, with paths from the sheet such as {@code /answers/equality.openness}; not more than about
     *     {@value #MOST_FINDINGS}
     */
    public List<Finding> check(ResponseSheet sheet) {
        ArrayMap<Answer> answers = BuiltSheet.answers(sheet);
        List<Finding> findings = new ArrayList<>();
        int next = 0;
        for (int place = 0; place < answers.size() && findings.size() < MOST_FINDINGS; place++) {
            int rank = layout.rank(answers.key(place), next);
            if (rank < 0 || !fits(answers.value(place))) {
                misfit(answers.key(place), rank >= 0, answers.value(place), findings);
            }
            next = rank < 0 ? next : rank + 1;
        }
        return findings;
    }

    private void misfit(String item, boolean known, Answer answer, List<Finding> findings) {
        if (!known) {
            findings.add(Finding.of(SamsonRule.UNKNOWN_ITEM, path(item), "item", item));
        } else {
            answer.getRating().ifPresent(rating -> onScale(rating, SamsonRule.RATING_OFF_SCALE, item, findings));
            answer.getExpectation()
                    .ifPresent(expectation -> onScale(expectation, SamsonRule.EXPECTATION_OFF_SCALE, item, findings));
        }
    }

    /** Checks the numbers of one sheet, which stand in the items' order. */
    List<Finding> check(int[] ratings, int[] expectations) {
        int items = layout.items().size();
        if (ratings.length != items || expectations.length != items) {
            throw new IllegalArgumentException("For " + items + " items there are " + ratings.length + " ratings and "
                    + expectations.length + " expectations");
        }
        return fit(ratings, expectations) ? List.of() : misfits(ratings, expectations);
    }

    /** Whether nothing is wrong with a sheet's numbers. Any of them may be absent: a branch for each would be guessed wrong. */
    boolean fit(int[] ratings, int[] expectations) {
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
            if (!fits(ratings[item])) {
                onScale(ratings[item], SamsonRule.RATING_OFF_SCALE, id, findings);
            }
            if (!fits(expectations[item])) {
                onScale(expectations[item], SamsonRule.EXPECTATION_OFF_SCALE, id, findings);
            }
            item++;
        }
        return findings;
    }

    private static boolean isUnrated(int[] ratings, int[] expectations, int item) {
        return expectations[item] != Tally.NONE && ratings[item] == Tally.NONE;
    }

    List<Finding> checkInstrument(InstrumentRef answered) {
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

    private List<Finding> checkLayout(Layout counted) {
        List<Finding> findings = checkInstrument(counted.instrument());
        if (findings.isEmpty() && !counted.equals(layout)) {
            findings.add(
                    Finding.of(SamsonRule.INSTRUMENT_CHANGED, "/instrument", "instrument", name(layout.instrument())));
        }
        return findings;
    }

    void sameLayout(Layout counted) {
        List<Finding> findings = checkLayout(counted);
        if (!findings.isEmpty()) {
            throw new InvalidValueException(findings);
        }
    }

    private static String name(InstrumentRef instrument) {
        return instrument.getId() + " " + instrument.getVersion();
    }

    private boolean fits(Answer answer) {
        BuiltAnswer own = BuiltAnswer.of(answer);
        return fits(own.countedRating()) && fits(own.countedExpectation());
    }

    /** A point of the scale, or no number at all. */
    private boolean fits(int number) {
        boolean fits = isPoint(number);
        fits |= number == Tally.NONE;
        return fits;
    }

    /** Whether a number is a point of the scale. */
    boolean isPoint(int number) {
        return Integer.compareUnsigned(number - layout.min(), layout.points()) < 0;
    }

    private void onScale(int number, Rule rule, String item, List<Finding> findings) {
        if (!isPoint(number)) {
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

    private static String path(String item) {
        return "/answers/" + item.replace("~", "~0").replace("/", "~1");
    }
}
