package no.samskaping.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small program that binds one document to records. */
final class FirstBinding {
    private FirstBinding() {}

    public static void main(String[] document) throws IOException {
        Plain.Document plain = Plain.mapper().readValue(Files.readAllBytes(Path.of(document[0])), Plain.Document.class);
        System.out.println(plain.sheets().size() + " " + plain.id());
    }
}
