package no.samskaping.examples.kotlin

import java.io.PrintStream
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import java.util.Locale
import kotlin.jvm.optionals.getOrNull
import no.samskaping.json.SamskapingJson
import no.samskaping.samson.DisclosedScorecard
import no.samskaping.soimpact.Activity
import no.samskaping.soimpact.Direction
import no.samskaping.soimpact.Goal
import no.samskaping.soimpact.ImpactChain
import no.samskaping.soimpact.ImpactProblem
import no.samskaping.soimpact.Indicator
import no.samskaping.soimpact.Measure
import no.samskaping.soimpact.Measurement
import no.samskaping.soimpact.ResultLevel
import no.samskaping.soimpact.TargetGroup
import no.samskaping.soimpact.review.ChainReview

/** A chain for a course, as far as the work has come: nobody has set a target yet. */
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
                .indicator("jobb")
                .date(LocalDate.of(2026, 6, 30))
                .value(12.toBigDecimal())
                .build())
        .build()

/** Where a chain stands and what is found in it, in a reader's words. */
fun lines(review: ChainReview, reader: Locale): List<String> {
    // What may be absent is an Optional in Java: a type with a question mark here.
    val next: String? = review.nextStep.getOrNull()?.label(reader)
    return listOf(next ?: "–") + review.findings.map { "${it.severity.label(reader)}: ${it.message(reader)}" }
}

/** What to work on first, and why. */
fun lines(scorecard: DisclosedScorecard, reader: Locale): List<String> =
    scorecard.focus.flatMap { entry ->
        val score: Double? = scorecard.fields[entry.field]?.score?.run { if (isPresent) asDouble else null }
        val heading = entry.field.label(reader) + (score?.let { " (%.0f)".format(reader, it) } ?: "")
        listOf(heading) + entry.reasons.map { "  " + it.sentence(reader, entry.field) }
    }

/** Says what is in a scorecard's document, and where our own chain stands. */
fun report(document: ByteArray, reader: Locale, out: PrintStream) {
    val scorecard: DisclosedScorecard = SamskapingJson.read(document, DisclosedScorecard::class.java)
    lines(scorecard, reader).forEach(out::println)
    lines(ChainReview.of(course()), reader).forEach(out::println)
}

fun main(args: Array<String>) {
    val out = PrintStream(System.out, true, Charsets.UTF_8)
    report(Files.readAllBytes(Path.of(args.single())), Locale.forLanguageTag("nb"), out)
}
