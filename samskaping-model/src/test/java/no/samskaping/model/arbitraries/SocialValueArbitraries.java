package no.samskaping.model.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.advice.AdviceTarget;
import no.samskaping.model.socialvalue.GainQuestion;
import no.samskaping.model.socialvalue.GainRecord;
import no.samskaping.model.socialvalue.ProcessGain;
import no.samskaping.model.socialvalue.Representation;

/** Generators of targets of advice, records of gains and representations. */
public final class SocialValueArbitraries {
    private SocialValueArbitraries() {}

    /** Targets of existing advice. */
    public static Arbitrary<AdviceTarget> adviceTargets() {
        return Arbitraries.of(Advice.class).flatMap(advice -> Arbitraries.of(advice.getTargets()));
    }

    /** Records with a question, with gains, or with both. */
    public static Arbitrary<GainRecord> gainRecords() {
        return Combinators.combine(
                        Texts.dates(),
                        Arbitraries.of(GainQuestion.class).optional(),
                        ModelArbitraries.sets(ProcessGain.class),
                        Texts.texts())
                .filter((date, question, gains, text) -> question.isPresent() || !gains.isEmpty())
                .as((date, question, gains, text) -> GainRecord.builder()
                        .date(date)
                        .question(question)
                        .gains(gains)
                        .description(text)
                        .build());
    }

    /** Representations, some of them told nowhere. */
    public static Arbitrary<Representation> representations() {
        return Texts.ids().list().uniqueElements().ofMaxSize(3).flatMap(SocialValueArbitraries::representations);
    }

    /** Representations by some of the parties. */
    static Arbitrary<Representation> representations(List<String> parties) {
        return Combinators.combine(
                        Texts.texts(),
                        Texts.texts().optional(),
                        parties.isEmpty()
                                ? Arbitraries.just(List.<String>of())
                                : Arbitraries.of(parties)
                                        .list()
                                        .uniqueElements()
                                        .ofMaxSize(parties.size()),
                        Texts.texts().list().ofMaxSize(3))
                .as((forWhom, reason, speakers, publishedIn) -> Representation.builder()
                        .forWhom(forWhom)
                        .reason(reason)
                        .partyIds(speakers)
                        .publishedIn(publishedIn)
                        .build());
    }
}
