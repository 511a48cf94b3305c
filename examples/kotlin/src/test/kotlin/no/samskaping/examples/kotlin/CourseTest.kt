package no.samskaping.examples.kotlin

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import java.util.Locale
import kotlin.io.path.readBytes
import kotlin.io.path.readText
import no.samskaping.json.SamskapingJson
import no.samskaping.samson.Assessment
import no.samskaping.samson.Instrument
import no.samskaping.samson.Scorer
import no.samskaping.samson.ScoringRules
import no.samskaping.soimpact.ImpactChain
import no.samskaping.soimpact.SoImpactStep
import no.samskaping.soimpact.review.ChainReview
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class CourseTest {
    private val document = Path.of("documents", "scorecard-nabolaget.json").readBytes()

    @Test
    fun theScorecardIsThatOfTheAssessment() {
        val assessment =
            SamskapingJson.read(
                Path.of("..", "report", "documents", "assessment-nabolaget.json").readBytes(),
                Assessment::class.java,
            )

        val scorecard = Scorer.of(Instrument.standard(), ScoringRules.standard()).score(assessment).disclose()

        assertThat(document.decodeToString().trimEnd()).isEqualTo(SamskapingJson.write(scorecard).decodeToString())
    }

    @Test
    fun theChainIsReadBackEqualAndKnowsItsNextStep() {
        val chain = course()

        assertThat(SamskapingJson.read(SamskapingJson.write(chain), ImpactChain::class.java)).isEqualTo(chain)
        assertThat(ChainReview.of(chain).nextStep).contains(SoImpactStep.ACTIVITIES)
        assertThat(ChainReview.of(chain).hasErrors()).isFalse()
    }

    @Test
    fun theReportSpeaksTheReadersLanguage() {
        assertThat(report("nb"))
            .startsWith("Tilrettelegging (61)", "  Tilrettelegging: familiene opplever at det ikke fungerer godt nok.")
            .contains("Aktiviteter og endringsteori")
        assertThat(Path.of("README.md").readText()).contains("```text\n" + report("nb").take(2).joinToString("\n") + "\n```")
        assertThat(report("nn")).contains("  Tilrettelegging: familiene opplever at det ikkje fungerer godt nok.")
    }

    private fun report(language: String): List<String> {
        val printed = ByteArrayOutputStream()
        report(document, Locale.forLanguageTag(language), PrintStream(printed, true, Charsets.UTF_8))
        return printed.toString(Charsets.UTF_8).lines()
    }
}
