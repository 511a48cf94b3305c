package no.samskaping.samson.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samskaping.model.Sector;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.assessment.AnswerCheck;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.internal.count.Group;
import no.samskaping.samson.internal.count.Layout;
import no.samskaping.samson.internal.count.NumberCheck;

/**
 * Scores assessments with one instrument and one set of rules.
 *
 * <pre>{@code
 * Assessment assessment = DocumentType.ASSESSMENT.read(path);
 * Scorecard scorecard = Scorer.standard().score(assessment);
 * }</pre>
 *
 * <p>{@code score} returns what the parties agreed to show. {@code scoreConfidentially} returns all scores, for
 * computing; they are not meant to be shown.
 *
 * <p>Scoring is exact: answers are counted in whole numbers, and the score of a party is the exact ratio, rounded
 * once to 34 digits. The order of the sheets, and how they are split and merged, do not change the result.
 *
 * <p>Immutable and thread-safe.
 */
@Source(document = SourceDocument.CONVENTION)
public final class Scorer {
    private final Instrument instrument;
    private final ScoringRules rules;
    private final Map<String, Sector> sectors;

    private Scorer(Instrument instrument, ScoringRules rules, Map<String, Sector> sectors) {
        this.instrument = instrument;
        this.rules = rules;
        this.sectors = Map.copyOf(sectors);
    }

    /**
     * {@return a scorer with the library's own instrument and rules}
     */
    public static Scorer standard() {
        return of(Instrument.standard(), ScoringRules.standard());
    }

    /**
     * Returns a scorer.
     *
     * @param instrument the instrument that is answered
     * @param rules the conventions to score by
     * @return the scorer
     */
    public static Scorer of(Instrument instrument, ScoringRules rules) {
        return new Scorer(instrument, rules, Map.of());
    }

    /**
     * Returns a scorer that also scores by sector.
     *
     * @param sectors the sector of each party by party id; other parties are in no sector
     * @return a scorer with the same instrument and rules
     */
    public Scorer withSectors(Map<String, Sector> sectors) {
        return new Scorer(instrument, rules, sectors);
    }

    /**
     * Returns a scorer that also scores by the sectors of a collaboration's parties.
     *
     * @param collaboration the collaboration
     * @return a scorer with the same instrument and rules
     */
    public Scorer withSectorsOf(Collaboration collaboration) {
        return withSectors(
                collaboration.getParties().stream().collect(Collectors.toMap(Party::getId, Party::getSector)));
    }

    /**
     * Scores an assessment and returns the scorecard that may be shown, with the disclosure that the parties agreed
     * to.
     *
     * @param assessment the assessment
     * @return the scorecard
     * @throws InvalidValueException if the answers do not fit the instrument; it lists every violation
     */
    public Scorecard score(Assessment assessment) {
        return scoreConfidentially(assessment).disclose();
    }

    /**
     * Scores counted sheets and returns the scorecard that may be shown, with the disclosure that the parties agreed
     * to.
     *
     * @param tally the counts of all sheets
     * @param frame the assessment that the sheets belong to, itself without sheets
     * @return the scorecard, equal to that of the assessment with the sheets
     * @throws InvalidValueException if the tally or the assessment is of another instrument, the assessment has
     *     sheets of its own, or the tally counts sheets of a party that was not invited
     */
    public Scorecard score(Tally tally, Assessment frame) {
        return scoreConfidentially(tally, frame).disclose();
    }

    /**
     * Scores an assessment and returns all scores, including those that may not be shown.
     *
     * @param assessment the assessment
     * @return the confidential scorecard
     * @throws InvalidValueException if the answers do not fit the instrument; it lists every violation
     */
    public ConfidentialScorecard scoreConfidentially(Assessment assessment) {
        List<Finding> findings = AnswerCheck.of(instrument).check(assessment).stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .toList();
        if (!findings.isEmpty()) {
            throw new InvalidValueException(findings);
        }
        Tally tally = assessment.getSheets().stream().collect(Tally.collector(instrument));
        return scored(tally, assessment);
    }

    /**
     * Scores counted sheets and returns all scores, including those that may not be shown.
     *
     * @param tally the counts of all sheets
     * @param frame the assessment that the sheets belong to, itself without sheets
     * @return the confidential scorecard, equal to that of the assessment with the sheets
     * @throws InvalidValueException if the tally or the assessment is of another instrument, the assessment has
     *     sheets of its own, or the tally counts sheets of a party that was not invited
     */
    public ConfidentialScorecard scoreConfidentially(Tally tally, Assessment frame) {
        NumberCheck check = new NumberCheck(Layout.of(instrument));
        check.requireSame(tally.counts().layout());
        List<Finding> findings = check.checkInstrument(frame.getInstrument());
        if (!findings.isEmpty()) {
            throw new InvalidValueException(findings);
        }
        new Checks()
                .that(frame.getSheets().isEmpty(), SamsonRule.SHEETS_BESIDE_TALLY, "/sheets")
                .orThrow();
        return scored(tally, frame);
    }

    private ConfidentialScorecard scored(Tally tally, Assessment assessment) {
        Set<String> invited = new TreeSet<>(assessment.getPartyIds());
        SortedMap<Group, long[]> rows = tally.counts().rows();
        Checks checks = new Checks();
        rows.keySet().stream()
                .map(Group::partyId)
                .distinct()
                .forEach(party ->
                        checks.that(invited.contains(party), SamsonRule.PARTY_NOT_INVITED, "", "party", party));
        checks.orThrow();
        SortedMap<String, List<Map.Entry<Group, long[]>>> byParty = new TreeMap<>();
        invited.forEach(party -> byParty.put(party, new ArrayList<>()));
        rows.entrySet().forEach(entry -> Objects.requireNonNull(
                        byParty.get(entry.getKey().partyId()))
                .add(entry));
        Scoring scoring = new Scoring(tally.counts().layout(), rules, byParty, sectors);
        ImmutableConfidentialScorecard.Builder scorecard = ImmutableConfidentialScorecard.builder()
                .assessmentId(assessment.getId())
                .collaborationId(assessment.getCollaborationId())
                .instrument(assessment.getInstrument())
                .phase(assessment.getPhase())
                .date(assessment.getDate())
                .disclosure(assessment.effectiveDisclosure())
                .rules(rules)
                .invited(assessment.getInvited())
                .released(assessment.getReleased());
        scoring.into(scorecard);
        return scorecard.build();
    }
}
