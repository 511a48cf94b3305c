package no.samskaping.exchange.internal.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.exchange.ExchangeRule;
import no.samskaping.json.internal.codec.DecodeContext;
import no.samskaping.json.internal.codec.JsonSource;
import no.samskaping.json.problem.InputRule;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Item;
import org.jspecify.annotations.Nullable;

/** Reads the results of SurveyJS, such as {@code {"equality": {"openness": 4}}}. */
final class SurveyJsReader extends FormReader {
    private final FormNames names;
    private final Optional<String> party;
    private final Map<String, Map<String, Item>> ratings = new HashMap<>();
    private final Map<String, Map<String, Item>> expectations = new HashMap<>();

    SurveyJsReader(FormNames names, Optional<String> party, Respondents respondents) {
        super(respondents);
        this.names = names;
        this.party = party;
        names.fields().forEach((field, items) -> {
            Map<String, Item> rows = new HashMap<>();
            items.forEach(item -> rows.put(names.row(item), item));
            ratings.put(names.group(field), rows);
            expectations.put(names.expectationGroup(field), rows);
        });
    }

    @Override
    @Nullable
    ResponseSheet response(String respondent, JsonSource in, DecodeContext context) {
        Response response = new Response(names.instrument().getScale(), party);
        Set<String> seen = new HashSet<>();
        while (in.next() == JsonSource.Kind.NAME) {
            String question = in.text();
            context.below(question, () -> {
                boolean repeated = !seen.add(question);
                if (repeated) {
                    context.problem(InputRule.DUPLICATE_KEY, in);
                }
                in.next();
                if (repeated) {
                    in.skip();
                } else {
                    question(question, response, in, context);
                }
                return this;
            });
        }
        return response.toSheet(respondent, names.instrument().getItems(), in, context);
    }

    private void question(String question, Response response, JsonSource in, DecodeContext context) {
        Map<String, Item> rated = ratings.get(question);
        Map<String, Item> expected = expectations.get(question);
        if (question.equals(names.party())) {
            party(response, in, context);
        } else if (question.equals(names.roles())) {
            roles(response, in, context);
        } else if (rated != null) {
            rows(rated, false, response, in, context);
        } else if (expected != null) {
            rows(expected, true, response, in, context);
        } else {
            context.problem(ExchangeRule.UNKNOWN_QUESTION, in);
            in.skip();
        }
    }

    private static void party(Response response, JsonSource in, DecodeContext context) {
        if (in.current() == JsonSource.Kind.TEXT) {
            response.party(in.text(), in, context);
        } else {
            wrongType(in, context);
        }
    }

    private static void wrongType(JsonSource in, DecodeContext context) {
        context.problem(ExchangeRule.WRONG_ANSWER_TYPE, in);
        in.skip();
    }

    private void roles(Response response, JsonSource in, DecodeContext context) {
        if (in.current() != JsonSource.Kind.LIST) {
            wrongType(in, context);
            return;
        }
        for (int i = 0; in.next() != JsonSource.Kind.LIST_END; i++) {
            context.below(i, () -> {
                if (in.current() == JsonSource.Kind.TEXT) {
                    response.role(in.text(), in, context);
                } else {
                    wrongType(in, context);
                }
                return this;
            });
        }
    }

    private void rows(
            Map<String, Item> items, boolean expectation, Response response, JsonSource in, DecodeContext context) {
        if (in.current() != JsonSource.Kind.OBJECT) {
            wrongType(in, context);
            return;
        }
        while (in.next() == JsonSource.Kind.NAME) {
            String row = in.text();
            context.below(row, () -> {
                in.next();
                Item item = items.get(row);
                if (item == null) {
                    context.problem(ExchangeRule.UNKNOWN_QUESTION, in);
                    in.skip();
                } else if (response.isFirst((expectation ? "expectation " : "") + item.getId(), in, context)) {
                    answer(item, expectation, response, in, context);
                } else {
                    in.skip();
                }
                return this;
            });
        }
    }

    private static void answer(
            Item item, boolean expectation, Response response, JsonSource in, DecodeContext context) {
        if (in.current() == JsonSource.Kind.TEXT) {
            response.code(item, expectation, in.text(), false, in, context);
        } else if (in.current() == JsonSource.Kind.NUMBER && in.isPlainInt()) {
            response.number(item, expectation, in.plainInt(), in, context);
        } else {
            wrongType(in, context);
        }
    }
}
