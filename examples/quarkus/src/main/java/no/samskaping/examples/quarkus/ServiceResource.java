package no.samskaping.examples.quarkus;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.samskaping.examples.service.Filing;
import no.samskaping.examples.service.Picture;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;

/** The endpoints. The bodies of the first two are documents of the library; that of the last contains some. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ServiceResource {
    // readme
    @POST
    @Path("assessments/scorecard")
    @Produces({MediaType.APPLICATION_JSON, Picture.HTML, Picture.SVG})
    public Scorecard score(@Valid Assessment assessment) {
        return Scorer.standard().score(assessment);
    }

    /** Not validated first: a draft can be incomplete and contradictory, and its review reports that. */
    @POST
    @Path("chains/review")
    public ChainReview review(ImpactChain chain) {
        return ChainReview.of(chain);
    }
    // end

    @POST
    @Path("filings")
    public Filing.Answer file(@NotNull @Valid Filing filing) {
        return filing.answer();
    }
}
