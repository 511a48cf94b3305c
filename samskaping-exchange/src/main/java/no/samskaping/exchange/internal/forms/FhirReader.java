package no.samskaping.exchange.internal.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.exchange.ExchangeRule;
import no.samskaping.json.internal.codec.DecodeContext;
import no.samskaping.json.internal.codec.JsonSource;
import no.samskaping.json.internal.codec.JsonTokens;
import no.samskaping.json.problem.InputRule;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Item;
import org.jspecify.annotations.Nullable;

/**
 * Reads resources of the type {@code QuestionnaireResponse} of FHIR R4, single or in a {@code Bundle}. Items and answers are
 * read strictly, everything around them is ignored: {@code source}, {@code author} and {@code subject} say who answered.
 */
final class FhirReader extends FormReader {
    /** A group of the form, or the form itself. */
    private record Group(Map<String, Group> groups, Map<String, Question> questions) {
        Group() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    /** A question: of an item, or of the party or the roles if it has no item. */
    private record Question(@Nullable Item item, boolean expectation, boolean several, String system) {}

    /** What an answer says. */
    private static final class Value {
        private @Nullable String system;
        private @Nullable String code;
        private @Nullable String text;
        private int values;
    }

    private final FormNames names;
    private final Optional<String> party;
    private final Group form = new Group();

    FhirReader(FormNames names, Optional<String> party, Respondents respondents) {
        super(respondents);
        this.names = names;
        this.party = party;
        form.questions().put(names.party(), new Question(null, false, false, FormNames.partySystem()));
        form.questions().put(names.roles(), new Question(null, false, true, FormNames.roleSystem()));
        names.fields().forEach((field, items) -> {
            Group ratings = new Group();
            Group expectations = new Group();
            for (Item item : items) {
                ratings.questions().put(item.getId(), new Question(item, false, false, names.scaleSystem()));
                expectations
                        .questions()
                        .put(FormNames.expectation(item), new Question(item, true, false, names.scaleSystem()));
            }
            form.groups().put(names.group(field), ratings);
            form.groups().put(names.expectationGroup(field), expectations);
        });
    }

    /** A single response, or a bundle of them, which says so in its first member. */
    @Override
    void root(JsonSource in, DecodeContext context) {
        boolean typed = in.next() == JsonSource.Kind.NAME && in.text().equals("resourceType");
        if (typed) {
            in.next();
        }
        if (typed && isText(in, "Bundle")) {
            bundle(in, context);
        } else {
            one(context, respondent -> {
                Response response = new Response(names.instrument().getScale(), party);
                Set<String> seen = new HashSet<>();
                if (typed) {
                    seen.add("resourceType");
                    context.below("resourceType", () -> {
                        member("resourceType", response, in, context);
                        return this;
                    });
                    in.next();
                }
                return rest(response, seen, respondent, in, context);
            });
        }
    }

    private void bundle(JsonSource in, DecodeContext context) {
        Set<String> seen = new HashSet<>();
        while (in.next() == JsonSource.Kind.NAME) {
            boolean entries = in.text().equals("entry");
            boolean repeated = isRepeated(seen, in, context);
            in.next();
            if (entries && !repeated && in.current() == JsonSource.Kind.LIST) {
                context.below("entry", () -> {
                    entries(in, context);
                    return this;
                });
            } else {
                in.skip();
            }
        }
    }

    private void entries(JsonSource in, DecodeContext context) {
        for (int i = 0; in.next() != JsonSource.Kind.LIST_END; i++) {
            context.below(i, () -> {
                if (in.current() != JsonSource.Kind.OBJECT) {
                    one(in, context);
                    return this;
                }
                Set<String> seen = new HashSet<>();
                while (in.next() == JsonSource.Kind.NAME) {
                    boolean resource = in.text().equals("resource");
                    boolean repeated = isRepeated(seen, in, context);
                    in.next();
                    if (resource && !repeated) {
                        context.below("resource", () -> {
                            one(in, context);
                            return this;
                        });
                    } else {
                        in.skip();
                    }
                }
                return this;
            });
        }
    }

