package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.term.Term;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.MeasurementRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DefaultTyping;

/** The library's types inside types of the application. */
class HostEmbeddingTest {
    private static final Collaboration COLLABORATION =
            (Collaboration) TestDocuments.read(TestDocuments.utf8(TestDocuments.COLLABORATION));
    private static final Party PARTY = COLLABORATION.getParties().get(0);
    private static final Period PERIOD =
            Period.builder().start(LocalDate.of(2026, 3, 10)).build();

    /** An enum of the application, which the mapper writes in its own way. */
    public enum Colour {
        DARK_BLUE
    }

    /** Has types of the library in every kind of place. */
    public record Dossier(
            int hostNumber,
            Party lead,
            List<Party> others,
            Optional<Period> period,
            Optional<Period> noPeriod,
            Set<CitizenRole> roles,
            EnumSet<ActionField> fields,
            Map<ActionField, Double> byField,
            EnumMap<CoreValue, List<Answer>> byValue,
            Map<ModelCell, Party> byCell,
            Map<MeasurementRef, Integer> byMeasurement,
            Map<Colour, Collaboration> byColour,
            List<List<Party>> lists,
            LocalizedText text,
            Colour colour,
            String hostEnd) {}

    static List<Host> hosts() {
        return Host.plain();
    }

    static List<Host> typingHosts() {
        return List.of(
                Host.jackson3(b -> b.activateDefaultTyping(
                        tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_CONCRETE_AND_ARRAYS)),
                Host.jackson2(b -> b.activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_CONCRETE_AND_ARRAYS)));
    }

    private static Dossier dossier() {
        Map<ActionField, Double> byField = new LinkedHashMap<>();
        byField.put(ActionField.values()[1], 0.002);
        byField.put(ActionField.values()[3], 100.0);
        return new Dossier(
                4,
                PARTY,
                new ArrayList<>(COLLABORATION.getParties()),
                Optional.of(PERIOD),
                Optional.empty(),
                EnumSet.allOf(CitizenRole.class),
                EnumSet.of(ActionField.values()[2], ActionField.values()[0]),
                byField,
                new EnumMap<>(Map.of(CoreValue.values()[0], List.of(Answer.of(4), Answer.dontKnow(), Answer.of(2, 5)))),
                Map.of(ModelCell.all().get(5), PARTY),
                Map.of(MeasurementRef.parse("jobs@2026-06-30"), 3),
                Map.of(Colour.DARK_BLUE, COLLABORATION),
                List.of(List.of(PARTY, PARTY), List.of()),
                LocalizedText.of("å", "ei", "a"),
                Colour.DARK_BLUE,
                "slutt");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void haveTheirFormInEveryPlace(Host host) throws Exception {
        Dossier dossier = dossier();

        byte[] written = host.write(dossier);

        String json = new String(written, StandardCharsets.UTF_8);
        assertThat(json)
                .startsWith("{\"hostNumber\":4,\"lead\":{\"id\":")
                .contains("\"period\":{\"start\":\"2026-03-10\"},\"noPeriod\":null")
                .contains("\"byField\":{\"" + ActionField.values()[1].getCode() + "\":0.002,")
                .contains("\"byValue\":{\"" + CoreValue.values()[0].getCode()
                        + "\":[4,\"dont-know\",{\"rating\":2,\"expectation\":5}]}")
                .contains("\"byCell\":{\"" + ModelCell.all().get(5).getCode() + "\":{")
                .contains("\"byMeasurement\":{\"jobs@2026-06-30\":3}")
                .contains("\"byColour\":{\"DARK_BLUE\":"
                        + new String(TestDocuments.write(COLLABORATION), StandardCharsets.UTF_8) + "}")
                .contains("\"colour\":\"DARK_BLUE\"")
                .endsWith("\"hostEnd\":\"slutt\"}");
        Dossier read = host.read(written, Dossier.class);
        assertThat(read).isEqualTo(dossier);
        assertThat(host.throughTree(dossier, Dossier.class)).isEqualTo(dossier);
    }

    @ParameterizedTest
    @MethodSource("typingHosts")
    void haveNoTypeIdsWithDefaultTyping(Host host) throws Exception {
        Dossier dossier = dossier();

        byte[] written = host.write(dossier);

        assertThat(new String(written, StandardCharsets.UTF_8))
                .contains("\"lead\":{\"id\":")
                .contains("java.util.ArrayList")
                .contains("\"period\":{\"start\":\"2026-03-10\"}")
                .contains("\"text\":{\"en\":\"a\"")
                .contains("{\"DARK_BLUE\":{\"format\":\"samskaping/collaboration/1\"")
                .doesNotContain("samskaping.model.Immutable", "samskaping.samson.Immutable");
        assertThat(host.read(written, Dossier.class)).isEqualTo(dossier);
    }

    /** Has type ids in each way that Jackson offers. */
    public static final class Envelope {
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "type")
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Party.class, name = "party"),
            @JsonSubTypes.Type(value = Period.class, name = "period")
        })
        public Object inside;

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Collaboration.class, name = "collaboration"),
            @JsonSubTypes.Type(value = CitizenRole.class, name = "role")
        })
        public Object wrapped;

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_ARRAY)
        public Term term;

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.PROPERTY, property = "@class")
        public Period byClass;

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "partKind")
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Indicator.class, name = "indicator"),
            @JsonSubTypes.Type(value = Answer.class, name = "answer")
        })
        public Object part;

        public String end = "slutt";
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void haveTypeIdsWhereTheApplicationDeclaresThem(Host host) throws Exception {
        Envelope envelope = new Envelope();
        envelope.inside = PARTY;
        envelope.wrapped = COLLABORATION;
        envelope.term = CitizenRole.values()[0];
        envelope.byClass = PERIOD;
        envelope.part = Answer.of(3);

        byte[] written = host.write(envelope);

        assertThat(new String(written, StandardCharsets.UTF_8))
                .contains("\"inside\":{\"type\":\"party\",\"id\":")
                .contains("\"wrapped\":{\"collaboration\":{\"format\":")
                .contains(
                        "\"byClass\":{\"@class\":\"no.samskaping.model.collaboration.Period\",\"start\":\"2026-03-10\"}")
                .contains("\"part\":3,\"partKind\":\"answer\"");
        Envelope read = host.read(written, Envelope.class);
        assertThat(read.inside).isEqualTo(PARTY);
        assertThat(read.wrapped).isEqualTo(COLLABORATION);
        assertThat(read.term).isEqualTo(envelope.term);
        assertThat(read.byClass).isEqualTo(PERIOD);
        assertThat(read.part).isEqualTo(envelope.part);
        assertThat(read.end).isEqualTo("slutt");
    }

    /** The type id is last, so that the mapper reads the value from a buffer. */
    @ParameterizedTest
    @MethodSource("hosts")
    void areReadFromABuffer(Host host) throws Exception {
        String party = new String(host.write(PARTY), StandardCharsets.UTF_8);
        String json = "{\"inside\":" + party.substring(0, party.length() - 1) + ",\"type\":\"party\"},\"end\":\"x\"}";

        Envelope read = host.read(TestDocuments.utf8(json), Envelope.class);

        assertThat(read.inside).isEqualTo(PARTY);
        assertThat(read.end).isEqualTo("x");
    }

    /** The constructor needs the last field, so that the mapper buffers the others. */
    public static final class Late {
        private final String id;
        private Party party;

        @JsonCreator
        public Late(@JsonProperty("id") String id) {
            this.id = id;
        }

        public String getId() {
            return id;
        }

        public Party getParty() {
            return party;
        }

        public void setParty(Party party) {
            this.party = party;
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void areReadBeforeTheirOwnerIsCreated(Host host) throws Exception {
        String json = "{\"party\":" + new String(host.write(PARTY), StandardCharsets.UTF_8) + ",\"id\":\"x\"}";

        Late read = host.read(TestDocuments.utf8(json), Late.class);

        assertThat(read.getParty()).isEqualTo(PARTY);
        assertThat(read.getId()).isEqualTo("x");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void areReplacedInAnUpdate(Host host) throws Exception {
        Late old = new Late("gammel");
        old.setParty(PARTY);
        Party other = COLLABORATION.getParties().get(1);
        String json = "{\"party\":" + new String(host.write(other), StandardCharsets.UTF_8) + "}";

        assertThat(host.update(old, TestDocuments.utf8(json)).getParty()).isEqualTo(other);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void aNullInTheirPlaceIsAccepted(Host host) throws Exception {
        assertThat(host.read(TestDocuments.utf8("{\"party\":null,\"id\":\"x\"}"), Late.class)
                        .getParty())
                .isNull();
    }

    /** A term of the application. */
    public record OwnTerm(String code) implements Term {
        @Override
        public String getCode() {
            return code;
        }

        @Override
        public String label(Locale locale) {
            return "Own";
        }

        @Override
        public String description(Locale locale) {
            return "Own.";
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void termsOfTheApplicationAreWrittenByTheMapper(Host host) throws Exception {
        assertThat(new String(host.write(new OwnTerm("x")), StandardCharsets.UTF_8))
                .isEqualTo("{\"code\":\"x\"}");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void objectsCannotBeKeys(Host host) {
        assertThatThrownBy(() -> host.write(Map.of(PARTY, 1))).hasMessageContaining("keys of a map");
    }
}
