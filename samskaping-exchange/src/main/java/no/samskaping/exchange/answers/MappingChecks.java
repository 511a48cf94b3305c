package no.samskaping.exchange.answers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.samskaping.exchange.ExchangeRule;
import no.samskaping.exchange.internal.row.CellText;
import no.samskaping.model.internal.text.JsonPointer;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.AnswerKind;

/** Checks a mapping without knowing the instrument or the table. */
final class MappingChecks {
    private final Checks checks = new Checks();
    private final Set<String> used = new HashSet<>();

    static String path(String path, String name) {
        return path + "/" + JsonPointer.escape(name);
    }

    static void check(ColumnMapping mapping) {
        MappingChecks all = new MappingChecks();
        all.parties(mapping);
        all.columns(mapping);
        all.leftOut(mapping, mapping.getItems(), "/items");
        all.leftOut(mapping, mapping.getExpectations(), "/expectations");
        mapping.getWords()
                .forEach((word, answer) ->
                        all.checks.that(isWord(answer), ExchangeRule.INVALID_WORD, path("/words", word)));
        labels(all.checks, "/words", mapping.getWords());
        all.checks.orThrow();
    }

    /** Requires that labels mean the same if cells cannot tell them apart. */
    static <V> void labels(Checks checks, String path, Map<String, V> labels) {
        Map<String, V> meanings = new HashMap<>();
        labels.forEach((label, meaning) -> checks.that(
                meanings.computeIfAbsent(CellText.key(label), key -> meaning).equals(meaning),
                ExchangeRule.AMBIGUOUS_LABEL,
                path(path, label),
                "label",
                label));
    }

    private static boolean isWord(Answer answer) {
        return answer.getKind() != AnswerKind.RATING || answer.getExpectation().isEmpty();
    }

    private void parties(ColumnMapping mapping) {
        checks.id("/party", mapping.getPartyId())
                .that(
                        mapping.getPartyId().isEmpty()
                                || mapping.getPartyColumn().isEmpty(),
                        ExchangeRule.PARTY_MAPPED_TWICE,
                        "/partyColumn");
        if (!mapping.getRespondentPrefix().isEmpty()) {
            checks.id("/respondentPrefix", mapping.getRespondentPrefix());
        }
        mapping.getRespondentColumn()
                .ifPresent(heading -> checks.that(
                        mapping.isIdentifying() || !Metadata.isIdentifying(heading),
                        ExchangeRule.IDENTIFYING_COLUMN,
                        "/respondentColumn",
                        "heading",
                        heading));
    }

    private void columns(ColumnMapping mapping) {
        mapping.getPartyColumn().ifPresent(column -> use(column.getHeading(), "/partyColumn/heading"));
        mapping.getRespondentColumn().ifPresent(heading -> use(heading, "/respondentColumn"));
        mapping.getRolesColumn().ifPresent(column -> use(column.getHeading(), "/rolesColumn/heading"));
        mapping.getRoleColumns().keySet().forEach(heading -> use(heading, path("/roleColumns", heading)));
        useAll(mapping.getItems(), "/items");
        useAll(mapping.getExpectations(), "/expectations");
        // Without an index: a document can have the headings in another order.
        mapping.getIgnored().forEach(heading -> use(heading, "/ignored"));
    }

    /** An expectation is of no use without the rating, so its column contradicts that the item is left out too. */
    private void leftOut(ColumnMapping mapping, Map<String, String> columns, String path) {
        columns.keySet()
                .forEach(item -> checks.that(
                        !mapping.getLeftOut().contains(item),
                        ExchangeRule.ITEM_LEFT_OUT_WITH_COLUMN,
                        path(path, item),
                        "item",
                        item));
    }

    private void useAll(Map<String, String> columns, String path) {
        columns.forEach((item, heading) -> use(heading, path(path, item)));
    }

    private void use(String heading, String path) {
        checks.that(used.add(CellText.exact(heading)), ExchangeRule.COLUMN_USED_TWICE, path, "heading", heading);
    }
}
