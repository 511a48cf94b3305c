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
 * The answers of one respondent, who answers for one party.
 *
 * <p>Position and role are always made visible (KS on SAMSON), so the sheet carries the party and the citizen's roles.
 * The respondent is a pseudonym that reaches no result. {@code toString()} shows no answers.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface ResponseSheet permits BuiltSheet {
    /**
     * Returns the pseudonym of the respondent.
     *
     * @return the id, used once within an assessment
     */
    String getRespondentId();

    /**
     * Returns the party that the respondent answers for.
     *
     * @return the party's id
     */
    String getPartyId();

    /**
     * Returns the roles in which the respondent takes part as a citizen.
     *
     * @return the roles, in the sources' order; empty for one who takes part in none of them
     */
    Set<CitizenRole> getRoles();

    /**
     * Returns the answers by item id.
     *
     * @return the answers; a sheet without any is a draft
     */
    @NotEmpty
    SortedMap<String, @Valid Answer> getAnswers();

    /**
     * Starts a sheet.
     *
     * @return a builder that refuses ids that cannot be used
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResponseSheet}. Not thread-safe; lives on when it has built, and changes no built sheet. */
    class Builder {
        private @Nullable String respondent;
        private @Nullable String party;
        private final EnumSet<CitizenRole> roles = EnumSet.noneOf(CitizenRole.class);

        /** All answers, as given in one map; null when they are in {@link #gathered}. */
        private @Nullable ArrayMap<Answer> whole;

        private ArrayMap.@Nullable Builder<Answer> gathered;

        Builder() {}

        /**
         * Copies a sheet: replaces respondent and party, adds roles and answers.
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
         * Sets the pseudonym of the respondent.
         *
         * @param respondent the pseudonym
         * @return this builder
         */
        public final Builder respondentId(String respondent) {
            this.respondent = Objects.requireNonNull(respondent, "respondent");
            return this;
        }

        /**
         * Sets the party that the respondent answers for.
         *
         * @param party the party's id
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
         * Replaces all roles.
         *
         * @param roles the roles
         * @return this builder
         */
        public final Builder roles(Iterable<CitizenRole> roles) {
            this.roles.clear();
            return addAllRoles(roles);
        }

        /**
         * Adds an answer and replaces an earlier one to the same item.
         *
         * @param item the item's id
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
         * Adds an answer, in place of another to the same item.
         *
         * @param answer the answer by the item's id
         * @return this builder
         */
        public final Builder putAnswers(Map.Entry<String, ? extends Answer> answer) {
            return putAnswers(answer.getKey(), answer.getValue());
        }

        /**
         * Replaces all answers.
         *
         * @param answers the answers by item id
         * @return this builder
         */
        public final Builder answers(Map<String, ? extends Answer> answers) {
            gathered = null;
            whole = null;
            if (answers instanceof ArrayMap<? extends Answer>) {
                whole = ArrayMap.copyOf(answers);
                return this;
            }
            return putAllAnswers(answers);
        }

        /**
         * Adds answers and replaces earlier ones to the same items.
         *
         * @param answers the answers by item id
         * @return this builder
         */
        public final Builder putAllAnswers(Map<String, ? extends Answer> answers) {
            answers.forEach(this::putAnswers);
            return this;
        }

        private ArrayMap.Builder<Answer> gather() {
            if (gathered == null) {
                gathered = new ArrayMap.Builder<>();
            }
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
         * @throws InvalidValueException if respondent or party is missing or is no id
         */
        public ResponseSheet build() {
            if (respondent == null || party == null) {
                throw new InvalidValueException(
                        Stream.of(respondent == null ? "respondent" : "", party == null ? "party" : "")
                                .filter(missing -> !missing.isEmpty())
                                .toArray(String[]::new));
            }
            new Checks().id("/respondent", respondent).id("/party", party).orThrow();
            return new BuiltSheet(respondent, party, roles, whole == null ? gather().build() : whole);
        }
    }
}
