package no.samskaping.samson.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.internal.count.Layout;
import no.samskaping.samson.internal.count.NumberCheck;

/**
 * Checks whether answers fit an instrument. Scoring and the JSON reader both use it.
 *
 * <p>A finding contains the place and the item, never the answer. Immutable and thread-safe.
 */
@Source(document = SourceDocument.CONVENTION)
public final class AnswerCheck {
    /** The approximate limit of findings, because the list could otherwise be much larger than a hostile document. */
    public static final int MOST_FINDINGS = 1_000;

    private final Layout layout;
    private final NumberCheck numbers;

    private AnswerCheck(Layout layout) {
        this.layout = layout;
        this.numbers = new NumberCheck(layout);
    }

    /**
     * Returns a check for an instrument.
     *
     * @param instrument the instrument
     * @return the check
     */
    public static AnswerCheck of(Instrument instrument) {
        return new AnswerCheck(Layout.of(instrument));
    }

    /**
     * Checks an assessment.
     *
     * @param assessment the assessment
     * @return the findings, with paths in the assessment such as {@code /sheets/0/answers/equality.openness}; for an
     *     assessment of another instrument only that, at {@code /instrument}; about {@value #MOST_FINDINGS} at most
     */
    public List<Finding> check(Assessment assessment) {
        List<Finding> findings = numbers.checkInstrument(assessment.getInstrument());
        if (findings.isEmpty()) {
            List<ResponseSheet> sheets = assessment.getSheets();
            for (int i = 0; i < sheets.size() && findings.size() < MOST_FINDINGS; i++) {
                for (Finding finding : check(sheets.get(i))) {
                    findings.add(finding.prependPath("/sheets/" + i));
                }
            }
        }
        return findings;
    }

    /**
     * Checks a sheet.
     *
     * @param sheet the sheet
     * @return the findings, with paths in the sheet such as {@code /answers/equality.openness}; about {@value
     *     #MOST_FINDINGS} at most
     */
    public List<Finding> check(ResponseSheet sheet) {
        List<Finding> findings = new ArrayList<>();
        int next = 0;
        for (Map.Entry<String, Answer> entry : sheet.getAnswers().entrySet()) {
            if (findings.size() >= MOST_FINDINGS) {
                break;
            }
            String item = entry.getKey();
            int rank = layout.rank(item, next);
            if (rank < 0) {
                findings.add(Finding.of(SamsonRule.UNKNOWN_ITEM, NumberCheck.path(item), "item", item));
            } else {
                Answer answer = entry.getValue();
                numbers.onScale(Layout.number(answer.getRating()), SamsonRule.RATING_OFF_SCALE, item, findings);
                numbers.onScale(
                        Layout.number(answer.getExpectation()), SamsonRule.EXPECTATION_OFF_SCALE, item, findings);
                next = rank + 1;
            }
        }
        return findings;
    }
}