    @Override
    @Nullable
    ResponseSheet response(String respondent, JsonSource in, DecodeContext context) {
        in.next();
        return rest(new Response(names.instrument().getScale(), party), new HashSet<>(), respondent, in, context);
    }

    /** Whether the member has the name of an earlier one, which is a problem: one of them would be lost. */
    private static boolean isRepeated(Set<String> seen, JsonTokens in, DecodeContext context) {
        String name = in.text();
        if (seen.add(name)) {
            return false;
        }
        context.below(name, () -> {
            context.problem(InputRule.DUPLICATE_KEY, in);
            return name;
        });
        return true;
    }

    /** Reads the members from the current one on. */
    private @Nullable ResponseSheet rest(
            Response response, Set<String> seen, String respondent, JsonTokens in, DecodeContext context) {
        for (; in.current() == JsonSource.Kind.NAME; in.next()) {
            String name = in.text();
            context.below(name, () -> {
                if (!seen.add(name)) {
                    context.problem(InputRule.DUPLICATE_KEY, in);
                }
                in.next();
                member(name, response, in, context);
                return this;
            });
        }
        return response.toSheet(respondent, names.instrument().getItems(), in, context);
    }

    private void member(String name, Response response, JsonTokens in, DecodeContext context) {
        switch (name) {
            case "resourceType" -> {
                if (!isText(in, "QuestionnaireResponse")) {
                    refuse(ExchangeRule.OTHER_FORM, in, context);
                }
            }
            case "questionnaire" -> {
                if (in.current() != JsonSource.Kind.TEXT || !isForm(in.text())) {
                    refuse(ExchangeRule.OTHER_FORM, in, context);
                }
            }
            case "status" -> {
                if (!isText(in, "completed") && !isText(in, "amended")) {
                    refuse(ExchangeRule.NOT_COMPLETED, in, context);
                }
            }
            case "item" -> items(form, response, in, context);
            default -> in.skip();
        }
    }

    private static boolean isText(JsonTokens in, String text) {
        return in.current() == JsonSource.Kind.TEXT && in.text().equals(text);
    }

    /** The form in any language, with its version or without. */
    private boolean isForm(String canonical) {
        String url = names.url();
        if (!canonical.startsWith(url)) {
            return false;
        }
        String rest = canonical.substring(url.length());
        int bar = rest.indexOf('|');
        String version = bar < 0 ? names.instrument().getVersion() : rest.substring(bar + 1);
        String language = bar < 0 ? rest : rest.substring(0, bar);
        return version.equals(names.instrument().getVersion())
                && (language.isEmpty()
                        || (language.startsWith(":")
                                && names.instrument().languages().contains(language.substring(1))));
    }

    private static void refuse(ExchangeRule rule, JsonTokens in, DecodeContext context) {
        context.problem(rule, in);
        in.skip();
    }

    private void items(Group group, Response response, JsonTokens in, DecodeContext context) {
        if (in.current() != JsonSource.Kind.LIST) {
            refuse(ExchangeRule.WRONG_ANSWER_TYPE, in, context);
            return;
        }
        for (int i = 0; in.next() != JsonSource.Kind.LIST_END; i++) {
            context.below(i, () -> {
                if (in.current() == JsonSource.Kind.OBJECT) {
                    item(group, response, in, context);
                } else {
                    refuse(ExchangeRule.WRONG_ANSWER_TYPE, in, context);
                }
                return this;
            });
        }
    }

    /** An item. What comes before its {@code linkId} is kept until it is known what it is. */
    private void item(Group group, Response response, JsonTokens in, DecodeContext context) {
        String linkId = null;
        boolean known = false;
        Set<String> seen = new HashSet<>();
        Map<String, KeptTokens> kept = new LinkedHashMap<>();
        while (in.next() == JsonSource.Kind.NAME) {
            String name = in.text();
            boolean repeated = isRepeated(seen, in, context);
            in.next();
            if (repeated) {
                in.skip();
            } else if (name.equals("linkId") && in.current() == JsonSource.Kind.TEXT) {
                linkId = in.text();
                known = isKnown(group, linkId, response, in, context);
            } else if (!name.equals("item") && !name.equals("answer")) {
                in.skip();
            } else if (linkId == null) {
                kept.put(name, new KeptTokens(in));
            } else if (known) {
                content(name, group, linkId, response, in, context);
            } else {
                in.skip();
            }
        }
        if (linkId == null) {
            context.problem(ExchangeRule.UNKNOWN_QUESTION, in);
        } else if (known) {
            for (Map.Entry<String, KeptTokens> each : kept.entrySet()) {
                content(each.getKey(), group, linkId, response, each.getValue(), context);
            }
        }
    }

