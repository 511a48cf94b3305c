package no.samskaping.examples.report;

import java.util.LinkedHashMap;
import java.util.Map;
import no.samskaping.json.jackson3.SamskapingModule;
import no.samskaping.model.collaboration.CollaborationReview;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the review of a collaboration as JSON. The library has no format for it, so it has one of this program: the
 * collaboration's id, and the findings as they are in the review of a chain.
 */
final class ReviewJson {
    /** The format of the document. */
    static final String FORMAT = "samskaping-report/collaboration-review/1";

    private final JsonMapper mapper;

    ReviewJson(Words words) {
        this.mapper = JsonMapper.builder()
                .addModule(new SamskapingModule(words.locale()))
                .build();
    }

    byte[] write(CollaborationReview review) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("collaboration", review.getCollaborationId());
        document.put("findings", review.getFindings());
        return mapper.writeValueAsBytes(document);
    }
}
