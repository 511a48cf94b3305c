package no.samskaping.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samskaping.json.DocumentType;
import no.samskaping.model.finding.Finding;
import no.samskaping.soimpact.ImpactChain;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies the list of losses to the JSON document of a chain. It knows nothing about IATI: only what the paths and arguments of the
 * findings say. Each finding must point at something, and change it.
 */
final class TakenOut {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ObjectNode document;
    private final Map<String, Set<Integer>> removed = new HashMap<>();
    private final Map<String, List<Integer>> orders = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, ObjectNode> added = new HashMap<>();

    private TakenOut(ImpactChain chain) {
        this.document = tree(chain);
    }

    static ObjectNode tree(ImpactChain chain) {
        return (ObjectNode) MAPPER.readTree(DocumentType.CHAIN.write(chain));
    }

    /** The document after the losses are taken out of it. */
    static JsonNode of(ImpactChain chain, List<Finding> losses) {
        TakenOut taken = new TakenOut(chain);
        losses.forEach(taken::apply);
        taken.lists();
        taken.rename();
        // Read again, so that a number has one kind of node, whoever set it.
        return MAPPER.readTree(MAPPER.writeValueAsBytes(taken.document));
    }

    private void apply(Finding loss) {
        String path = loss.getPath();
        String written = loss.getArguments().get("written");
        JsonNode node = document.at(path);
        String parent = path.substring(0, path.lastIndexOf('/'));
        String name = path.substring(path.lastIndexOf('/') + 1);
        switch ((IatiRule) loss.getRule()) {
            case NOT_CARRIED -> {
                assertThat(node.isMissingNode()).as(path).isFalse();
                if (path.equals("/revision")) {
                    document.put("revision", 1);
                } else if (document.at(parent).isArray()) {
                    removed.computeIfAbsent(parent, any -> new TreeSet<>()).add(Integer.valueOf(name));
                } else {
                    ((ObjectNode) document.at(parent)).remove(name);
                }
            }
            case CARRIED_DIFFERENTLY, MADE_UP -> {
                if (name.equals("-")) {
                    ((ArrayNode) added.computeIfAbsent(parent, any -> dimension(written))
                                    .get("slices"))
                            .add(loss.getArguments().get("slice"));
                    return;
                }
                assertThat(node.isMissingNode() ? "" : node.asString()).as(path).isNotEqualTo(written);
                if (path.matches("/indicators/\\d+/id")) {
                    renamed.putIfAbsent(node.asString(), written);
                }
                ObjectNode target = document.at(parent) instanceof ObjectNode present
                        ? present
                        : document.putObject(parent.substring(1));
                if (name.equals("value")) {
                    target.put(name, new BigDecimal(written));
                } else {
                    target.put(name, written);
                }
            }
            case LESS_EXACT -> assertThat(node.asString()).as(path).isEqualTo("societal-value");
            case ORDER_CHANGED ->
                orders.put(
                        path,
                        Stream.of(loss.getArguments().get("order").split(","))
                                .map(Integer::valueOf)
                                .toList());
            default -> throw new AssertionError("Not a loss: " + loss);
        }
    }

    private static ObjectNode dimension(String name) {
        ObjectNode dimension = MAPPER.createObjectNode();
        dimension.put("name", name);
        dimension.putArray("slices");
        return dimension;
    }

    /** Removes and reorders elements, those of the innermost lists first, so that indexes stay what they were. */
    private void lists() {
        Set<String> paths =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(path -> path));
        paths.addAll(removed.keySet());
        paths.addAll(orders.keySet());
        paths.addAll(added.keySet());
        for (String path : paths) {
            int cut = path.lastIndexOf('/');
            ObjectNode owner = (ObjectNode) document.at(path.substring(0, cut));
            JsonNode old = owner.get(path.substring(cut + 1));
            List<JsonNode> all = new ArrayList<>();
            if (old != null) {
                old.forEach(all::add);
            }
            if (added.containsKey(path)) {
                all.add(added.get(path));
            }
            List<Integer> kept = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (!removed.getOrDefault(path, Set.of()).contains(i)) {
                    kept.add(i);
                }
            }
            List<Integer> order = orders.getOrDefault(path, kept);
            assertThat(order).as(path).containsExactlyInAnyOrderElementsOf(kept);
            if (orders.containsKey(path)) {
                assertThat(order).as(path).isNotEqualTo(kept);
            }
            owner.remove(path.substring(cut + 1));
            if (!order.isEmpty()) {
                ArrayNode list = owner.putArray(path.substring(cut + 1));
                order.forEach(i -> list.add(all.get(i)));
            }
        }
    }

    /** Values name their indicator by its id. */
    private void rename() {
        for (String list : List.of("baselines", "targets", "measurements")) {
            document.path(list).forEach(value -> {
                String id = value.get("indicator").asString();
                ((ObjectNode) value).put("indicator", renamed.getOrDefault(id, id));
            });
        }
    }
}
