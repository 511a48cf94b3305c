package no.samskaping.exchange.internal.forms;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskaping.exchange.ExchangeRule;
import no.samskaping.json.internal.codec.DecodeContext;
import no.samskaping.json.internal.codec.JsonTokens;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.instrument.Scale;
import org.jspecify.annotations.Nullable;

/** What a response says, while it is read. */
final class Response {
    private final Scale scale;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Integer> expectations = new HashMap<>();
    private final Set<String> answered = new HashSet<>();
    private final EnumSet<CitizenRole> roles = EnumSet.noneOf(CitizenRole.class);
    private Optional<String> party;
    private boolean partyRefused;

    Response(Scale scale, Optional<String> party) {
        this.scale = scale;
        this.party = party;
    }

    void party(String id, JsonTokens in, DecodeContext context) {
        if (Checks.isId(id)) {
            party = Optional.of(id);
        } else {
            partyRefused = true;
            context.problem(ValueRule.INVALID_ID, in);
        }
    }

    void role(String code, JsonTokens in, DecodeContext context) {
        Optional<CitizenRole> role = EnumTerm.fromCode(CitizenRole.class, code);
        role.ifPresent(roles::add);
        if (role.isEmpty()) {
            context.problem(
                    ExchangeRule.UNKNOWN_ROLE,
                    in,
                    "expected",
                    Arrays.stream(CitizenRole.values())
                            .map(CitizenRole::getCode)
                            .collect(Collectors.joining(", ")));
        }
    }

    /** Whether the question has not been answered before in this response. */
    boolean isFirst(String question, JsonTokens in, DecodeContext context) {
        boolean first = answered.add(question);
        if (!first) {
            context.problem(ExchangeRule.REPEATED_ANSWER, in);
        }
        return first;
    }

    /** A point of the scale. */
    void number(Item item, boolean expectation, int number, JsonTokens in, DecodeContext context) {
        if (!scale.contains(number)) {
            context.problem(
                    expectation ? SamsonRule.EXPECTATION_OFF_SCALE : SamsonRule.RATING_OFF_SCALE,
                    in,
                    "item",
                    item.getId(),
                    "min",
                    Integer.toString(scale.getMin()),
                    "max",
                    Integer.toString(scale.getMax()));
        } else if (expectation) {
            expectations.put(item.getId(), number);
        } else {
            answers.put(item.getId(), Answer.of(number));
        }
    }

    /** The code of an answer: a kind of answer, or a point where the form writes points as codes. */
    void code(Item item, boolean expectation, String code, boolean points, JsonTokens in, DecodeContext context) {
        if (!expectation && code.equals(AnswerKind.DONT_KNOW.getCode())) {
            answers.put(item.getId(), Answer.dontKnow());
        } else if (!expectation && code.equals(AnswerKind.NOT_APPLICABLE.getCode())) {
            answers.put(item.getId(), Answer.notApplicable());
        } else if (points && code.matches("0|-?[1-9][0-9]{0,8}")) {
            number(item, expectation, Integer.parseInt(code), in, context);
        } else {
            context.problem(ExchangeRule.UNKNOWN_ANSWER, in, "item", item.getId());
        }
    }

    /** The sheet, or null if something is missing. */
    @Nullable
    ResponseSheet toSheet(String respondent, List<Item> items, JsonTokens in, DecodeContext context) {
        for (Item item : items) {
            Integer expectation = expectations.get(item.getId());
            if (expectation != null) {
                Answer answer = answers.get(item.getId());
                if (answer == null || answer.getRating().isEmpty()) {
                    context.problem(SamsonRule.EXPECTATION_WITHOUT_RATING, in);
                } else {
                    answers.put(item.getId(), Answer.of(answer.getRating().getAsInt(), expectation));
                }
            }
        }
        if (party.isEmpty()) {
            if (!partyRefused) {
                context.problem(ExchangeRule.PARTY_MISSING, in);
            }
            return null;
        }
        return ResponseSheet.builder()
                .respondentId(respondent)
                .partyId(party.get())
                .roles(roles)
                .answers(answers)
                .build();
    }
}
