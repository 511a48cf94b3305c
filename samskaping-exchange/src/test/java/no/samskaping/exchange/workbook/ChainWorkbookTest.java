package no.samskaping.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samskaping.json.DocumentType;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.soimpact.Goal;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.TargetGroup;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.IndicatorReference;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.ResultLevel;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that people fill in, made with another library. */
class ChainWorkbookTest {
    /** A workbook: its sheets, each with its cells by name. */
    private static final class Book {
        private final Map<String, Map<String, Object>> sheets = new TreeMap<>();
        private final List<String> order = new ArrayList<>();

        Book put(String sheet, String cell, Object value) {
            if (!sheets.containsKey(sheet)) {
                order.add(sheet);
            }
            sheets.computeIfAbsent(sheet, name -> new TreeMap<>()).put(cell, value);
            return this;
        }

        byte[] write() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
                for (String name : order) {
                    Worksheet sheet = workbook.newWorksheet(name);
                    sheets.get(name).forEach((cell, value) -> put(sheet, cell, value));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }

        private static void put(Worksheet sheet, String cell, Object value) {
            int column = cell.charAt(0) - 'A';
            int row = Integer.parseInt(cell.substring(1)) - 1;
            if (value instanceof LocalDate date) {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            } else if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value.toString().startsWith("=")) {
                sheet.formula(row, column, value.toString().substring(1));
            } else {
                sheet.value(row, column, value.toString());
            }
        }

        ImpactChain read() {
            return ChainWorkbook.read(new ByteArrayInputStream(write()));
        }

        List<InputProblem> problems() {
            return catchThrowableOfType(InputException.class, this::read).getProblems();
        }

