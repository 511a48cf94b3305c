package no.samskaping.model.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;

/** The laws of looking up and ordering advice. */
class AdviceProperties {
    @Property
    void lookupsHandOutWhatIsForTheTargetInOneOrder(@ForAll Advice advice, @ForAll Advice other) {
        assertThat(advice.getTargets()).allSatisfy(target -> {
            List<Advice> found = Advice.on(target);
            assertThat(found).contains(advice).isSorted().isEqualTo(Advice.on(target));
            assertThat(found.contains(other)).isEqualTo(other.getTargets().contains(target));
        });
    }

    @Property
    void aCellJoinsItsFieldAndItsValue(@ForAll ActionField field, @ForAll CoreValue value) {
        List<Advice> joined = new ArrayList<>(Advice.forField(field));
        joined.addAll(Advice.forValue(value));
        assertThat(Advice.forCell(ModelCell.of(field, value))).isEqualTo(joined).doesNotHaveDuplicates();
    }

    @Property
    void orderingByTopicLosesNothingAndIsStable(
            @ForAll List<Advice> advice, @ForAll @UniqueElements List<AdviceTopic> topics) {
        List<Advice> ordered = Advice.byTopic(advice, topics);
        assertThat(ordered).containsExactlyInAnyOrderElementsOf(advice);
        List<Advice> expected = new ArrayList<>();
        topics.forEach(topic ->
                advice.stream().filter(each -> each.getTopic() == topic).forEach(expected::add));
        advice.stream().filter(each -> !topics.contains(each.getTopic())).forEach(expected::add);
        assertThat(ordered).isEqualTo(expected);
    }

    @Property
    void orderingTwiceIsOrderingOnce(@ForAll ActionField field, @ForAll @UniqueElements List<AdviceTopic> topics) {
        List<Advice> once = Advice.forField(field, topics);
        assertThat(Advice.byTopic(once, topics)).isEqualTo(once);
        assertThat(Advice.forField(field, List.of())).isEqualTo(Advice.forField(field));
    }
}
