package no.samskaping.examples.kotlin

import java.io.PrintStream
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import java.util.Locale
import kotlin.jvm.optionals.getOrNull
import no.samskaping.json.DocumentType
import no.samskaping.samson.disclosure.Scorecard
import no.samskaping.soimpact.Activity
import no.samskaping.soimpact.Goal
import no.samskaping.soimpact.ImpactChain
import no.samskaping.soimpact.ImpactProblem
import no.samskaping.soimpact.TargetGroup
import no.samskaping.soimpact.indicator.Direction
import no.samskaping.soimpact.indicator.Indicator
import no.samskaping.soimpact.indicator.Measure
import no.samskaping.soimpact.indicator.Measurement
import no.samskaping.soimpact.indicator.ResultLevel
import no.samskaping.soimpact.review.ChainReview

/** Returns the chain of a course. It is incomplete: it has no targets yet. */
fun course(): ImpactChain =
    ImpactChain.builder()
        .id("jobbkurs")
        .title("Jobbkurs på verkstedet")
        .problem(
            ImpactProblem.builder()
                .description("Unge uten jobb blir gående hjemme.")
                .addCauses("Få kjenner noen som kan gi dem en sjanse.")
                .addConsequences("De mister troen på at det nytter.")
                .build())
        .addGoals(Goal.builder().id("arbeid").statement("Flere unge er i arbeid.").build())
        .addTargetGroups(
            TargetGroup.builder()
                .id("unge")
                .name("Unge mellom 18 og 25 uten jobb")
                .addNeeds("Et sted å høre til")
                .success("Fast jobb et år etter kurset")
                .build())
        .addActivities(Activity.builder().id("kurs").description("Kurs på verkstedet").build())
        .addIndicators(
            Indicator.builder()
                .id("jobb")
                .name("I jobb etter kurset")
                .level(ResultLevel.OUTCOME)
                .measure(Measure.COUNT)
                .direction(Direction.INCREASE)
                .build())
        .addMeasurements(
            Measurement.builder()
                .indicatorId("jobb")
                .date(LocalDate.of(2026, 6, 30))
                .value(12.toBigDecimal())
                .build())
        .build()

/** Returns the next step of a chain and its findings, in a language. */
fun lines(review: ChainReview, reader: Locale): List<String> {
    // An Optional in Java becomes a nullable type in Kotlin.
    val next: String? = review.nextStep.getOrNull()?.label(reader)
    return listOf(next ?: "–") + review.findings.map { "${it.severity.label(reader)}: ${it.message(reader)}" }
}

/** Returns the fields to work on first, with the reasons. */
fun lines(scorecard: Scorecard, reader: Locale): List<String> =
    scorecard.focus.flatMap { entry ->
        val score: Double? = scorecard.fields[entry.field]?.score?.run { if (isPresent) asDouble else null }
        val heading = entry.field.label(reader) + (score?.let { " (%.0f)".format(reader, it) } ?: "")
        listOf(heading) + entry.reasons.map { "  " + it.sentence(reader, entry.field) }
    }

/** Prints the focus list of a scorecard document, and the review of the chain above. */
fun report(document: ByteArray, reader: Locale, out: PrintStream) {
    val scorecard: Scorecard = DocumentType.SCORECARD.read(document)
    lines(scorecard, reader).forEach(out::println)
    lines(ChainReview.of(course()), reader).forEach(out::println)
}

fun main(args: Array<String>) {
    val out = PrintStream(System.out, true, Charsets.UTF_8)
    report(Files.readAllBytes(Path.of(args.single())), Locale.forLanguageTag("nb"), out)
}
