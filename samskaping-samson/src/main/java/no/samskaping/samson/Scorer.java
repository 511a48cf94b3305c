package no.samskaping.samson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samskaping.model.Collaboration;
import no.samskaping.model.Party;
import no.samskaping.model.Sector;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * Scores assessments with one instrument and one set of rules.
 *
 * <p>Scoring is exact: answers are counted in whole numbers, a party's score is the exact ratio rounded once to 34
 * digits, and no order, split or merge of the sheets changes a bit of the result.
 *
 * <p>Immutable and thread-safe.
 */
@Source(document = SourceDocument.CONVENTION)
public final class Scorer {
    private final Instrument instrument;
    private final ScoringRules rules;
    private final AnswerCheck check;

    private Scorer(Instrument instrument, ScoringRules rules) {
        this.instrument = instrument;
        this.rules = rules;
        this.check = new AnswerCheck(instrument);
    }

    /**
     * A scorer.
     *
     * @param instrument the instrument that is answered
     * @param rules the conventions to score by
     * @return the scorer
     */
    public static Scorer of(Instrument instrument, ScoringRules rules) {
        return new Scorer(instrument, rules);
    }

    /**
     * Scores an assessment.
     *
     * @param assessment the assessment
     * @return its scorecard
     * @throws InvalidValueException if the answers do not fit the instrument; it names every culprit
     */
    public Scorecard score(Assessment assessment) {
        return score(assessment, Map.of());
    }

    /**
     * Scores an assessment, by sector too.
     *
     * @param assessment the assessment
     * @param sectors each party's sector by party id; parties that it does not name are in no sector
     * @return its scorecard
     * @throws InvalidValueException if the answers do not fit the instrument; it names every culprit
     */
    public Scorecard score(Assessment assessment, Map<String, Sector> sectors) {
        List<Finding> findings = check.check(assessment);
        if (!findings.isEmpty()) {
            throw new InvalidValueException(findings);
        }
        Tally tally = Tally.empty(instrument);
        assessment.getSheets().forEach(tally::add);
        return score(tally, assessment, sectors);
    }

    /**
     * Scores an assessment, by the sectors of the collaboration's parties too.
     *
     * @param assessment the assessment
     * @param collaboration what it is of; an invited party that it does not know is in no sector
     * @return its scorecard
     * @throws InvalidValueException if the answers do not fit the instrument; it names every culprit
     */
    public Scorecard score(Assessment assessment, Collaboration collaboration) {
        return score(
                assessment,
                collaboration.getParties().stream().collect(Collectors.toMap(Party::getId, Party::getSector)));
    }

    /**
     * Scores counted sheets.
     *
     * @param tally the counts; they stand for all sheets
     * @param assessment what the sheets belong to; its own sheets are not looked at
     * @return the scorecard, equal to that of the assessment with the counted sheets in it
     * @throws InvalidValueException if the tally or the assessment is of another instrument, or the tally counts sheets
     *     for a party that was not invited
     */
    public Scorecard score(Tally tally, Assessment assessment) {
        return score(tally, assessment, Map.of());
    }

    /**
     * Scores counted sheets, by sector too.
     *
     * @param tally the counts; they stand for all sheets
     * @param assessment what the sheets belong to; its own sheets are not looked at
     * @param sectors each party's sector by party id; parties that it does not name are in no sector
     * @return the scorecard, equal to that of the assessment with the counted sheets in it
     * @throws InvalidValueException if the tally or the assessment is of another instrument, or the tally counts sheets
     *     for a party that was not invited
     */
    public Scorecard score(Tally tally, Assessment assessment, Map<String, Sector> sectors) {
        check.sameLayout(tally.layout());
        List<Finding> findings = check.checkInstrument(assessment.getInstrument());
        Set<String> invited = new TreeSet<>(assessment.getParties());
        tally.groups().keySet().stream()
                .map(Group::party)
                .distinct()
                .filter(party -> !invited.contains(party))
                .forEach(party -> findings.add(Finding.of(SamsonRule.PARTY_NOT_INVITED, "", "party", party)));
        if (!findings.isEmpty()) {
            throw new InvalidValueException(findings);
        }
        SortedMap<String, List<Map.Entry<Group, long[]>>> byParty = new TreeMap<>();
        invited.forEach(party -> byParty.put(party, new ArrayList<>()));
        tally.groups().entrySet().forEach(entry -> Objects.requireNonNull(
                        byParty.get(entry.getKey().party()))
                .add(entry));
        Scoring scoring = new Scoring(tally.layout(), rules, byParty, sectors);
        Scorecard.Builder scorecard = Scorecard.builder()
                .assessment(assessment.getId())
                .collaboration(assessment.getCollaboration())
                .instrument(assessment.getInstrument())
                .phase(assessment.getPhase())
                .date(assessment.getDate())
                .disclosure(assessment.effectiveDisclosure())
                .rules(rules);
        scoring.into(scorecard);
        return scorecard.build();
    }
}
