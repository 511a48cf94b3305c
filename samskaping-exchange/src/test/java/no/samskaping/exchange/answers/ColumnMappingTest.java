package no.samskaping.exchange.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.arbitraries.Texts;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.instrument.InstrumentRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnMappingTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ColumnMappingDocument.schema(), InputFormat.JSON);

    @Provide
    Arbitrary<ColumnMapping> mappings() {
        Arbitrary<List<String>> names = Texts.ids()
                .list()
                .uniqueElements(id -> id.toLowerCase(Locale.ROOT))
                .ofSize(10);
        return Combinators.combine(
                        names,
                        Arbitraries.of(true, false),
                        Arbitraries.of(CitizenRole.class),
                        Arbitraries.of(Answer.of(4), Answer.dontKnow(), Answer.notApplicable()),
                        Texts.texts(),
                        Arbitraries.integers().between(0, 6))
                .as((name, one, role, answer, word, more) -> {
                    ColumnMapping.Builder mapping =
                            ColumnMapping.builder().instrument(InstrumentRef.of(name.get(0), name.get(1)));
                    if (one) {
                        mapping.partyId(name.get(2)).respondentPrefix(name.get(3));
                    } else {
                        mapping.partyColumn(PartyColumn.builder()
                                        .heading(name.get(2))
                                        .putLabels(word, name.get(3))
                                        .build())
                                .respondentColumn(name.get(4))
                                .identifying(true);
                    }
                    if (more > 1) {
                        mapping.rolesColumn(RolesColumn.builder()
                                        .heading(name.get(5))
                                        .putLabels(word, role)
                                        .build())
                                .putRoleColumns(name.get(6), role);
                    }
                    if (more > 2) {
                        mapping.putItems(name.get(0), name.get(7))
                                .putExpectations(name.get(0), name.get(8))
                                .addLeftOut(name.get(1))
                                .addIgnored(name.get(9))
                                .putWords(word, answer);
                    }
                    return mapping.build();
                });
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aDocumentIsReadAsTheSameMappingAndFitsTheSchema(@ForAll("mappings") ColumnMapping mapping) {
        byte[] document = ColumnMappingDocument.write(mapping);

        assertThat(ColumnMappingDocument.read(document)).isEqualTo(mapping);
        assertThat(SCHEMA.validate(new String(document, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    /** What the schema refuses the reader refuses too, with a code. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|missing-field",
                "{'format': 'samson/columns/2', 'instrument': {'id': 'a', 'version': '1'}}|unknown-version",
                "{'format': 'samson/column/1', 'instrument': {'id': 'a', 'version': '1'}}|unknown-format",
                "{'format': 'samson/columns/1', 'instrument': {'id': 'a b', 'version': '1'}}|invalid-id",
                "{'format': 'samson/columns/1', 'instrument': {'id': 'a', 'version': '1'}, 'partys': 'a'}|unknown-field",
                "{'format': 'samson/columns/1', 'instrument': {'id': 'a', 'version': '1'}, 'party': 'a', 'partyColumn': {'heading': 'b'}}|party-mapped-twice",
                "{'format': 'samson/columns/1', 'instrument': {'id': 'a', 'version': '1'}, 'words': {'ja': 'yes'}}|unknown-code",
                "{'format': 'samson/columns/1', 'instrument': {'id': 'a', 'version': '1'}, 'words': {'ja': 1.5}}|whole-number-expected",
                "{'format': 'samson/columns/1', 'instrument': {'id': 'a', 'version': '1'}, 'roleColumns': {'x': 'boss'}}|unknown-code",
                "{'format': 'samson/columns/1', 'instrument': {'id': 'a', 'version': '1'}, 'items': {'x': 4}}|text-expected",
                "{'format': 'samson/columns/1', 'instrument': {'id': 'a', 'version': '1'}, 'leftOut': ['x', 'x']}|repeated-code",
                "{'$schema': 'samson-assessment-1.schema.json', 'format': 'samson/columns/1', 'instrument': {'id': 'a', 'version': '1'}}|other-schema"
            })
    void whatIsNoMapping(String json, String code) {
        String document = json.replace('\'', '"');

        InputException refused = catchThrowableOfType(
                InputException.class, () -> ColumnMappingDocument.read(document.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.getProblems()).extracting(InputProblem::getCode).contains(code);
        assertThat(SCHEMA.validate(document, InputFormat.JSON)).isNotEmpty();
    }

    /** The documents with which the schema is tried in other programs. They name their schema, which is not written. */
    @ParameterizedTest
    @ValueSource(strings = {"valid-one-party.json", "valid-several-parties.json"})
    void anExampleIsReadAndFitsTheSchema(String name) throws IOException {
        String document = Files.readString(Path.of("src/test/resources/corpus/columns", name));

        ColumnMapping mapping = ColumnMappingDocument.read(document.getBytes(StandardCharsets.UTF_8));
        assertThat(SCHEMA.validate(document, InputFormat.JSON)).isEmpty();
        assertThat(document).contains("$schema");
        byte[] written = ColumnMappingDocument.write(mapping);
        assertThat(new String(written, StandardCharsets.UTF_8)).doesNotContain("$schema");
        assertThat(ColumnMappingDocument.read(written)).isEqualTo(mapping);
    }

    /** Faults of the JSON and of the values it stands for are told together. */
    @Test
    void allProblemsAreToldAtOnce() {
        String document = """
                {"format": "samson/columns/1", "instrument": {"id": "a b", "version": "1"}, "party": "c d",
                 "roleColumns": {"x": "boss"}, "items": {"i": "y", "j": "y"}, "words": {"ja": "yes"}}
                """;

        InputException refused = catchThrowableOfType(
                InputException.class, () -> ColumnMappingDocument.read(document.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.getProblems())
                .extracting(problem -> problem.getPointer() + " " + problem.getCode())
                .containsExactlyInAnyOrder(
                        "/instrument/id invalid-id",
                        "/party invalid-id",
                        "/roleColumns/x unknown-code",
                        "/items/j column-used-twice",
                        "/words/ja unknown-code");
    }

    @Test
    void theSchemaIsTheOneOfTheProject() throws IOException {
        assertThat(Files.readString(Path.of("../schemas", ColumnMappingDocument.SCHEMA_FILE))
                        .replace("\r\n", "\n"))
                .isEqualTo(ColumnMappingDocument.schema().replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E-postadresse", "email", " Navn ", "ipaddr"})
    void respondentsAreNotIdentifiedUnlessSaidSo(String heading) {
        ColumnMapping.Builder mapping =
                ColumnMapping.builder().instrument(InstrumentRef.of("a", "1")).respondentColumn(heading);

        assertThatThrownBy(mapping::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("identifying-column");
        assertThat(mapping.identifying(true).build().getRespondentColumn()).contains(heading);
    }

    @ParameterizedTest
    @CsvSource({"x,column-used-twice", "y,none"})
    void aColumnIsUsedOnce(String heading, String expected) {
        ColumnMapping.Builder mapping = ColumnMapping.builder()
                .instrument(InstrumentRef.of("a", "1"))
                .putItems("i", "x ")
                .putExpectations("i", heading)
                .putWords("w", Answer.of(1));

        if (expected.equals("none")) {
            assertThat(mapping.build().getItems()).hasSize(1);
            assertThatThrownBy(() -> mapping.putWords("v", Answer.of(1, 2)).build())
                    .hasMessageContaining("invalid-word");
        } else {
            assertThatThrownBy(mapping::build).hasMessageContaining(expected);
        }
    }

    /** What a cell cannot tell apart has one meaning. */
    @ParameterizedTest
    @CsvSource({
        "Vel,VEL,refused",
        "Vel,' vel',refused",
        "'Vårt vel','VA\u030aRT \u00a0vel',refused",
        "Vel,Vell,accepted",
        "Vel,V el,accepted"
    })
    void labelsThatAreAlike(String one, String other, String expected) {
        PartyColumn.Builder parties =
                PartyColumn.builder().heading("h").putLabels(one, "p").putLabels(other, "q");
        RolesColumn.Builder roles = RolesColumn.builder()
                .heading("h")
                .putLabels(one, CitizenRole.CO_DESIGNER)
                .putLabels(other, CitizenRole.CO_INITIATOR);
        ColumnMapping.Builder words = ColumnMapping.builder()
                .instrument(InstrumentRef.of("a", "1"))
                .putWords(one, Answer.of(1))
                .putWords(other, Answer.dontKnow());

        if (expected.equals("accepted")) {
            assertThat(parties.build().getLabels()).hasSize(2);
            assertThat(roles.build().getLabels()).hasSize(2);
            assertThat(words.build().getWords()).hasSize(2);
        } else {
            assertThatThrownBy(parties::build).hasMessageContainingAll("ambiguous-label", "/labels/");
            assertThatThrownBy(roles::build).hasMessageContainingAll("ambiguous-label", "/labels/");
            assertThatThrownBy(words::build).hasMessageContainingAll("ambiguous-label", "/words/");
        }
        assertThat(PartyColumn.builder()
                        .heading("h")
                        .putLabels(one, "p")
                        .putLabels(other, "p")
                        .build()
                        .getLabels())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "items,a,/items/a",
        "items,b/c,/items/b~1c",
        "expectations,a,/expectations/a",
        "items,A,none",
        "items,a1,none",
        "expectations,A,none"
    })
    void anItemHasAColumnOrIsLeftOut(String where, String item, String path) {
        ColumnMapping.Builder mapping =
                ColumnMapping.builder().instrument(InstrumentRef.of("a", "1")).addLeftOut("x", "b/c", "a");
        if (where.equals("items")) {
            mapping.putItems(item, "h");
        } else {
            mapping.putExpectations(item, "h");
        }

        if (path.equals("none")) {
            assertThat(mapping.build().getLeftOut()).hasSize(3);
        } else {
            assertThat(catchThrowableOfType(InvalidValueException.class, mapping::build)
                            .getFindings())
                    .extracting(finding -> finding.getRule().getId() + " " + finding.getPath() + " "
                            + finding.getArguments().get("item"))
                    .containsExactly("item-left-out-with-column " + path + " " + item);
        }
    }

    /** The schema cannot say that an item is in one of two places; the reader refuses it, at the item and its column. */
    @ParameterizedTest
    @CsvSource({
        "items,'item-left-out-with-column /items/b 1:100'",
        "expectations,'item-left-out-with-column /expectations/b 1:107'"
    })
    void aDocumentWithAnItemThatIsAlsoLeftOut(String field, String expected) {
        String json = "{'format': 'samson/columns/1', 'instrument': {'id': 'a', 'version': '1'}, '"
                .concat(field)
                .concat("': {'a': 'A', 'b': 'B'}, 'leftOut': ['c', 'b']}")
                .replace('\'', '"');

        assertThat(catchThrowableOfType(
                                InputException.class,
                                () -> ColumnMappingDocument.read(json.getBytes(StandardCharsets.UTF_8)))
                        .getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer() + " " + problem.getLine() + ":"
                        + problem.getColumn())
                .containsExactly(expected);
        assertThat(ColumnMappingDocument.read(json.replace("\"b\"]", "\"d\"]").getBytes(StandardCharsets.UTF_8))
                        .getLeftOut())
                .containsExactly("c", "d");
    }
}
