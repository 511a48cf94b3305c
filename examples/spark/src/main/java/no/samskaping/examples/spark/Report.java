package no.samskaping.examples.spark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the result of a folder as one line of JSON. */
final class Report {
    private static final JsonFactory JSON = new JsonFactory();

    private Report() {}

    static String line(Outcome outcome) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("folder", outcome.folder());
            if (!outcome.assessment().isEmpty()) {
                json.writeStringProperty("assessment", outcome.assessment());
            }
            json.writeBooleanProperty("scored", outcome.isScored());
            if (!outcome.isScored()) {
                refusals(json, outcome.refusals());
            }
            json.writeArrayPropertyStart("files");
            outcome.files().forEach((file, lines) -> file(json, file, lines));
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static void refusals(JsonGenerator json, List<Refusal> refusals) {
        json.writeArrayPropertyStart("refusals");
        for (Refusal refusal : refusals) {
            json.writeStartObject();
            json.writeStringProperty("code", refusal.code());
            if (!refusal.pointer().isEmpty()) {
                json.writeStringProperty("pointer", refusal.pointer());
            }
            if (refusal.line() > 0) {
                json.writeNumberProperty("line", refusal.line());
                json.writeNumberProperty("column", refusal.column());
            }
            if (!refusal.arguments().isEmpty()) {
                json.writeObjectPropertyStart("arguments");
                refusal.arguments().forEach(json::writeStringProperty);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void file(JsonGenerator json, String file, FileLines lines) {
        json.writeStartObject();
        json.writeStringProperty("file", file.substring(file.lastIndexOf('/') + 1));
        json.writeNumberProperty("lines", lines.lines());
        json.writeNumberProperty("sheets", lines.sheets());
        json.writeNumberProperty("badLines", lines.bad());
        json.writeArrayPropertyStart("firstBadLines");
        for (SliceLines.RefusedLine refused : lines.firstBadLines()) {
            json.writeStartObject();
            json.writeNumberProperty("line", refused.line());
            json.writeArrayPropertyStart("problems");
            for (SliceLines.Problem problem : refused.problems()) {
                json.writeStartObject();
                json.writeStringProperty("code", problem.code());
                json.writeNumberProperty("column", problem.column());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
