package no.samskaping.samson;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.Rule;

/**
 * Whether answers fit an instrument: the one place that says so, for scoring and for reading documents alike.
 *
 * <p>A finding names the place and the item, never what was answered. Immutable and thread-safe.
 */
public final class AnswerCheck {
    private final Instrument instrument;
    private final Scale scale;
    private final Set<String> items;

    /**
     * A check against an instrument.
     *
     * @param instrument the instrument
     */
    public AnswerCheck(Instrument instrument) {
        this.instrument = instrument;
        this.scale = instrument.getScale();
        this.items = instrument.getItems().stream().map(Item::getId).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Checks a whole assessment.
     *
     * @param assessment the assessment
     * @return what is wrong, with paths from the assessment such as {@code /sheets/0/answers/equality.openness}; for an
     *     assessment of another instrument only that, at {@code /instrument}
     */
    public List<Finding> check(Assessment assessment) {
        List<Finding> findings = checkInstrument(assessment.getInstrument());
        if (findings.isEmpty()) {
            List<ResponseSheet> sheets = assessment.getSheets();
            for (int i = 0; i < sheets.size(); i++) {
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
     * @return what is wrong, with paths from the sheet such as {@code /answers/equality.openness}
     */
    public List<Finding> check(ResponseSheet sheet) {
        List<Finding> findings = new ArrayList<>();
        sheet.getAnswers().forEach((item, answer) -> {
            if (!items.contains(item)) {
                findings.add(Finding.of(SamsonRule.UNKNOWN_ITEM, path(item), "item", item));
            } else {
                onScale(answer.getRating(), SamsonRule.RATING_OFF_SCALE, item, findings);
                onScale(answer.getExpectation(), SamsonRule.EXPECTATION_OFF_SCALE, item, findings);
            }
        });
        return findings;
    }

    List<Finding> checkInstrument(InstrumentRef answered) {
        List<Finding> findings = new ArrayList<>();
        if (!answered.equals(instrument.ref())) {
            findings.add(Finding.of(
                    SamsonRule.OTHER_INSTRUMENT,
                    "/instrument",
                    "answered",
                    answered.getId() + " " + answered.getVersion(),
                    "instrument",
                    instrument.getId() + " " + instrument.getVersion()));
        }
        return findings;
    }

    private void onScale(OptionalInt number, Rule rule, String item, List<Finding> findings) {
        if (number.isPresent() && !scale.contains(number.getAsInt())) {
            findings.add(Finding.of(
                    rule,
                    path(item),
                    "item",
                    item,
                    "min",
                    Integer.toString(scale.getMin()),
                    "max",
                    Integer.toString(scale.getMax())));
        }
    }

    private static String path(String item) {
        return "/answers/" + item.replace("~", "~0").replace("/", "~1");
    }
}
