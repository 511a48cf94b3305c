package no.samskaping.samson.scoring;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.AnswerCheck;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.internal.count.Counts;
import no.samskaping.samson.internal.count.Group;
import no.samskaping.samson.internal.count.Layout;
import no.samskaping.samson.internal.count.NumberCheck;

/**
 * Counts sheets one by one; {@link #toTally()} returns the tally of all sheets so far. {@link Tally#counter} makes
 * one.
 *
 * <p>Mutable, because a new tally for each of a million sheets would cost too much. Not thread-safe: use one counter
 * per thread, and merge the tallies. A sheet that is refused changes nothing.
 */
@Source(document = SourceDocument.CONVENTION)
public final class TallyCounter {
    private final Instrument instrument;
    private final Counts counts;
    private final Layout layout;
    private final NumberCheck check;

    /** The numbers of the sheet at hand: new arrays for each sheet would cost more. */
    private final int[] ratings;

    private final int[] expectations;
    private final Numbers numbers = new Numbers();

    TallyCounter(Instrument instrument, Counts counts) {
        this.instrument = instrument;
        this.counts = counts;
        this.layout = counts.layout();
        this.check = new NumberCheck(layout);
        this.ratings = new int[layout.items().size()];
        this.expectations = new int[layout.items().size()];
    }

    /** A counter over counts that are also added to elsewhere. */
    static TallyCounter over(Instrument instrument, Counts counts) {
        return new TallyCounter(instrument, counts);
    }

    /**
     * Counts a sheet.
     *
     * @param sheet the sheet
     * @return this counter
     * @throws InvalidValueException if the sheet does not fit the instrument
     * @throws ArithmeticException if the counts could grow too large for a {@code long}
     */
    public TallyCounter add(ResponseSheet sheet) {
        if (!takeNumbers(sheet.getAnswers())) {
            throw new InvalidValueException(AnswerCheck.of(instrument).check(sheet));
        }
        counts.addChecked(new Group(sheet.getPartyId(), Group.bits(sheet.getRoles())), ratings, expectations);
        return this;
    }

    /** Takes the numbers of a sheet. Returns whether all answers are to items of the instrument and on its scale. */
    private boolean takeNumbers(SortedMap<String, Answer> answers) {
        Arrays.fill(ratings, Layout.NONE);
        Arrays.fill(expectations, Layout.NONE);
        numbers.rank = 0;
        numbers.allFit = true;
        answers.forEach(numbers);
        return numbers.allFit;
    }

    /** Puts the numbers of the sheet at hand in the order of the items. */
    private final class Numbers implements BiConsumer<String, Answer> {
        private int rank;
        private boolean allFit;

        @Override
        public void accept(String itemId, Answer answer) {
            int found = layout.rank(itemId, rank);
            if (found < 0) {
                allFit = false;
                return;
            }
            int rating = Layout.number(answer.getRating());
            int expectation = Layout.number(answer.getExpectation());
            if (!check.fits(rating) || !check.fits(expectation)) {
                allFit = false;
            }
            int item = layout.ranked(found);
            ratings[item] = rating;
            expectations[item] = expectation;
            rank = found + 1;
        }
    }

    /**
     * Adds all counts of a tally.
     *
     * @param tally a tally of the same instrument
     * @return this counter
     * @throws InvalidValueException if the tally counts answers to another instrument
     * @throws ArithmeticException if the counts could grow too large for a {@code long}
     */
    public TallyCounter addAll(Tally tally) {
        counts.addAll(tally.counts());
        return this;
    }

    TallyCounter addAll(TallyCounter other) {
        counts.addAll(other.counts);
        return this;
    }

    /**
     * {@return the tally of all that was counted so far; later changes of this counter do not change it}
     */
    public Tally toTally() {
        return new Tally(counts.copy());
    }
}
