package no.samskaping.examples.springboot3;

import jakarta.validation.Valid;
import no.samskaping.examples.service.Filing;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An endpoint whose body contains documents of the library in a document of the application. */
@RestController
final class FilingController {
    @PostMapping(
            path = "/filings",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Filing.Answer file(@Valid @RequestBody Filing filing) {
        return filing.answer();
    }
}
