package no.samskaping.exchange.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samskaping.exchange.answers.ColumnMapping;
import no.samskaping.exchange.answers.PartyColumn;
import no.samskaping.exchange.answers.RolesColumn;
import no.samskaping.exchange.internal.row.CellText;
import no.samskaping.samson.instrument.Item;

/** The headings of a template, which differ from each other and from the ids of the items. */
record TemplateColumns(Questionnaire questionnaire, String party, String roles) {
    /** All are known to the proposal of a mapping. */
    private static final List<String> PARTY = List.of("party", "part", "parti", "hvem");

    private static final List<String> ROLES = List.of("roles", "role", "roller", "rolle");

    static TemplateColumns of(Questionnaire questionnaire) {
        Set<String> taken = new HashSet<>();
        for (Item item : questionnaire.getInstrument().getItems()) {
            taken.add(item.getId().toLowerCase(Locale.ROOT));
        }
        return new TemplateColumns(questionnaire, free(PARTY, taken), free(ROLES, taken));
    }

    private static String free(List<String> names, Set<String> taken) {
        return names.stream().filter(name -> !taken.contains(name)).findFirst().orElse(names.get(0) + "-column");
    }

    static String expectation(Item item) {
        return "expectation-" + item.getId();
    }

    private static boolean isAlike(String one, String other) {
        return CellText.key(one).equals(CellText.key(other));
    }

    ColumnMapping mapping() {
        PartyColumn.Builder parties = PartyColumn.builder().heading(party);
        questionnaire.getParties().forEach(choice -> parties.putLabels(choice.getName(), choice.getId()));
        // The id is also accepted, unless a cell with it could name another party.
        questionnaire.getParties().stream()
                .filter(choice -> questionnaire.getParties().stream()
                        .filter(other -> !other.equals(choice))
                        .noneMatch(other ->
                                isAlike(other.getName(), choice.getId()) || isAlike(other.getId(), choice.getId())))
                .forEach(choice -> parties.putLabels(choice.getId(), choice.getId()));
        ColumnMapping.Builder mapping = ColumnMapping.builder()
                .instrument(questionnaire.getInstrument().ref())
                .partyColumn(parties.build())
                .rolesColumn(RolesColumn.builder().heading(roles).build());
        for (Item item : questionnaire.getInstrument().getItems()) {
            mapping.putItems(item.getId(), item.getId());
            if (questionnaire.isWithExpectations()) {
                mapping.putExpectations(item.getId(), expectation(item));
            }
        }
        return mapping.build();
    }
}
