package no.samskaping.model.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    void topicsTakeTurnsAndNothingIsLost(@ForAll @UniqueElements List<Advice> advice, @ForAll Set<AdviceTopic> topics) {
        List<Deque<Advice>> queues = Arrays.stream(AdviceTopic.values())
                .filter(topics::contains)
                .map(topic -> new ArrayDeque<>(
                        advice.stream().filter(each -> each.getTopic() == topic).toList()))
                .collect(Collectors.toList());
        List<Advice> expected = new ArrayList<>();
        while (!queues.isEmpty()) {
            queues.removeIf(Deque::isEmpty);
            queues.forEach(queue -> expected.add(queue.remove()));
        }
        advice.stream().filter(each -> !topics.contains(each.getTopic())).forEach(expected::add);
        assertThat(Advice.byTopic(advice, topics)).isEqualTo(expected).containsExactlyInAnyOrderElementsOf(advice);
    }

    @Property
    void orderingTwiceIsOrderingOnce(@ForAll ActionField field, @ForAll Set<AdviceTopic> topics) {
        List<Advice> once = Advice.forField(field, topics);
        assertThat(Advice.byTopic(once, topics)).isEqualTo(once);
        assertThat(Advice.forField(field, Set.of())).isEqualTo(Advice.forField(field));
    }
}
