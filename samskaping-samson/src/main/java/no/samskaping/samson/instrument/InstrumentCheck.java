package no.samskaping.samson.instrument;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.samson.SamsonRule;

/** Checks whether an instrument has items for what it claims to score, and consistent texts. */
final class InstrumentCheck {
    private InstrumentCheck() {}

    static void coverage(Instrument instrument, Checks checks) {
        List<Item> items = instrument.getItems();
        Set<ActionField> fields = items.stream().map(Item::getField).collect(Collectors.toSet());
        Set<CoreValue> values = items.stream().map(Item::getValue).collect(Collectors.toSet());
        for (ActionField field : instrument.scoredFields()) {
            checks.that(fields.contains(field), SamsonRule.FIELD_NOT_COVERED, "/items", "field", field.getCode());
        }
        for (CoreValue value : instrument.scoredValues()) {
            checks.that(values.contains(value), SamsonRule.VALUE_NOT_COVERED, "/items", "value", value.getCode());
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            checks.that(
                    instrument.scoredFields().contains(item.getField())
                            && instrument.scoredValues().contains(item.getValue()),
                    SamsonRule.ITEM_NOT_CLAIMED,
                    "/items/" + i,
                    "cell",
                    item.cell().getCode());
        }
    }

    static void languages(Instrument instrument, Checks checks) {
        Set<String> languages = instrument.languages();
        List<Item> items = instrument.getItems();
        for (int i = 0; i < items.size(); i++) {
            same(languages, items.get(i).getText(), "/items/" + i + "/text", checks);
        }
        instrument
                .getScale()
                .getLabels()
                .forEach((point, label) -> same(languages, label, "/scale/labels/" + point, checks));
    }

    private static void same(Set<String> languages, LocalizedText text, String path, Checks checks) {
        checks.that(
                text.getTexts().keySet().equals(languages),
                SamsonRule.LANGUAGES_DIFFER,
                path,
                "languages",
                String.join(", ", languages));
    }
}
