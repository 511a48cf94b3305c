package no.samskaping.examples.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A run of the program: its exit code and what it wrote. */
record Run(int exit, String out, String err) {
    static Run of(String... args) {
        return of(InputStream.nullInputStream(), StandardCharsets.UTF_8, args);
    }

    static Run withInput(byte[] input, String... args) {
        return of(new ByteArrayInputStream(input), StandardCharsets.UTF_8, args);
    }

    static Run of(InputStream in, Charset charset, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Report.run(List.of(args), in, out, err, charset);
        Charset written = List.of(args).contains("--json") ? StandardCharsets.UTF_8 : charset;
        return new Run(exit, out.toString(written), err.toString(charset));
    }
}
