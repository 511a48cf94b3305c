package no.samskaping.samson.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.internal.collection.ArrayMap;
import no.samskaping.model.internal.text.JsonPointer;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.internal.count.Layout;
import no.samskaping.samson.internal.count.NumberCheck;

/**
 * Checks whether answers fit an instrument, for scoring and for reading documents.
 *
 * <p>A finding names the place and the item, never what was answered. Immutable and thread-safe.
 */
@Source(document = SourceDocument.CONVENTION)
public final class AnswerCheck {
    /** The largest number of findings: a hostile document must not cause a list many times its own size. */
    public static final int MOST_FINDINGS = 1_000;

    private final Layout layout;
    private final NumberCheck numbers;

    private AnswerCheck(Layout layout) {
        this.layout = layout;
        this.numbers = new NumberCheck(layout);
    }

    /**
     * Returns a check against an instrument.
     *
     * @param instrument the instrument
     * @return the check
     */
    public static AnswerCheck of(Instrument instrument) {
        return new AnswerCheck(Layout.of(instrument));
    }

    /**
     * Checks a whole assessment.
     *
     * @param assessment the assessment
     * @return what is wrong, with paths from the assessment such as {@code /sheets/0/answers/equality.openness}; for an
     *     assessment of another instrument only that, at {@code /instrument}; not more than about {@value #MOST_FINDINGS}
     */
    public List<Finding> check(Assessment assessment) {
        List<Finding> findings = numbers.checkInstrument(assessment.getInstrument());
        if (findings.isEmpty()) {
            List<ResponseSheet> sheets = assessment.getSheets();
            // The last sheet without findings: another one with the same keys has no unknown item.
            ArrayMap<Answer> fitting = null;
            for (int i = 0; i < sheets.size() && findings.size() < MOST_FINDINGS; i++) {
                ArrayMap<Answer> answers = ((BuiltSheet) sheets.get(i)).sortedAnswers();
                List<Finding> misfits =
                        fitting != null && answers.sharesKeys(fitting) ? checkNumbers(answers) : check(answers);
                if (misfits.isEmpty()) {
                    fitting = answers;
                }
                for (Finding finding : misfits) {
                    findings.add(finding.prependPath("/sheets/" + i));
                }
            }
            if (!assessment.getInvited().isEmpty()) {
                findings.addAll(moreThanInvited(assessment));
            }
        }
        return findings;
    }

    private static List<Finding> moreThanInvited(Assessment assessment) {
        Map<String, Long> sheets = assessment.getSheets().stream()
                .collect(Collectors.groupingBy(ResponseSheet::getPartyId, Collectors.counting()));
        return assessment.getInvited().entrySet().stream()
                .filter(party -> sheets.getOrDefault(party.getKey(), 0L) > party.getValue())
                .map(party -> Finding.of(
                        SamsonRule.MORE_SHEETS_THAN_INVITED,
                        "/invited/" + JsonPointer.escape(party.getKey()),
                        "party",
                        party.getKey(),
                        "invited",
                        Integer.toString(party.getValue()),
                        "sheets",
                        Long.toString(sheets.getOrDefault(party.getKey(), 0L))))
                .toList();
    }

    /**
     * Checks one sheet.
     *
     * @param sheet the sheet
     * @return what is wrong, with paths from the sheet such as {@code /answers/equality.openness}; not more than about
     *     {@value #MOST_FINDINGS}
     */
    public List<Finding> check(ResponseSheet sheet) {
        return check(((BuiltSheet) sheet).sortedAnswers());
    }

    private List<Finding> check(ArrayMap<Answer> answers) {
        List<Finding> findings = new ArrayList<>();
        int next = 0;
        for (int place = 0; place < answers.size() && findings.size() < MOST_FINDINGS; place++) {
            String item = answers.key(place);
            int rank = layout.rank(item, next);
            if (rank < 0) {
                findings.add(Finding.of(SamsonRule.UNKNOWN_ITEM, NumberCheck.path(item), "item", item));
            } else {
                checkNumbers(item, answers.value(place), findings);
                next = rank + 1;
            }
        }
        return findings;
    }

    /** Checks answers to items that are known. */
    private List<Finding> checkNumbers(ArrayMap<Answer> answers) {
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < answers.size() && findings.size() < MOST_FINDINGS; place++) {
            checkNumbers(answers.key(place), answers.value(place), findings);
        }
        return findings;
    }

    private void checkNumbers(String item, Answer answer, List<Finding> findings) {
        numbers.onScale(Layout.number(answer.getRating()), SamsonRule.RATING_OFF_SCALE, item, findings);
        numbers.onScale(Layout.number(answer.getExpectation()), SamsonRule.EXPECTATION_OFF_SCALE, item, findings);
    }
}
