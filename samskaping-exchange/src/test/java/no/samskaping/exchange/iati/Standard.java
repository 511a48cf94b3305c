package no.samskaping.exchange.iati;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The oracle: the schemas of IATI, by the validator of the JDK, and rules 8.6 to 8.11 of its ruleset, as XPath. */
final class Standard {
    private final Schema schema;

    /** For each rule and case, an expression that counts the violations. */
    private final Map<String, XPathExpression> rules = new LinkedHashMap<>();

    Standard() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            schema = factory.newSchema(new Source[] {
                new StreamSource(
                        StandardFiles.file("iati-activities-schema.xsd").toFile()),
                new StreamSource(new StringReader(IatiResults.extensionSchema()))
            });
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        JsonNode ruleset = JsonMapper.builder().build().readTree(StandardFiles.bytes("standard-ruleset.json"));
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        ruleset.properties().forEach(context -> context.getValue().properties().forEach(kind -> kind.getValue()
                .get("cases")
                .forEach(one -> add(xpath, context.getKey(), kind.getKey(), one))));
    }

    private void add(XPath xpath, String context, String kind, JsonNode one) {
        String id = one.path("ruleInfo").path("id").asString("");
        if (!id.matches("8\\.([89]|10|11)\\..*|8\\.6\\..*") || !context.contains("/result/")) {
            return;
        }
        String violation =
                switch (kind) {
                    case "date_order" ->
                        "number(translate(%s, '-', '')) > number(translate(%s, '-', ''))"
                                .formatted(
                                        one.get("less").asString(),
                                        one.get("more").asString());
                    case "atleast_one" -> "not(" + paths(one, " or ") + ")";
                    case "no_more_than_one" -> "count(" + paths(one, " | ") + ") > 1";
                    case "if_then" ->
                        "%s and not(%s)"
                                .formatted(
                                        one.get("if").asString(),
                                        one.get("then").asString());
                    default -> throw new IllegalStateException("A new kind of rule: " + kind);
                };
        try {
            rules.put(id + " " + context, xpath.compile("count(" + context + "[" + violation + "])"));
        } catch (XPathExpressionException e) {
            throw new IllegalStateException(violation, e);
        }
    }

    private static String paths(JsonNode one, String separator) {
        List<String> paths = new ArrayList<>();
        one.get("paths").forEach(path -> paths.add(path.asString()));
        return String.join(separator, paths);
    }

    /** The ids of the rules that are checked. */
    List<String> ruleIds() {
        return rules.keySet().stream()
                .map(key -> key.split(" ", 2)[0])
                .distinct()
                .toList();
    }

    /** Everything that the schema and the rules find. */
    List<String> violations(String xml) {
        List<String> found = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                found.add("schema: " + e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                found.add("schema: " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) throws SAXException {
                throw e;
            }
        });
        try {
            validator.validate(new StreamSource(new StringReader(xml)));
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            rules.forEach((id, rule) -> {
                double count = count(rule, document);
                if (count != 0) {
                    found.add(id.split(" ", 2)[0]);
                }
            });
        } catch (SAXException e) {
            found.add("schema: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static double count(XPathExpression rule, Document document) {
        try {
            return (Double) rule.evaluate(document, XPathConstants.NUMBER);
        } catch (XPathExpressionException e) {
            throw new IllegalStateException(e);
        }
    }
}
