package no.samskaping.samson.instrument;

import java.util.Map;
import java.util.TreeMap;
import no.samskaping.model.ModelCell;
import no.samskaping.model.internal.words.Words;
import no.samskaping.model.term.Language;
import no.samskaping.model.text.LocalizedText;

/** Creates the standard instrument; its statements are in the files with words. */
final class StandardInstrument {
    static final Instrument INSTANCE = create();

    private static final int MIN = 1;
    private static final int MAX = 5;

    private StandardInstrument() {}

    private static Instrument create() {
        Map<Integer, LocalizedText> labels = new TreeMap<>();
        for (int point = MIN; point <= MAX; point++) {
            labels.put(point, text("scale." + point));
        }
        Instrument.Builder instrument =
                Instrument.builder().id("samson-standard").version("1").scale(Scale.of(MIN, MAX, labels));
        for (ModelCell cell : ModelCell.all()) {
            instrument.addItems(Item.builder()
                    .id(cell.getCode())
                    .field(cell.getField())
                    .value(cell.getValue())
                    .text(text(cell.getCode()))
                    .build());
        }
        return instrument.build();
    }

    private static LocalizedText text(String key) {
        LocalizedText.Builder text = LocalizedText.builder();
        for (Language language : Language.values()) {
            text.putTexts(language.getTag(), Words.of(StandardInstrument.class, key, language.getLocale()));
        }
        return text.build();
    }
}
