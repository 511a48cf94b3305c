package user;

import no.samskaping.json.SamskapingJson;
import no.samskaping.model.Collaboration;

/** Writes a document and reads it again. */
public final class User {
    private User() {}

    /** Fails when what was written is not what is read. */
    public static void main(String[] arguments) {
        Collaboration written =
                Collaboration.builder().id("nabolaget").title("Et nabolag for alle").build();
        byte[] bytes = SamskapingJson.write(written);
        if (!SamskapingJson.read(bytes, Collaboration.class).equals(written)) {
            throw new IllegalStateException("read is not what was written");
        }
        System.out.println("nabolaget: written and read");
    }
}
