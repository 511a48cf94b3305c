package no.samskaping.examples.report;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.samskaping.model.collaboration.Party;

/** What respondents and tables call the parties, so that a name never stands for two of them. */
final class PartyNames {
    private PartyNames() {}

    /**
     * Returns a name for each party: its own, or its id if it has none or shares it with another party.
     *
     * @param ids the ids of the parties
     * @param parties the parties, of which others than these are ignored
     * @return the names by id; none if not even the ids can be told apart without their case
     */
    static Map<String, String> of(Collection<String> ids, List<Party> parties) {
        Map<String, Set<String>> meanings = new HashMap<>();
        ids.forEach(id -> add(meanings, id, id));
        if (meanings.size() < new LinkedHashSet<>(ids).size()) {
            return Map.of();
        }
        Map<String, String> own = new HashMap<>();
        for (Party party : parties) {
            if (ids.contains(party.getId()) && !party.getName().isBlank()) {
                add(meanings, party.getName(), party.getId());
                own.putIfAbsent(party.getId(), party.getName());
            }
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (String id : ids) {
            String name = own.getOrDefault(id, id);
            names.put(id, meanings.getOrDefault(key(name), Set.of()).size() == 1 ? name : id);
        }
        return names;
    }

    private static void add(Map<String, Set<String>> meanings, String name, String id) {
        meanings.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(id);
    }

    /** Tables are read without regard to case, white space and how characters are composed. */
    private static String key(String name) {
        String tidy = name.replaceAll("[\\x00-\\x20\\s\\p{Z}]+", " ").strip();
        return Normalizer.normalize(tidy, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Returns the ids by what a table may call the parties: their names, and their ids. */
    static Map<String, String> labels(Map<String, String> names) {
        Map<String, String> labels = new TreeMap<>();
        names.forEach((id, name) -> {
            labels.put(name, id);
            labels.put(id, id);
        });
        return labels;
    }
}
