package no.samskaping.examples.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.CollaborationReview;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.term.Term;
import no.samskaping.model.thickness.Thickness;

/** The report on a collaboration: place, problem, vision, thickness, parties, and the findings of its review. */
final class CollaborationText {
    private final Collaboration collaboration;
    private final boolean isAll;
    private final Words words;

    CollaborationText(Collaboration collaboration, boolean isAll, Words words) {
        this.collaboration = collaboration;
        this.isAll = isAll;
        this.words = words;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Stream.concat(
                        Stream.of(collaboration.getTitle()),
                        collaboration.getPlace().map(place -> place.getName()).stream())
                .collect(Collectors.joining(" · ")));
        collaboration
                .getProblem()
                .ifPresent(problem -> lines.add(words.of("collaboration.problem", problem.getDescription())));
        collaboration
                .getVision()
                .ifPresent(vision -> lines.add(words.of("collaboration.vision", vision.getStatement())));
        collaboration
                .getThickness()
                .map(Thickness::of)
                .ifPresent(thickness -> lines.add(words.of(
                        "collaboration.thickness", words.number(BigDecimal.valueOf(thickness.getPosition())))));
        lines.add("");
        lines.add(words.of("collaboration.parties"));
        lines.addAll(parties());
        lines.add("");
        lines.addAll(Findings.lines(CollaborationReview.of(collaboration).getFindings(), isAll, words));
        return lines;
    }

    private List<String> parties() {
        Table table = new Table(words.terminal());
        for (Party party : collaboration.getParties()) {
            table.row(
                    "  " + party.getName(),
                    words.of(party.getKind()),
                    words.of(party.getSector()),
                    labels(party.getCitizenRoles(), party.getMunicipalRoles()));
        }
        return table.lines();
    }

    private String labels(Set<? extends Term> citizenRoles, Set<? extends Term> municipalRoles) {
        return Stream.concat(citizenRoles.stream(), municipalRoles.stream())
                .map(words::of)
                .collect(Collectors.joining(", "));
    }
}
