package no.samskaping.samson;

import no.samskaping.model.ModelCell;
import no.samskaping.model.internal.Words;
import no.samskaping.model.words.Language;
import no.samskaping.model.words.LocalizedText;

/** Puts the standard instrument together from the words files, where its statements have their one home. */
final class StandardInstrument {
    static final Instrument INSTANCE = create();

    private static final int MIN = 1;
    private static final int MAX = 5;

    private StandardInstrument() {}

    private static Instrument create() {
        Scale.Builder scale = Scale.builder().min(MIN).max(MAX);
        for (int point = MIN; point <= MAX; point++) {
            scale.putLabels(point, text("scale." + point));
        }
        Instrument.Builder instrument =
                Instrument.builder().id("samson-standard").version("1").scale(scale.build());
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
