package no.samskaping.exchange.internal.cells;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samskaping.exchange.internal.row.CellText;
import no.samskaping.exchange.internal.row.SpanIndex;
import no.samskaping.model.term.Language;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.instrument.Scale;

/**
 * What the cells of items mean. A cell is read by a label of the scale in any language, by the number of a point, or by a word
 * for an answer that is no rating; never by its position in a list.
 */
public final class AnswerWords {
    /** Above every point of a scale. */
    public static final int BLANK = 1 << 20;

    public static final int DONT_KNOW = BLANK + 1;
    public static final int NOT_APPLICABLE = BLANK + 2;
    public static final int AMBIGUOUS = BLANK + 3;
    public static final int OFF_SCALE = BLANK + 4;
    public static final int UNKNOWN = BLANK + 5;

    private final Scale scale;
    private final Map<String, Integer> meanings = new HashMap<>();

    /** Spellings that were looked up before. */
    private final SpanIndex spellings = new SpanIndex();

    /**
     * The words of a scale.
     *
     * @param own further words, which have precedence
     */
    public AnswerWords(Scale scale, Map<String, Answer> own) {
        this.scale = scale;
        scale.getLabels().forEach((point, label) -> {
            label.getTexts().values().forEach(text -> add(text, point));
            add(Integer.toString(point), point);
        });
        for (AnswerKind kind : List.of(AnswerKind.DONT_KNOW, AnswerKind.NOT_APPLICABLE)) {
            add(kind.getCode(), of(kind));
            for (Language language : Language.values()) {
                add(kind.label(language.getLocale()), of(kind));
            }
        }
        own.forEach((word, meaning) -> meanings.put(CellText.key(word), meaning(meaning)));
    }

    private void add(String word, int meaning) {
        meanings.merge(CellText.key(word), meaning, (one, other) -> one.equals(other) ? one : (Integer) AMBIGUOUS);
    }

    private static int of(AnswerKind kind) {
        return kind == AnswerKind.DONT_KNOW ? DONT_KNOW : NOT_APPLICABLE;
    }

    private int meaning(Answer answer) {
        if (answer.getKind() != AnswerKind.RATING) {
            return of(answer.getKind());
        }
        int point = answer.getRating().getAsInt();
        return scale.contains(point) ? point : OFF_SCALE;
    }

    /** A point of the scale, or one of the constants. */
    public int read(char[] characters, int offset, int length) {
        int known = spellings.find(characters, offset, length);
        return known == SpanIndex.UNKNOWN ? lookUp(characters, offset, length) : known;
    }

    private int lookUp(char[] characters, int offset, int length) {
        int meaning = CellText.isBlank(characters, offset, length)
                ? BLANK
                : read(CellText.unmask(new String(characters, offset, length)));
        if (meaning != UNKNOWN && meaning != OFF_SCALE) {
            spellings.remember(characters, offset, length, meaning);
        }
        return meaning;
    }

    private int read(String text) {
        String key = CellText.key(text);
        Integer known = meanings.get(key);
        if (known != null) {
            return known;
        }
        // A spreadsheet writes 4 as 4.0 or as 4,0.
        String whole = key.replaceFirst("[.,]0{1,9}$", "");
        if (!whole.matches("[+-]?[0-9]{1,9}")) {
            return key.matches("[+-]?[0-9]+([.,][0-9]+)?") ? OFF_SCALE : UNKNOWN;
        }
        int number = Integer.parseInt(whole);
        Integer point = meanings.get(Integer.toString(number));
        return point == null ? OFF_SCALE : point;
    }
}
