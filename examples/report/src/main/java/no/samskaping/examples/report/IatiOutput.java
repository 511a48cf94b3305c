package no.samskaping.examples.report;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samskaping.exchange.iati.IatiForm;
import no.samskaping.exchange.iati.IatiHeader;
import no.samskaping.exchange.iati.IatiOrganisation;
import no.samskaping.exchange.iati.IatiParticipant;
import no.samskaping.exchange.iati.IatiResults;
import no.samskaping.exchange.iati.IatiWriter;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.soimpact.ImpactChain;

/** Writes chains to a file of IATI, one at a time. */
final class IatiOutput implements AutoCloseable {
    private final Command command;
    private final Words words;
    private final IatiWriter writer;
    private final Set<String> identifiers = new HashSet<>();

    IatiOutput(Command command, Words words, OutputStream out) {
        this.command = command;
        this.words = words;
        this.writer = IatiResults.writer(out, command.iati().isPlain() ? IatiForm.PLAIN : IatiForm.EXTENDED);
    }

    /**
     * Writes a chain.
     *
     * @param given the header that the chain was read with, or empty
     * @return what was left out or made up
     */
    List<Finding> write(ImpactChain chain, Optional<IatiHeader> given) throws RefusedException {
        try {
            IatiHeader header = given.orElseGet(() -> header(chain));
            if (!identifiers.add(header.getIdentifier())) {
                throw new RefusedException(List.of(words.of("iati.identifier-twice", header.getIdentifier())));
            }
            return writer.write(chain, header);
        } catch (InvalidValueException e) {
            List<String> lines = new ArrayList<>();
            for (Finding finding : e.getFindings()) {
                lines.add(words.of("iati.refused", chain.getId()) + " " + finding.getPath() + ": "
                        + finding.message(words.locale()) + " ["
                        + finding.getRule().getId() + "]");
            }
            throw new RefusedException(lines);
        }
    }

    private IatiHeader header(ImpactChain chain) {
        IatiOrganisation organisation = IatiOrganisation.builder()
                .ref(command.iati().option(CommandIati.ORGANISATION))
                .type(command.iati().option(CommandIati.ORGANISATION_TYPE))
                .name(command.iati().option(CommandIati.ORGANISATION_NAME))
                .build();
        IatiHeader.Builder header = IatiHeader.forChain(chain);
        return header.identifier(organisation.getRef() + "-" + chain.getId())
                .reportingOrganisation(organisation)
                .addParticipants(IatiParticipant.builder()
                        .organisation(organisation)
                        .role("4")
                        .build())
                .language(words.locale().getLanguage())
                .status(command.iati().option(CommandIati.STATUS))
                .build();
    }

    @Override
    public void close() {
        writer.close();
    }
}