        List<String> places() {
            return problems().stream()
                    .map(problem -> problem.getCell().orElse("?") + " " + problem.getCode())
                    .toList();
        }
    }

    private static Book begun() {
        return new Book()
                .put("Forside", "A2", "Id for kjeden")
                .put("Forside", "B2", "kurs")
                .put("Forside", "A3", "TITTEL ")
                .put("Forside", "B3", "Jobbkurs")
                .put("Forside", "A4", "Start")
                .put("Forside", "B4", LocalDate.of(2026, 1, 1))
                .put("Forside", "A5", "Hvem vi måler for")
                .put("Forside", "B5", "Deltakerne")
                .put("Forside", "B6", "Kommunestyret");
    }

    @Test
    void whatAPersonFillsInBecomesAChain() {
        Book book = begun().put("Målgrupper", "B1", "Id")
                .put("Målgrupper", "C1", "Navn")
                .put("Målgrupper", "D1", "Behov")
                .put("Målgrupper", "A2", "Eksempel")
                .put("Målgrupper", "B2", "alt mulig rart")
                .put("Målgrupper", "B3", "unge")
                .put("Målgrupper", "C3", "Unge uten arbeid")
                .put("Målgrupper", "D3", "Nettverk")
                .put("Målgrupper", "D4", "Trening")
                .put("Indicators", "B1", "Id")
                .put("Indicators", "C1", "Name")
                .put("Indicators", "D1", "Level")
                .put("Indicators", "E1", "Measured as")
                .put("Indicators", "F1", "Wanted direction")
                .put("Indicators", "B2", "alene")
                .put("Indicators", "C2", "Dager alene")
                .put("Indicators", "D2", "Virkning")
                .put("Indicators", "E2", "amount")
                .put("Indicators", "F2", Direction.DECREASE.label(Locale.ENGLISH))
                .put("Målinger", "B1", "Indikator (id)")
                .put("Målinger", "C1", "Dato")
                .put("Målinger", "D1", "Tall")
                .put("Målinger", "E1", "Negativ erfaring")
                .put("Målinger", "B2", "alene")
                .put("Målinger", "C2", LocalDate.of(2026, 6, 30))
                .put("Målinger", "D2", "3,2")
                .put("Målinger", "B3", "alene")
                .put("Målinger", "C3", "31.12.2026")
                .put("Målinger", "D3", 4)
                .put("Målinger", "E3", "ja");

        ImpactChain chain = book.read();

        assertThat(chain.getTitle()).isEqualTo("Jobbkurs");
        assertThat(chain.getPeriod().orElseThrow().getStart()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(chain.getMeasuredFor()).containsExactly("Deltakerne", "Kommunestyret");
        assertThat(chain.getTargetGroups())
                .extracting(TargetGroup::getNeeds)
                .containsExactly(List.of("Nettverk", "Trening"));
        assertThat(chain.getIndicators())
                .extracting(Indicator::getDirection)
                .containsExactly(Optional.of(Direction.DECREASE));
        assertThat(chain.getMeasurements())
                .extracting(Measurement::getDate, each -> each.getValue().orElseThrow(), Measurement::isNegative)
                .containsExactly(
                        tuple(LocalDate.of(2026, 6, 30), new BigDecimal("3.2"), false),
                        tuple(LocalDate.of(2026, 12, 31), new BigDecimal("4"), true));
    }

    @Test
    void everyProblemIsToldAtItsCell() {
        Book book = begun().put("Mål", "B1", "Id")
                .put("Mål", "C1", "Mål")
                .put("Mål", "D1", "Notat")
                .put("Mål", "B7", "g 1")
                .put("Mål", "C7", "Arbeid")
                .put("Mål", "B8", "g2")
                .put("Mål", "C9", "=1+1")
                .put("Mål", "A10", "hei")
                .put("Indikatorer", "B1", "Id")
                .put("Indikatorer", "C1", "Navn")
                .put("Indikatorer", "D1", "Nivå")
                .put("Indikatorer", "E1", "Måles som")
                .put("Indikatorer", "F1", "Prioritet")
                .put("Indikatorer", "B2", "i")
                .put("Indikatorer", "C2", "Navn")
                .put("Indikatorer", "D2", "Virkninger")
                .put("Indikatorer", "E2", "Antall")
                .put("Indikatorer", "F2", "én")
                .put("Notater", "A1", "Husk");

        assertThat(book.places())
                .containsExactlyInAnyOrder(
                        "Mål!D1 unknown-heading",
                        "Mål!B7 invalid-id",
                        "Mål!C8 missing-field",
                        "Mål!B9 missing-field",
                        "Mål!C9 formula-cell",
                        "Mål!A10 unknown-mark",
                        "Indikatorer!D2 unknown-code",
                        "Indikatorer!F2 whole-number-expected",
                        "Notater unknown-sheet");
        assertThat(book.problems())
                .filteredOn(problem -> problem.getCell().equals(Optional.of("Indikatorer!F2")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getHeading()).contains("Prioritet");
                    assertThat(problem.place(Locale.ENGLISH)).isEqualTo("Indikatorer!F2 (Prioritet)");
                    assertThat(problem.getLine()).isEqualTo(2);
                    assertThat(problem.getColumn()).isEqualTo(6);
                });
    }

    @Test
    void whatIsMissingOnTheFirstSheetIsToldThere() {
        assertThat(new Book()
                        .put("Forside", "A2", "Tittel")
                        .put("Forside", "C2", "leses ikke")
                        .places())
                .containsExactlyInAnyOrder("Forside!B2 missing-field", "Forside missing-field");
        assertThat(begun().put("Forside", "A7", "Farge")
                        .put("Forside", "B7", "blå")
                        .places())
                .containsExactly("Forside!A7 unknown-heading");
        assertThat(begun().put("Forside", "A7", "Slutt")
                        .put("Forside", "B8", "mer")
                        .places())
                .containsExactly("Forside!A8 unknown-heading");
        assertThat(begun().put("Forside", "A7", "Slutt")
                        .put("Forside", "B7", "snart")
                        .places())
                .containsExactly("Forside!B7 date-expected");
    }

    /** Ways in which people write, each of which has one meaning; all others are refused. */
    @Test
    void numbersDaysAndWordsAsPeopleWriteThem() {
        Book book = begun().put("Målgrupper", "B2", "Id")
                .put("Målgrupper", "C2", "Navn")
                .put("Målgrupper", "D2", "Antall")
                .put("Målgrupper", "E2", "Er med i arbeidet")
                .put("Målgrupper", "F2", "Behov")
                .put("Målgrupper", "A4", "Døme")
                .put("Målgrupper", "B5", "a")
                .put("Målgrupper", "C5", "A")
                .put("Målgrupper", "D5", "1 400")
                .put("Målgrupper", "E5", "nei")
                .put("Målgrupper", "B6", "b")
                .put("Målgrupper", "C6", "⟦ ⟧")
                .put("Målgrupper", "E6", "FALSE")
                .put("Målgrupper", "F6", "⟦⟧")
                .put("Målgrupper", "F7", "⟦⟦x⟧")
                .put("Målgrupper", "B8", "c")
                .put("Målgrupper", "C8", "⟦")
                .put("Målgrupper", "E8", "TRUE")
                .put("Evaluering", "B1", "Dato")
                .put("Evaluering", "C1", "Hva vi lærte")
                .put("Evaluering", "D1", "Trinn vi endrer")
                .put("Evaluering", "B2", "1.2.2027")
                .put("Evaluering", "C2", "Noe")
                .put("Evaluering", "D2", "Måltall")
                .put("Evaluering", "D3", "goals");

        ImpactChain chain = book.read();

        assertThat(chain.getTargetGroups().get(0).getSize()).hasValue(1400);
        assertThat(chain.getTargetGroups())
                .extracting(group -> group.getInvolvement().orElseThrow().isInvolved())
                .containsExactly(false, false, true);
        assertThat(chain.getTargetGroups().get(1).getName()).isEqualTo(" ");
        assertThat(chain.getTargetGroups().get(1).getNeeds()).containsExactly("", "⟦x");
        assertThat(chain.getTargetGroups().get(2).getName()).isEqualTo("⟦");
        assertThat(chain.getEvaluations().get(0).getDate()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(chain.getEvaluations().get(0).getAdapts()).hasSize(2);
        assertThat(begun().put("Målgrupper", "B1", "Id")
                        .put("Målgrupper", "C1", "Navn")
                        .put("Målgrupper", "D1", "Er med i arbeidet")
                        .put("Målgrupper", "B2", "a")
                        .put("Målgrupper", "C2", "A")
                        .put("Målgrupper", "D2", "kanskje")
                        .put("Målgrupper", "E2", "uten overskrift")
                        .places())
                .containsExactly("Målgrupper!E2 unknown-heading", "Målgrupper!D2 truth-expected");
    }

    /** In Norwegian, the comma stands before decimals, in English between thousands. */
    @Test
    void aNumberThatCouldBeAThousandTimesAsLargeIsRefused() {
        assertThat(begun().put("Målgrupper", "B1", "Id")
                        .put("Målgrupper", "C1", "Navn")
                        .put("Målgrupper", "D1", "Antall")
                        .put("Målgrupper", "B2", "a")
                        .put("Målgrupper", "C2", "A")
                        .put("Målgrupper", "D2", "1,400")
                        .places())
                .containsExactly("Målgrupper!D2 whole-number-expected");
    }

    /** The first sheet has three columns, and what a person writes beside them would be lost. */
    @Test
    void nothingBesideTheFormIsDropped() {
        assertThat(begun().put("Forside", "D5", "Naboene").places()).containsExactly("Forside!D5 unknown-heading");
    }

    @Test
    void aSheetThatIsHiddenIsReadIfItIsOneOfTheChain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet front = workbook.newWorksheet("Forside");
            front.value(1, 0, "Id for kjeden");
            front.value(1, 1, "kurs");
            front.value(2, 0, "Tittel");
            front.value(2, 1, "Jobbkurs");
            Worksheet goals = workbook.newWorksheet("Mål");
            goals.value(0, 1, "Id");
            goals.value(0, 2, "Mål");
            goals.value(1, 1, "g1");
            goals.value(1, 2, "Flere i arbeid");
            goals.setVisibilityState(VisibilityState.HIDDEN);
            Worksheet notes = workbook.newWorksheet("Notater");
            notes.value(0, 0, "x");
            notes.setVisibilityState(VisibilityState.VERY_HIDDEN);
        }

        assertThat(ChainWorkbook.read(new ByteArrayInputStream(out.toByteArray()))
                        .getGoals())
                .extracting(Goal::getId)
                .containsExactly("g1");
    }

    @Test
    void headingsAndSheetsOccurOnce() {
        assertThat(begun().put("Mål", "B1", "Id")
                        .put("Mål", "C1", "Goal")
                        .put("Mål", "D1", "mål")
                        .places())
                .containsExactly("Mål!D1 unknown-heading");
        assertThat(begun().put("Mål", "B1", "Id").put("Goals", "B1", "Id").places())
                .containsExactly("Goals unknown-sheet");
        assertThat(begun().put("Forside", "A7", "Tittel")
                        .put("Forside", "B7", "igjen")
                        .places())
                .containsExactly("Forside!A7 unknown-heading");
        assertThat(begun().put("Forside", "A7", "Slutt")
                        .put("Forside", "B7", "=1")
                        .places())
                .containsExactly("Forside!B7 formula-cell");
        assertThat(new Book().put("Forside", "B2", "uten felt").places()).contains("Forside!A2 unknown-heading");
    }

    /** A workbook with thousands of problems makes a report of a hundred, and one that says so. */
    @Test
    void problemsAreLimited() {
        Book book = begun().put("Mål", "B1", "Id");
        for (int row = 2; row < 3_000; row++) {
            book.put("Mål", "A" + row, "merke");
        }

        assertThat(book.problems()).hasSize(101).last().satisfies(problem -> {
            assertThat(problem.getCode()).isEqualTo("more-problems");
            assertThat(problem.getCell()).contains("Mål");
        });
    }

    @Test
    void aStreamThatFails() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The disk has failed");
            }
        };

        assertThatThrownBy(() -> ChainWorkbook.read(failing)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aReferenceWithoutATargetIsToldAtItsCell() {
        Book book = begun().put("Måltall", "B1", "Indikator (id)")
                .put("Måltall", "C1", "Dato")
                .put("Måltall", "D1", "Tall")
                .put("Måltall", "B2", "finnes-ikke")
                .put("Måltall", "C2", LocalDate.of(2026, 1, 1))
                .put("Måltall", "D2", 3);

        assertThat(book.places()).singleElement().asString().startsWith("Måltall!B2 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void theTemplateExplainsAndIsReadOnceItHasAnIdAndATitle(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        byte[] template = ChainWorkbook.template(locale);
        Files.createDirectories(Path.of("target", "forms"));
        Files.write(Path.of("target", "forms", "soimpact-" + language + ".xlsx"), template);

        assertThat(template).isEqualTo(ChainWorkbook.template(locale));
        assertThatThrownBy(() -> ChainWorkbook.read(new ByteArrayInputStream(template)))
                .isInstanceOfSatisfying(InputException.class, e -> assertThat(e.getProblems())
                        .extracting(InputProblem::getCode)
                        .containsExactly("missing-field", "missing-field"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            // A front page, ten steps of which one has two sheets, and the lists.
            assertThat(sheets).hasSize(13);
            for (Sheet sheet : sheets.subList(2, 12)) {
                assertThat(sheet.read().get(2).getCellText(1))
                        .as(sheet.getName())
                        .isNotBlank();
            }
        }
    }

    @Test
    void theExampleIsReadableByOthers() throws IOException {
        ImpactChain chain =
                DocumentType.CHAIN.read(Path.of("..", "examples", "report", "documents", "chain-arbeidskurs.json"));
        byte[] workbook = ChainWorkbook.write(chain, Locale.forLanguageTag("nb"));
        Files.createDirectories(Path.of("target", "forms"));
        Files.write(Path.of("target", "forms", "arbeidskurs.xlsx"), workbook);

        assertThat(ChainWorkbook.read(new ByteArrayInputStream(workbook))).isEqualTo(chain);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet measurements = read.findSheet("Målinger").orElseThrow();
            assertThat(measurements.read().get(6).getCellAsDate(2).orElseThrow().toLocalDate())
                    .isEqualTo(chain.getMeasurements().get(3).getDate());
            assertThat(measurements.read().get(6).getCellAsNumber(5)).contains(new BigDecimal("3.2"));
        }
    }

    /** A reference without any field, beside one with a field and a text that is the mark for nothing. */
    @Test
    void aPartWithoutAnyField() {
        ImpactChain chain = ImpactChain.builder()
                .id("a")
                .title("b")
                .addIndicators(Indicator.builder()
                        .id("i")
                        .name("n")
                        .level(ResultLevel.OUTPUT)
                        .measure(Measure.COUNT)
                        .addReferences(IndicatorReference.builder().build())
                        .addReferences(
                                IndicatorReference.builder().code("\u2013").build())
                        .addReferences(IndicatorReference.builder().build())
                        .build())
                .build();

        byte[] workbook = ChainWorkbook.write(chain, Locale.ENGLISH);

        assertThat(ChainWorkbook.read(new ByteArrayInputStream(workbook))).isEqualTo(chain);
    }

    /** Blank rows and cells are nothing, also where nothing else is. */
    @Test
    void blankRows() {
        Book book = begun().put("Mål", "B1", " ")
                .put("Mål", "B2", "Id")
                .put("Mål", "C2", "Mål")
                .put("Mål", "B3", " ")
                .put("Mål", "B4", "g")
                .put("Mål", "C4", "Arbeid")
                .put("Aktiviteter", "B1", " ");

        assertThat(book.read().getGoals()).hasSize(1);
        // Without a column for marks, the first column is one like others.
        assertThat(begun().put("Mål", "A1", "Id")
                        .put("Mål", "B1", "Mål")
                        .put("Mål", "A2", "Eksempel")
                        .put("Mål", "B2", "Arbeid")
                        .read()
                        .getGoals())
                .hasSize(1);
    }

    @Test
    void aTextThatDoesNotFitIntoACellIsRefused() {
        ImpactChain chain = ImpactChain.builder()
                .id("a")
                .title("b")
                .addGoals(Goal.builder().id("g").statement("x".repeat(32_768)).build())
                .build();

        assertThatThrownBy(() -> ChainWorkbook.write(chain, Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32768");
    }
}
