package no.samskaping.samson.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.internal.collection.ArrayMap;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one respondent, for one party.
 *
 * <p>Position and role are always made visible (KS on SAMSON), so the sheet has the party and the citizen's roles.
 * The respondent is a pseudonym that is in no result. {@code toString()} shows no answers.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface ResponseSheet permits BuiltSheet {
    /**
     * {@return the id of the respondent, a pseudonym that is unique within an assessment}
     */
    String getRespondentId();

    /**
     * {@return the id of the party that the respondent answers for}
     */
    String getPartyId();

    /**
     * {@return the roles that the respondent has as a citizen, in the order of the sources; empty for respondents
     * without such a role}
     */
    Set<CitizenRole> getRoles();

    /**
     * {@return the answers by item id, sorted by id; a sheet without answers is a draft}
     */
    @NotEmpty
    SortedMap<String, @Valid Answer> getAnswers();

    /**
     * {@return a new builder, which rejects invalid ids}
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link ResponseSheet}. Not thread-safe. It can be used again after it has built a sheet, which it does
     * not change.
     */
    class Builder {
        private @Nullable String respondent;
        private @Nullable String party;
        private final EnumSet<CitizenRole> roles = EnumSet.noneOf(CitizenRole.class);

        /** All answers, as they were handed in, or null when there are some in {@link #gathered}. */
        private @Nullable ArrayMap<Answer> whole;

        private ArrayMap.Builder<Answer> gathered = new ArrayMap.Builder<>();

        Builder() {}

        /**
         * Copies a sheet: replaces respondent and party, and adds the roles and answers.
         *
         * @param sheet the sheet
         * @return this builder
         */
        public final Builder from(ResponseSheet sheet) {
            respondentId(sheet.getRespondentId());
            partyId(sheet.getPartyId());
            addAllRoles(sheet.getRoles());
            return putAllAnswers(sheet.getAnswers());
        }

        /**
         * Sets the respondent.
         *
         * @param respondent the id, a pseudonym
         * @return this builder
         */
        public final Builder respondentId(String respondent) {
            this.respondent = Objects.requireNonNull(respondent, "respondent");
            return this;
        }

        /**
         * Sets the party that the respondent answers for.
         *
         * @param party the id of the party
         * @return this builder
         */
        public final Builder partyId(String party) {
            this.party = Objects.requireNonNull(party, "party");
            return this;
        }

        /**
         * Adds a role.
         *
         * @param role the role
         * @return this builder
         */
        public final Builder addRoles(CitizenRole role) {
            roles.add(Objects.requireNonNull(role, "roles element"));
            return this;
        }

        /**
         * Adds roles.
         *
         * @param roles the roles
         * @return this builder
         */
        public final Builder addRoles(CitizenRole... roles) {
            return addAllRoles(Arrays.asList(roles));
        }

        /**
         * Adds roles.
         *
         * @param roles the roles
         * @return this builder
         */
        public final Builder addAllRoles(Iterable<CitizenRole> roles) {
            roles.forEach(this::addRoles);
            return this;
        }

        /**
         * Replaces the roles.
         *
         * @param roles the roles
         * @return this builder
         */
        public final Builder roles(Iterable<CitizenRole> roles) {
            this.roles.clear();
            return addAllRoles(roles);
        }

        /**
         * Adds an answer, or replaces the answer to the same item.
         *
         * @param item the id of the item
         * @param answer the answer
         * @return this builder
         */
        public final Builder putAnswers(String item, Answer answer) {
            Objects.requireNonNull(item, "answers key");
            Objects.requireNonNull(answer, () -> "answers value for key: " + item);
            gather().put(item, answer);
            return this;
        }

        /**
         * Adds an answer, or replaces the answer to the same item.
         *
         * @param answer the answer, with the id of the item as the key
         * @return this builder
         */
        public final Builder putAnswers(Map.Entry<String, ? extends Answer> answer) {
            return putAnswers(answer.getKey(), answer.getValue());
        }

        /**
         * Replaces the answers.
         *
         * @param answers the answers by item id
         * @return this builder
         */
        public final Builder answers(Map<String, ? extends Answer> answers) {
            gathered = new ArrayMap.Builder<>();
            whole = null;
            if (answers instanceof ArrayMap<? extends Answer>) {
                whole = ArrayMap.copyOf(answers);
                return this;
            }
            return putAllAnswers(answers);
        }

        /**
         * Adds answers, and replaces answers to the same items.
         *
         * @param answers the answers by item id
         * @return this builder
         */
        public final Builder putAllAnswers(Map<String, ? extends Answer> answers) {
            answers.forEach(this::putAnswers);
            return this;
        }

        private ArrayMap.Builder<Answer> gather() {
            if (whole != null) {
                gathered.putAll(whole);
                whole = null;
            }
            return gathered;
        }

        /**
         * Builds the sheet.
         *
         * @return the sheet
         * @throws InvalidValueException if respondent or party is missing or is not a valid id
         */
        public ResponseSheet build() {
            if (respondent == null || party == null) {
                throw new InvalidValueException(
                        Stream.of(respondent == null ? "respondent" : "", party == null ? "party" : "")
                                .filter(missing -> !missing.isEmpty())
                                .toArray(String[]::new));
            }
            new Checks().id("/respondent", respondent).id("/party", party).orThrow();
            return new BuiltSheet(respondent, party, roles, whole == null ? gathered.build() : whole);
        }
    }
}
