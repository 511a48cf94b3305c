package no.samskaping.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.soimpact.ImpactChain;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The example of the standard, which the schema accepts although no code in it is in a list. The expected problems are counted in
 * its document tree.
 */
class ExampleFileTest {
    private final IatiReading reading = IatiResults.read(StandardFiles.bytes("example-results.xml"));

    @Test
    void nothingIsGuessed() {
        ImpactChain chain = reading.getChain();

        assertThat(chain.getIndicators()).as("no level and no measure is known").isEmpty();
        assertThat(chain.getBaselines()).isEmpty();
        assertThat(chain.getTargets()).isEmpty();
        assertThat(chain.getMeasurements()).isEmpty();
        assertThat(chain.getPeriod()).as("the type of the date is unknown").isEmpty();
        assertThat(chain.getTitle()).isEqualTo("Xxxxxxx");
        assertThat(reading.getHeader()).isEmpty();
    }

    @Test
    void everyLossIsListed() throws Exception {
        List<Element> all = elements();
        Map<String, Long> expected = new HashMap<>();
        expected.put(
                "unknown-code",
                count(all, "result", any -> true)
                        + count(all, "indicator", any -> true)
                        + count(all, "activity-date", any -> true)
                        + 1); // the version
        expected.put("invalid-number", count(all, null, element -> element.getAttribute("value")
                .startsWith("N=")));
        expected.put("date-from-year", count(all, "baseline", any -> true));
        expected.put("location", count(all, "location", any -> true));
        expected.put("comment-not-read", count(all, "comment", any -> true));
        expected.put(
                "other-narrative",
                count(
                        all,
                        "narrative",
                        element -> hasBefore(element)
                                && (!parent(element).equals("description")
                                        || parent(element.getParentNode()).equals("iati-activity"))));
        expected.put("id-made", count(all, "indicator", any -> true) + 1);
        expected.put("element-not-read", count(all, "description", element -> !parent(element)
                .equals("iati-activity")));
        expected.put("attribute-not-read", count(all, "result", element -> element.hasAttribute("aggregation-status")));
        expected.put("result-title-not-read", count(all, "result", any -> true));
        expected.put("header-incomplete", 3L); // the two organisations, and the header that lacks them

        Map<String, Long> found = new HashMap<>();
        reading.getProblems().forEach(problem -> found.merge(problem.getCode(), 1L, Long::sum));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aDimensionWithOneNameIsKept() {
        assertThat(reading.getProblems())
                .filteredOn(problem -> problem.getPointer().contains("/dimension"))
                .isEmpty();
    }

    @Test
    void eachProblemHasItsPlace() {
        assertThat(reading.getProblems())
                .allSatisfy(problem -> {
                    assertThat(problem.getLine()).isBetween(3, 400);
                    assertThat(problem.getPointer()).startsWith("/iati-activities");
                    assertThat(problem.place(Locale.ENGLISH)).contains("line ");
                })
                .extracting(InputProblem::getPointer)
                .contains("/iati-activities/iati-activity[1]/result[3]/indicator[1]/period[1]/target[1]/@value");
    }

    private static String parent(org.w3c.dom.Node node) {
        return node.getParentNode().getNodeName();
    }

    private static boolean hasBefore(Element element) {
        for (var before = element.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (before.getNodeName().equals(element.getNodeName())) {
                return true;
            }
        }
        return false;
    }

    private static long count(List<Element> all, String name, Predicate<Element> filter) {
        return all.stream()
                .filter(element -> name == null || element.getTagName().equals(name))
                .filter(filter)
                .count();
    }

    private static List<Element> elements() throws ParserConfigurationException, IOException, SAXException {
        NodeList nodes = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(StandardFiles.file("example-results.xml").toFile())
                .getElementsByTagName("*");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
