package no.samskaping.examples.postgresql;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

// readme
/** The table of chains. */
interface StoredChains extends JpaRepository<StoredChain, String> {
    /** Finds the chains that have an indicator on a level, with the index of the documents. */
    @Query(nativeQuery = true, value = """
                    select * from chains
                    where document @> jsonb_build_object('indicators',
                        jsonb_build_array(jsonb_build_object('level', cast(?1 as text))))
                    order by id collate "C"
                    """)
    List<StoredChain> withIndicatorOn(String level);
}
// end
