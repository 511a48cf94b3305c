package no.samskaping.exchange.iati;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samskaping.exchange.internal.iati.WritePlan;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.ImpactChain;

/**
 * Writes many chains to one file of IATI, one activity after the other. Only one activity is in memory at a time.
 *
 * <p>Not thread-safe.
 */
@Source(document = SourceDocument.CONVENTION)
public final class IatiWriter implements AutoCloseable {
    private final OutputStream out;
    private final IatiForm form;
    private boolean isBegun;
    private boolean isClosed;

    IatiWriter(OutputStream out, IatiForm form) {
        this.out = out;
        this.form = form;
    }

    /**
     * Writes a chain as the next activity. A chain that is refused leaves nothing in the file.
     *
     * @param chain the chain
     * @param header what the activity says about itself; its identifier must differ from those of the other activities
     * @return what was lost or made up, as {@link IatiDocument#getFindings()}
     * @throws no.samskaping.model.finding.InvalidValueException if a text has a character that XML cannot contain or is longer
     *     than 100 000 characters, or if the activity has more than 100 000 elements or 4 million characters; the path of each
     *     finding is then that of the element
     * @throws UncheckedIOException if the stream cannot be written to
     * @throws IllegalStateException if the writer is closed
     */
    public List<Finding> write(ImpactChain chain, IatiHeader header) {
        if (isClosed) {
            throw new IllegalStateException("The writer is closed.");
        }
        WritePlan plan = new WritePlan(chain);
        String activity = ActivityXml.write(chain, header, plan, form);
        put(isBegun ? activity : begin(form) + activity);
        isBegun = true;
        return List.copyOf(Losses.of(chain, header, plan, form));
    }

    /**
     * Ends the file, and flushes the stream without closing it. Without any activity nothing is written, because a file of IATI has
     * at least one.
     *
     * @throws UncheckedIOException if the stream cannot be written to
     */
    @Override
    public void close() {
        if (isBegun && !isClosed) {
            put("\n</iati-activities>\n");
        }
        isClosed = true;
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String begin(IatiForm form) {
        String namespace =
                form == IatiForm.EXTENDED ? " xmlns:" + IatiResults.PREFIX + "=\"" + IatiResults.NAMESPACE + "\"" : "";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"" + IatiResults.VERSION + "\""
                + namespace + ">";
    }

    private void put(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
