package no.samskaping.json.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samskaping.json.LibraryClasses;
import no.samskaping.model.ModelCell;
import no.samskaping.model.term.Language;
import no.samskaping.model.term.Term;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the list of all codes with their labels and descriptions in all languages. */
final class CodeListWriter {
    private CodeListWriter() {}

    static String write() {
        Map<String, List<? extends Term>> types = new TreeMap<>();
        types.put(ModelCell.class.getSimpleName(), ModelCell.all());
        for (Class<?> type : LibraryClasses.terms()) {
            types.put(type.getSimpleName(), List.of((Term[]) type.getEnumConstants()));
        }
        ObjectNode root = new JsonMapper().createObjectNode();
        types.forEach((type, terms) -> {
            ArrayNode codes = root.putArray(type);
            terms.forEach(term -> write(term, codes.addObject()));
        });
        return root.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    private static void write(Term term, ObjectNode code) {
        code.put("code", term.getCode());
        ObjectNode label = code.putObject("label");
        ObjectNode description = code.putObject("description");
        for (Language language : Language.values()) {
            label.put(language.getTag(), term.label(language.getLocale()));
            description.put(language.getTag(), term.description(language.getLocale()));
        }
    }
}