    private static boolean isKnown(
            Group group, String linkId, Response response, JsonTokens in, DecodeContext context) {
        if (group.groups().containsKey(linkId) || group.questions().containsKey(linkId)) {
            response.isFirst(linkId, in, context);
            return true;
        }
        context.below("linkId", () -> {
            context.problem(ExchangeRule.UNKNOWN_QUESTION, in);
            return linkId;
        });
        return false;
    }

    private void content(
            String name, Group group, String linkId, Response response, JsonTokens in, DecodeContext context) {
        context.below(name, () -> {
            Group inner = group.groups().get(linkId);
            Question question = group.questions().get(linkId);
            if (name.equals("item") && inner != null) {
                items(inner, response, in, context);
            } else if (name.equals("answer") && question != null) {
                answers(question, response, in, context);
            } else {
                refuse(ExchangeRule.WRONG_ANSWER_TYPE, in, context);
            }
            return this;
        });
    }

    private void answers(Question question, Response response, JsonTokens in, DecodeContext context) {
        if (in.current() != JsonSource.Kind.LIST) {
            refuse(ExchangeRule.WRONG_ANSWER_TYPE, in, context);
            return;
        }
        for (int i = 0; in.next() != JsonSource.Kind.LIST_END; i++) {
            int index = i;
            context.below(i, () -> {
                if (index > 0 && !question.several()) {
                    refuse(ExchangeRule.REPEATED_ANSWER, in, context);
                } else if (in.current() == JsonSource.Kind.OBJECT) {
                    answer(question, response, in, context);
                } else {
                    refuse(ExchangeRule.WRONG_ANSWER_TYPE, in, context);
                }
                return this;
            });
        }
    }

    private void answer(Question question, Response response, JsonTokens in, DecodeContext context) {
        Value value = new Value();
        while (in.next() == JsonSource.Kind.NAME) {
            String name = in.text();
            in.next();
            if (name.equals("valueCoding") && in.current() == JsonSource.Kind.OBJECT) {
                coding(value, in);
                value.values++;
            } else if (name.equals("valueString") && in.current() == JsonSource.Kind.TEXT) {
                value.text = in.text();
                value.values++;
            } else if (name.equals("id") || name.equals("extension")) {
                in.skip();
            } else {
                value.values += 2;
                in.skip();
            }
        }
        String code = value.code;
        String text = value.text;
        if (value.values == 1 && code != null && question.system().equals(value.system)) {
            take(question, code, response, in, context);
        } else if (value.values == 1 && text != null && question.item() == null && !question.several()) {
            response.party(text, in, context);
        } else {
            context.problem(ExchangeRule.WRONG_ANSWER_TYPE, in);
        }
    }

    private static void coding(Value value, JsonTokens in) {
        while (in.next() == JsonSource.Kind.NAME) {
            String name = in.text();
            in.next();
            boolean text = in.current() == JsonSource.Kind.TEXT;
            if (name.equals("system") && text && value.system == null) {
                value.system = in.text();
            } else if (name.equals("code") && text && value.code == null) {
                value.code = in.text();
            } else {
                // A second system or code makes the answer wrong: it says two things.
                value.values += name.equals("system") || name.equals("code") ? 1 : 0;
                in.skip();
            }
        }
    }

    private static void take(Question question, String code, Response response, JsonTokens in, DecodeContext context) {
        Item item = question.item();
        if (item != null) {
            response.code(item, question.expectation(), code, true, in, context);
        } else if (question.several()) {
            response.role(code, in, context);
        } else {
            response.party(code, in, context);
        }
    }
}
