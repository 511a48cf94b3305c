package no.samskaping.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** An assessment as records without checks, which Jackson binds by itself. */
final class Plain {
    record Ref(String id, String version) {}

    /** An answer is a number, a text or an object, as in the document. */
    record Sheet(String respondent, String party, List<String> roles, Map<String, Object> answers) {}

    record Document(
            String format,
            String id,
            String collaboration,
            Ref instrument,
            String phase,
            String disclosure,
            LocalDate date,
            List<String> parties,
            List<Sheet> sheets) {}

    private Plain() {}

    /** Returns a mapper that writes the fields in the order of the records, and no absent fields. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(any -> any.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .build();
    }
}
