package no.samskaping.examples.postgresql;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.samskaping.soimpact.ImpactChain;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

// readme with imports
/** A row: the document of a chain, as {@code jsonb}, and its id. */
@Entity
@Table(name = "chains")
class StoredChain {
    @Id
    private String id;

    /** Immutable, so Hibernate needs no copy to notice changes. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ImpactChain document;

    /** For Hibernate. */
    StoredChain() {}

    StoredChain(ImpactChain chain) {
        id = chain.getId();
        document = chain;
    }

    ImpactChain getDocument() {
        return document;
    }
}
// end
