package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.arbitraries.Assessments.Answered;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.internal.count.Layout;
import no.samskaping.samson.internal.count.Rows;
import no.samskaping.samson.internal.count.View;

/** What a view reads from the counts is what a look through the sheets finds, for many items and for one. */
class ViewProperties {
    @Provide
    Arbitrary<Answered> answered() {
        return Assessments.answered();
    }

    @Property
    void aViewContainsTheAnswersOfTheSheets(@ForAll("answered") Answered answered) {
        Instrument instrument = answered.instrument();
        List<ResponseSheet> sheets = answered.assessment().getSheets();
        Layout layout = Layout.of(instrument);
        long[] row = new long[layout.size()];
        Tally tally = sheets.stream().collect(Tally.collector(instrument));
        tally.counts().rows().values().forEach(group -> Rows.addTo(row, group));

        List<View> views = new ArrayList<>(List.of(layout.overall()));
        views.addAll(layout.fields().values());
        views.addAll(layout.values().values());
        views.addAll(layout.cells().values());
        assertThat(views).filteredOn(view -> view.size() > 1).containsExactlyElementsOf(layout.counted());
        for (View view : views) {
            for (int rated = 0; rated <= view.size(); rated++) {
                long respondents = 0;
                long sum = 0;
                for (ResponseSheet sheet : sheets) {
                    int[] ratings = ratings(instrument, sheet, view);
                    if (ratings.length == rated) {
                        respondents++;
                        sum += Arrays.stream(ratings)
                                .map(rating -> rating - instrument.getScale().getMin())
                                .sum();
                    }
                }
                assertThat(view.respondents(row, rated)).isEqualTo(respondents);
                assertThat(view.sum(row, rated)).isEqualTo(sum);
            }
        }
    }

    private static int[] ratings(Instrument instrument, ResponseSheet sheet, View view) {
        return Arrays.stream(view.items())
                .mapToObj(item ->
                        sheet.getAnswers().get(instrument.getItems().get(item).getId()))
                .filter(Objects::nonNull)
                .map(Answer::getRating)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray();
    }
}
