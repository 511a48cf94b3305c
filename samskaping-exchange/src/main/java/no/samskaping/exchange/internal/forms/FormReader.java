package no.samskaping.exchange.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskaping.json.internal.codec.DecodeContext;
import no.samskaping.json.internal.codec.Decoder;
import no.samskaping.json.internal.codec.JsonSource;
import no.samskaping.json.problem.InputRule;
import no.samskaping.samson.assessment.ResponseSheet;
import org.jspecify.annotations.Nullable;

/** Reads the responses in a document: one, a list of them, or what a kind of form wraps them in. */
abstract class FormReader implements Decoder<List<FormReader.Outcome>> {
    /**
     * A response that was read.
     *
     * @param sheet the sheet, or empty if it has problems
     * @param problems the number of its problems
     */
    record Outcome(Optional<ResponseSheet> sheet, int problems) {}

    /** Gives the ids of respondents. */
    interface Respondents {
        String next();
    }

    private final Respondents respondents;

    /** All outcomes, which are needed even where the document has problems. */
    private List<Outcome> outcomes = new ArrayList<>();

    FormReader(Respondents respondents) {
        this.respondents = respondents;
    }

    /** Forgets the responses of earlier documents. */
    void begin() {
        outcomes = new ArrayList<>();
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    @Override
    public @Nullable List<Outcome> read(JsonSource in, DecodeContext context) {
        switch (in.current()) {
            case OBJECT -> root(in, context);
            case LIST -> list(in, context);
            default -> {
                context.problem(InputRule.OBJECT_EXPECTED, in);
                in.skip();
                return null;
            }
        }
        return outcomes;
    }

    /** Reads an object at the root, which is a response unless the kind of form says otherwise. */
    void root(JsonSource in, DecodeContext context) {
        one(in, context);
    }

    final void list(JsonSource in, DecodeContext context) {
        for (int i = 0; in.next() != JsonSource.Kind.LIST_END; i++) {
            context.below(i, () -> {
                one(in, context);
                return this;
            });
        }
    }

    final void one(JsonSource in, DecodeContext context) {
        one(context, respondent -> {
            if (in.current() == JsonSource.Kind.OBJECT) {
                return response(respondent, in, context);
            }
            context.problem(InputRule.OBJECT_EXPECTED, in);
            in.skip();
            return null;
        });
    }

    /** Reads one response of a respondent. */
    interface OneResponse {
        @Nullable
        ResponseSheet read(String respondent);
    }

    final void one(DecodeContext context, OneResponse response) {
        int before = context.count();
        ResponseSheet sheet;
        context.beginRedaction();
        try {
            sheet = response.read(respondents.next());
        } finally {
            context.endRedaction();
        }
        int problems = context.count() - before;
        outcomes.add(new Outcome(problems == 0 ? Optional.ofNullable(sheet) : Optional.empty(), problems));
    }

    /** Reads the response at the current token, which starts an object, to its end. */
    abstract @Nullable ResponseSheet response(String respondent, JsonSource in, DecodeContext context);
}
