package no.samskaping.examples.postgresql;

import java.util.List;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.ResultLevel;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Stores chains and finds them. Ids are parameters, since they can contain slashes. */
@RestController
final class ChainController {
    private final StoredChains chains;

    ChainController(StoredChains chains) {
        this.chains = chains;
    }

    // readme
    /** A draft can be stored: it is not validated. It replaces the chain with the same id. */
    @PutMapping("/chains")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void store(@RequestBody ImpactChain chain) {
        chains.save(new StoredChain(chain));
    }

    @GetMapping(path = "/chains", params = "id")
    ImpactChain find(@RequestParam("id") String id) {
        return chains.findById(id)
                .map(StoredChain::getDocument)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping(path = "/chains", params = "level")
    List<ImpactChain> findByLevel(@RequestParam("level") String code) {
        ResultLevel level = EnumTerm.fromCode(ResultLevel.class, code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return chains.withIndicatorOn(level.getCode()).stream()
                .map(StoredChain::getDocument)
                .toList();
    }
    // end
}
