// Each line that ends in "// no" is a mistake with null, and must not compile; each line above it is how it is done.
package mistakes

import java.util.Locale
import kotlin.jvm.optionals.getOrNull
import no.samskaping.json.SamskapingJson
import no.samskaping.model.Collaboration
import no.samskaping.model.Party
import no.samskaping.samson.Answer
import no.samskaping.samson.Assessment
import no.samskaping.samson.DisclosedScorecard
import no.samskaping.samson.FocusEntry
import no.samskaping.samson.Scorecard
import no.samskaping.soimpact.ImpactChain
import no.samskaping.soimpact.SoImpactStep
import no.samskaping.soimpact.review.ChainReview

fun nothingIsHandedIn(name: String?, bytes: ByteArray?, answer: Answer?) {
    Party.builder().id("kommunen")
    Party.builder().id(null) // no
    Party.builder().name(name!!)
    Party.builder().name(name as String?) // no
    Collaboration.builder().addParties(Party.builder().build())
    Collaboration.builder().addParties(null as Party?) // no
    Assessment.builder().addParties("kommunen")
    Assessment.builder().addParties(null as String?) // no
    no.samskaping.samson.ResponseSheet.builder().putAnswers("q1", Answer.of(3))
    no.samskaping.samson.ResponseSheet.builder().putAnswers("q1", answer) // no
    SamskapingJson.read(ByteArray(0), Collaboration::class.java)
    SamskapingJson.read(bytes, Collaboration::class.java) // no
    SamskapingJson.write(1)
    SamskapingJson.write(null) // no
    ChainReview.of(ImpactChain.builder().build())
    ChainReview.of(null) // no
}

fun whatMayBeAbsentIsAsked(review: ChainReview, scorecard: DisclosedScorecard): String {
    val next: SoImpactStep? = review.nextStep.getOrNull()
    val sure: SoImpactStep = review.nextStep.getOrNull() // no
    val overall = scorecard.overall.parties["kommunen"]?.score
    val unasked = scorecard.overall.parties["kommunen"].score // no
    return "$next $overall"
}

fun whatIsThereIsNotAsked(chain: ImpactChain, entry: FocusEntry, reader: Locale): List<Any?> =
    listOf(
        chain.title.length,
        chain.title?.length, // no
        chain.indicators.first().name.length,
        chain.indicators.first()?.name, // no
        entry.field.label(reader).length,
        entry.field.label(reader)?.length, // no
        entry.field.label(null), // no
        chain.title ?: "", // no
    )
