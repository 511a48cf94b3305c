package no.samskaping.examples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samskaping.exchange.iati.IatiReading;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.finding.Finding;
import no.samskaping.soimpact.ImpactChain;
import tools.jackson.databind.json.JsonMapper;

/** The report on what was left out or made up when IATI was read or written. A long list is folded to counts. */
final class IatiText {
    /** The format of the document with the problems of reading. */
    static final String READING = "samskaping-report/iati-reading/1";

    /** The format of the document with the findings of writing. */
    static final String WRITING = "samskaping-report/iati-writing/1";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final boolean isAll;
    private final Words words;

    IatiText(boolean isAll, Words words) {
        this.isAll = isAll;
        this.words = words;
    }

    List<String> read(List<InputProblem> problems) {
        return lines(
                "iati.read",
                problems.stream().map(InputProblem::getCode).toList(),
                problems.stream()
                        .map(problem -> problem.place(words.locale()) + ": " + problem.message(words.locale()) + " ["
                                + problem.getCode() + "]")
                        .toList());
    }

    List<String> written(List<Finding> findings) {
        return lines(
                "iati.written",
                findings.stream().map(finding -> finding.getRule().getId()).toList(),
                findings.stream()
                        .map(finding -> finding.getPath() + ": " + finding.message(words.locale()) + " ["
                                + finding.getRule().getId() + "]")
                        .toList());
    }

    private List<String> lines(String heading, List<String> codes, List<String> each) {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", words.of(heading)));
        if (each.size() > Findings.MOST_ADVICE && !isAll) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            codes.forEach(code -> counts.merge(code, 1, Integer::sum));
            lines.add("  "
                    + words.of(
                            "findings.folded",
                            codes.size(),
                            counts.entrySet().stream()
                                    .map(code -> code.getValue() + "×" + code.getKey())
                                    .collect(Collectors.joining(", "))));
        } else {
            each.forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    /** Returns the problems of reading as JSON. */
    byte[] json(IatiReading reading) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", READING);
        document.put("chain", reading.getChain().getId());
        document.put(
                "problems", reading.getProblems().stream().map(this::problem).toList());
        return mapper.writeValueAsBytes(document);
    }

    /** Returns the findings of writing as JSON. */
    byte[] json(ImpactChain chain, List<Finding> findings) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", WRITING);
        document.put("chain", chain.getId());
        document.put("findings", findings.stream().map(this::finding).toList());
        return mapper.writeValueAsBytes(document);
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", finding.getRule().getId());
        fields.put("path", finding.getPath());
        fields.put("message", finding.message(words.locale()));
        return fields;
    }

    private Map<String, Object> problem(InputProblem problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", problem.getCode());
        fields.put("path", problem.getPointer());
        fields.put("line", problem.getLine());
        fields.put("message", problem.message(words.locale()));
        return fields;
    }
}
