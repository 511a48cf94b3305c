package no.samskaping.exchange.internal.forms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskaping.model.ActionField;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;

/** The names of the questions in a form, the same for who writes the form and who reads the responses. */
public final class FormNames {
    private static final String HEX = "0123456789ABCDEF";

    private final Instrument instrument;
    private final Map<ActionField, List<Item>> fields = new LinkedHashMap<>();
    private final Map<String, String> rows = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final String party;
    private final String roles;

    public FormNames(Instrument instrument) {
        this.instrument = instrument;
        Set<String> taken = new HashSet<>();
        for (Item item : instrument.getItems()) {
            fields.computeIfAbsent(item.getField(), field -> new ArrayList<>()).add(item);
            taken.add(item.getId());
            taken.add(expectation(item));
        }
        party = free("party", taken);
        roles = free("roles", taken);
        fields.forEach((field, items) -> {
            groups.put(field.getCode(), free(field.getCode(), taken));
            groups.put("expectation-" + field.getCode(), free("expectation-" + field.getCode(), taken));
            Set<String> names = new HashSet<>();
            items.forEach(item -> names.add(item.getId()));
            for (Item item : items) {
                String value = item.getValue().getCode();
                boolean plain = item.getId().equals(field.getCode() + "." + value) && !names.contains(value);
                rows.put(item.getId(), plain ? value : item.getId());
            }
        });
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "-";
        }
        return name;
    }

    public Instrument instrument() {
        return instrument;
    }

    /** The items by their fields, in the order of the instrument. */
    public Map<ActionField, List<Item>> fields() {
        return fields;
    }

    /** The question for the party. */
    public String party() {
        return party;
    }

    /** The question for the roles. */
    public String roles() {
        return roles;
    }

    /** The question or group with the items of a field. */
    public String group(ActionField field) {
        return groups.getOrDefault(field.getCode(), "");
    }

    /** The question or group with the expectations in a field. */
    public String expectationGroup(ActionField field) {
        return groups.getOrDefault("expectation-" + field.getCode(), "");
    }

    /** The row of an item in the question of its field: the value's code where the id is {@code field.value}. */
    public String row(Item item) {
        return rows.getOrDefault(item.getId(), "");
    }

    /** The name of the expectation of an item. */
    public static String expectation(Item item) {
        return "expectation-" + item.getId();
    }

    /** The name of the form, without a language. */
    public String url() {
        return "urn:samskaping:samson:questionnaire:" + encoded(instrument.getId());
    }

    /** The system of the codes of answers. */
    public String scaleSystem() {
        return "urn:samskaping:samson:scale:" + encoded(instrument.getId()) + ":" + encoded(instrument.getVersion());
    }

    /** The system of the codes of parties. */
    public static String partySystem() {
        return "urn:samskaping:party";
    }

    /** The system of the codes of roles. */
    public static String roleSystem() {
        return "urn:samskaping:citizen-role";
    }

    /** An id as a part of a URN. */
    private static String encoded(String id) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xFF);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (plain || c == '.' || c == '-' || c == '_') {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }
}
