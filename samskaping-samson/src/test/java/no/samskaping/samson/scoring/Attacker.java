package no.samskaping.samson.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.Sector;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.internal.count.Group;

/**
 * One who knows a released scorecard, and more than the document says: how many answer for which party in which roles,
 * each party's sector, and that everyone rated everything. Unknown is the score of each such group in each cell; every
 * number in the document is an equation over these.
 */
final class Attacker {
    private final List<ModelCell> cells;
    private final Map<ModelCell, Long> items;
    private final List<Group> groups;
    private final Map<Group, Long> sizes;
    private final List<double[]> equations = new ArrayList<>();
    private final Map<String, Integer> targets = new LinkedHashMap<>();
    private final int width;
    private final double rounded;
    private final LinearBounds bounds;

    /** What is asked for: the scores of these parties, and those of these groups. */
    Attacker(
            Scorecard released,
            Instrument instrument,
            Map<Group, Long> sizes,
            Map<String, Sector> sectors,
            Predicate<Group> wanted) {
        this.sizes = sizes;
        items = instrument.getItems().stream().collect(Collectors.groupingBy(Item::cell, Collectors.counting()));
        cells = instrument.getItems().stream()
                .map(Item::cell)
                .distinct()
                .sorted()
                .toList();
        groups = List.copyOf(sizes.keySet());
        List<Map<Group, Double>> asked = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String party : released.getWithheld().partyIds()) {
            names.add(party);
            asked.add(party(party));
        }
        groups.stream().filter(wanted).forEach(group -> {
            names.add(group.toString());
            asked.add(Map.of(group, 1.0));
        });
        int unknown = cells.size() * groups.size();
        width = unknown
                + asked.size() * (1 + ActionField.values().length + CoreValue.values().length + cells.size())
                + 2;
        rounded = released.getDisclosure() == Disclosure.OPEN ? 0 : 0.05 + 1e-9;
        learn(released, sectors);
        ask(released, names, asked, unknown);
        bounds = new LinearBounds(equations, width);
    }

    private Map<Group, Double> party(String party) {
        return weighed(group -> group.partyId().equals(party));
    }

    private Map<Group, Double> weighed(Predicate<Group> members) {
        double all = groups.stream().filter(members).mapToLong(sizes::get).sum();
        Map<Group, Double> weights = new LinkedHashMap<>();
        groups.stream().filter(members).forEach(group -> weights.put(group, sizes.get(group) / all));
        return weights;
    }

    private Map<Group, Double> meanOf(List<String> parties) {
        Map<Group, Double> weights = new LinkedHashMap<>();
        parties.forEach(party -> party(party).forEach((group, weight) -> weights.put(group, weight / parties.size())));
        return weights;
    }

    private void learn(Scorecard released, Map<String, Sector> sectors) {
        learn(released.getOverall(), cell -> true, sectors);
        released.getFields().forEach((field, figure) -> learn(figure, inField(field), sectors));
        released.getValues().forEach((value, figure) -> learn(figure, inValue(value), sectors));
        released.getCells().forEach((cell, figure) -> learn(figure, cell::equals, sectors));
    }

    private static Predicate<ModelCell> inField(ActionField field) {
        return cell -> cell.getField() == field;
    }

    private static Predicate<ModelCell> inValue(CoreValue value) {
        return cell -> cell.getValue() == value;
    }

    private void learn(Score figure, Predicate<ModelCell> view, Map<String, Sector> sectors) {
        List<String> parties = groups.stream().map(Group::partyId).distinct().toList();
        figure.getScore().ifPresent(score -> equations.add(row(meanOf(parties), view, score)));
        figure.getParties().forEach((party, shown) -> shown.getScore()
                .ifPresent(score -> equations.add(row(party(party), view, score))));
        figure.getRoles().forEach((role, shown) -> shown.getScore()
                .ifPresent(score ->
                        equations.add(row(weighed(group -> group.roles().contains(role)), view, score))));
        figure.getSectors().forEach((sector, shown) -> shown.getScore()
                .ifPresent(score -> equations.add(row(
                        meanOf(parties.stream()
                                .filter(party -> sector.equals(sectors.get(party)))
                                .toList()),
                        view,
                        score))));
    }

    private double[] row(Map<Group, Double> weights, Predicate<ModelCell> view, double score) {
        double[] row = new double[width];
        double inView = cells.stream().filter(view).mapToLong(items::get).sum();
        weights.forEach((group, weight) -> {
            for (int c = 0; c < cells.size(); c++) {
                if (view.test(cells.get(c))) {
                    row[groups.indexOf(group) * cells.size() + c] = weight * items.get(cells.get(c)) / inView;
                }
            }
        });
        row[width - 2] = score;
        row[width - 1] = rounded;
        return row;
    }

    /** Each wanted score is one more unknown, bound to the others by an equation of its own. */
    private void ask(Scorecard released, List<String> names, List<Map<Group, Double>> asked, int firstColumn) {
        int[] column = {firstColumn};
        for (int i = 0; i < asked.size(); i++) {
            Map<Group, Double> weights = asked.get(i);
            String name = names.get(i);
            ask(name + " overall", weights, cell -> true, column);
            released.getFields().keySet().forEach(field -> ask(name + " " + field, weights, inField(field), column));
            released.getValues().keySet().forEach(value -> ask(name + " " + value, weights, inValue(value), column));
            cells.forEach(cell -> ask(name + " " + cell.getCode(), weights, cell::equals, column));
        }
    }

    private void ask(String name, Map<Group, Double> weights, Predicate<ModelCell> view, int[] column) {
        double[] row = row(weights, view, 0);
        row[width - 1] = 0;
        row[column[0]] = -1;
        equations.add(row);
        targets.put(name, column[0]++);
    }

    /** How uncertain each wanted score is left, by name. */
    Map<String, Double> uncertainty() {
        Map<String, Double> uncertainty = new LinkedHashMap<>();
        targets.forEach((name, column) -> uncertainty.put(name, bounds.uncertainty(column)));
        return uncertainty;
    }
}
