package no.samskaping.examples.kotlin

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import java.util.Locale
import kotlin.io.path.readBytes
import kotlin.io.path.readText
import kotlin.io.path.writeText
import no.samskaping.json.DocumentType
import no.samskaping.samson.scoring.Scorer
import no.samskaping.soimpact.SoImpactStep
import no.samskaping.soimpact.review.ChainReview
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class CourseTest {
    private val file = Path.of("documents", "scorecard-nabolaget.json")

    /** With `-Dscorecard.write=true` the file is written anew. */
    @Test
    fun theScorecardIsThatOfTheAssessment() {
        val assessment =
            DocumentType.ASSESSMENT.read(Path.of("..", "report", "documents", "assessment-nabolaget.json"))

        val written = DocumentType.SCORECARD.write(Scorer.standard().score(assessment)).decodeToString()
        if (System.getProperty("scorecard.write").toBoolean()) {
            file.writeText(written + "\n")
        }

        assertThat(file.readText().trimEnd()).isEqualTo(written)
    }

    @Test
    fun theChainIsReadAsItWasWrittenAndHasANextStep() {
        val chain = course()

        assertThat(DocumentType.CHAIN.read(DocumentType.CHAIN.write(chain))).isEqualTo(chain)
        assertThat(ChainReview.of(chain).nextStep).contains(SoImpactStep.ACTIVITIES)
        assertThat(ChainReview.of(chain).isFaulty()).isFalse()
    }

    @Test
    fun theReportIsInTheChosenLanguage() {
        assertThat(report("nb"))
            .startsWith("Tilrettelegging (61)", "  Tilrettelegging: familiene opplever at det ikke fungerer godt nok.")
            .contains("Aktiviteter og endringsteori")
        assertThat(Path.of("README.md").readText()).contains("```text\n" + report("nb").take(2).joinToString("\n") + "\n```")
        assertThat(report("nn")).contains("  Tilrettelegging: familiene opplever at det ikkje fungerer godt nok.")
    }

    private fun report(language: String): List<String> {
        val printed = ByteArrayOutputStream()
        report(file.readBytes(), Locale.forLanguageTag(language), PrintStream(printed, true, Charsets.UTF_8))
        return printed.toString(Charsets.UTF_8).lines()
    }
}
