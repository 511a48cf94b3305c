package no.samskaping.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.arbitraries.ModelDomain;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.municipality.MunicipalityStep;
import org.junit.jupiter.api.Test;

/** Figures 3, 4 and 6: circles, the spiral and the mental rooms. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class ProcessProperties {
    @Test
    void circlesVisitEveryConstantInOrderAndStartAgain() {
        startsAgain(CoCreationMoment.values(), CoCreationMoment::next);
        startsAgain(SpiralStage.values(), SpiralStage::next);
        startsAgain(CoActivity.values(), CoActivity::next);
        startsAgain(MunicipalityStep.values(), MunicipalityStep::next);
    }

    private static <E extends Enum<E>> void startsAgain(E[] all, UnaryOperator<E> next) {
        List<E> walked = new ArrayList<>();
        E current = all[0];
        for (int i = 0; i < all.length; i++) {
            walked.add(current);
            current = next.apply(current);
        }
        assertThat(walked).containsExactly(all);
        assertThat(current).isEqualTo(all[0]);
    }

    @Property
    void theNextPositionIsOneStageFurther(@ForAll SpiralPosition position) {
        SpiralPosition next = position.next();
        assertThat(next).isGreaterThan(position);
        assertThat(next.getStage()).isEqualTo(position.getStage().next());
        assertThat(next.getTurn() - position.getTurn()).isBetween(0, 1);
    }

    @Property
    void aWholeTurnEndsAtTheSameStage(@ForAll SpiralPosition position, @ForAll @IntRange(max = 20) int turns) {
        SpiralPosition current = position;
        for (int i = 0; i < turns * SpiralStage.values().length; i++) {
            current = current.next();
        }
        assertThat(current).isEqualTo(SpiralPosition.of(position.getTurn() + turns, position.getStage()));
    }

    @Test
    void theSpiralStartsAtTheFirstTurnAndDoesNotOverflow() {
        assertThat(SpiralPosition.start()).isEqualTo(SpiralPosition.of(1, SpiralStage.MAP_IT));
        assertThatThrownBy(() -> SpiralPosition.of(0, SpiralStage.MAP_IT)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SpiralPosition.of(Integer.MAX_VALUE, SpiralStage.GROW_IT)
                        .next())
                .isInstanceOf(ArithmeticException.class);
    }

    @Property
    void everyCombinationOfAxesHasOneRoom(@ForAll TimeOrientation time, @ForAll Outlook outlook) {
        MentalRoom room = MentalRoom.of(time, outlook);
        assertThat(room.getTimeOrientation()).isEqualTo(time);
        assertThat(room.getOutlook()).isEqualTo(outlook);
        assertThat(Arrays.stream(MentalRoom.values())
                        .filter(each -> each.getTimeOrientation() == time && each.getOutlook() == outlook))
                .containsExactly(room);
    }

    @Test
    void figure6() {
        assertThat(MentalRoom.of(TimeOrientation.PAST, Outlook.OPPORTUNITIES)).isEqualTo(MentalRoom.REMINISCENCE);
        assertThat(MentalRoom.of(TimeOrientation.PAST, Outlook.DRAWBACKS)).isEqualTo(MentalRoom.SULKING);
        assertThat(MentalRoom.of(TimeOrientation.FUTURE, Outlook.OPPORTUNITIES)).isEqualTo(MentalRoom.DREAM);
        assertThat(MentalRoom.of(TimeOrientation.FUTURE, Outlook.DRAWBACKS)).isEqualTo(MentalRoom.WORRY);
        assertThat(Arrays.stream(MentalRoom.values()).filter(MentalRoom::isInnovative))
                .containsExactly(MentalRoom.DREAM);
    }

    @Test
    void eachCitizenRoleCorrespondsToOneActivity() {
        assertThat(Arrays.stream(CoActivity.values()).flatMap(activity -> activity.getCitizenRole().stream()))
                .containsExactly(CitizenRole.values());
        assertThat(CoActivity.CO_ASSESS.getCitizenRole()).isEmpty();
    }
}
