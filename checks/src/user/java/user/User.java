package user;

import no.samskaping.json.DocumentType;
import no.samskaping.model.collaboration.Collaboration;

/** Writes a document and reads it again. */
public final class User {
    private User() {}

    /** Fails if the value that is read differs from the value that was written. */
    public static void main(String[] arguments) {
        Collaboration written =
                Collaboration.builder().id("nabolaget").title("Et nabolag for alle").build();
        byte[] bytes = DocumentType.COLLABORATION.write(written);
        if (!DocumentType.COLLABORATION.read(bytes).equals(written)) {
            throw new IllegalStateException("The value that was read differs from the value that was written");
        }
        System.out.println("nabolaget: written and read");
    }
}
