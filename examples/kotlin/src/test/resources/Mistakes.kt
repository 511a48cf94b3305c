// Each line that ends in "// no" has a mistake with null and must not compile; the line above it is correct.
package mistakes

import java.util.Locale
import kotlin.jvm.optionals.getOrNull
import no.samskaping.json.DocumentType
import no.samskaping.model.collaboration.Collaboration
import no.samskaping.model.collaboration.Party
import no.samskaping.samson.assessment.Answer
import no.samskaping.samson.assessment.Assessment
import no.samskaping.samson.disclosure.FocusEntry
import no.samskaping.samson.disclosure.Scorecard
import no.samskaping.soimpact.ImpactChain
import no.samskaping.soimpact.SoImpactStep
import no.samskaping.soimpact.review.ChainReview

fun nullArguments(name: String?, bytes: ByteArray?, answer: Answer?) {
    Party.builder().id("kommunen")
    Party.builder().id(null) // no
    Party.builder().name(name!!)
    Party.builder().name(name as String?) // no
    Collaboration.builder().addParties(Party.builder().build())
    Collaboration.builder().addParties(null as Party?) // no
    Assessment.builder().addPartyIds("kommunen")
    Assessment.builder().addPartyIds(null as String?) // no
    no.samskaping.samson.assessment.ResponseSheet.builder().putAnswers("q1", Answer.of(3))
    no.samskaping.samson.assessment.ResponseSheet.builder().putAnswers("q1", answer) // no
    DocumentType.COLLABORATION.read(ByteArray(0))
    DocumentType.COLLABORATION.read(bytes) // no
    DocumentType.COLLABORATION.write(Collaboration.builder().build())
    DocumentType.COLLABORATION.write(null) // no
    ChainReview.of(ImpactChain.builder().build())
    ChainReview.of(null) // no
}

fun nullableResults(review: ChainReview, scorecard: Scorecard): String {
    val next: SoImpactStep? = review.nextStep.getOrNull()
    val sure: SoImpactStep = review.nextStep.getOrNull() // no
    val overall = scorecard.overall.parties["kommunen"]?.score
    val unasked = scorecard.overall.parties["kommunen"].score // no
    return "$next $overall"
}

fun nonNullResults(chain: ImpactChain, entry: FocusEntry, reader: Locale): List<Any?> =
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
