package no.samskaping.model.advice;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.source.SourceReference;
import no.samskaping.model.term.EnumTerm;

/**
 * The handbook's advice, in the words of this library.
 *
 * <p>The {@linkplain #label label} is a short title, the {@linkplain #description description} is the advice itself:
 * one or two sentences that tell a group what it can do before its next meeting. The comment of each constant says what
 * the source recommends; how to do it is ours.
 *
 * <p>The order of the constants is the order of the handbook: chapter by chapter, within a chapter by field or value and
 * then by place. What is for every value or for every field follows what is for one of them. All lists of advice have
 * this order, unless they are ordered by topic.
 */
@Source(chapter = 4, section = "Råd og anbefalinger", term = "råd og anbefalinger")
public enum Advice implements EnumTerm {
    /** Look at the municipality as a place and as an organisation. */
    @Source(chapter = 1, section = "Råd og anbefalinger")
    PLACE_AND_ORGANISATION(AdviceTopic.PRACTICE, List.of(AdviceTarget.municipality())),
    /** Look for unused resources in the place. */
    @Source(chapter = 1, section = "Råd og anbefalinger")
    UNUSED_RESOURCES(AdviceTopic.PRACTICE, List.of(AdviceTarget.municipality())),
    /** Say what thin and thick mean for the work, and where thin is enough. */
    @Source(chapter = 1, section = "Råd og anbefalinger")
    THIN_OR_THICK(AdviceTopic.VIEWS, ProcessPart.THIN_AND_THICK),
    /** Be sure that it is a problem for somebody, and understand it with those who know it best. */
    @Source(chapter = 2, section = "Råd og anbefalinger")
    REAL_PROBLEM(AdviceTopic.PRACTICE, ProcessPart.PROBLEM, "problem"),
    /** Watch for funding, technology, distribution and habits that block an idea. */
    @Source(chapter = 2, section = "Samskapende sosial innovasjon")
    BLOCKED_IDEAS(AdviceTopic.PRACTICE, ProcessPart.PUT_TO_USE),
    /** Hold on to good ideas until they are put to use. */
    @Source(chapter = 2, section = "Råd og anbefalinger")
    FOLLOW_THE_IDEA(AdviceTopic.PRACTICE, ProcessPart.PUT_TO_USE),
    /** Seek social value in the way of working and in the results. */
    @Source(chapter = 2, section = "Råd og anbefalinger")
    VALUE_IN_BOTH(AdviceTopic.PRACTICE, ProcessPart.BOTH_TARGETS),
    /** Find the balance between talking and acting. */
    @Source(chapter = 2, section = "Råd og anbefalinger")
    TALK_AND_ACT(AdviceTopic.PRACTICE, ProcessPart.TALK_AND_ACT),
    /** Try ideas rather than only talk about them. */
    @Source(chapter = 2, section = "Råd og anbefalinger")
    TRY_THE_IDEA(AdviceTopic.PRACTICE, ProcessPart.TALK_AND_ACT),
    /** See whether the work moves forward, what drives it, and talk about each part of figure 4. */
    @Source(chapter = 2, figure = 4, section = "Råd og anbefalinger")
    FORWARD_IN_THE_SPIRAL(AdviceTopic.VIEWS, ProcessPart.SPIRAL),
    /** Make it easy to say unusual things; not all ideas have to be carried out. */
    @Source(chapter = 3, section = "Åpenhet")
    UNUSUAL_IDEAS(AdviceTopic.PRACTICE, CoreValue.OPENNESS),
    /** Show outsiders what you do, and ask them for ideas. */
    @Source(chapter = 3, section = "Åpenhet")
    OPEN_DOORS(AdviceTopic.PARTICIPATION, CoreValue.OPENNESS),
    /** Be reachable for each other, in the evenings too. */
    @Source(chapter = 3, section = "Åpenhet")
    REACHABLE(AdviceTopic.PARTY_CONDITIONS, CoreValue.OPENNESS),
    /** See that those whom the solution is for have as much influence as all others. */
    @Source(chapter = 3, section = "Demokrati")
    EQUAL_INFLUENCE(AdviceTopic.PARTICIPATION, CoreValue.DEMOCRACY),
    /** Talk openly about power and influence; the test is when the other's interests cross yours. */
    @Source(chapter = 3, section = "Demokrati")
    TALK_ABOUT_POWER(AdviceTopic.PARTY_CONDITIONS, CoreValue.DEMOCRACY),
    /** Ask whether it is new, in all the places where something can be new. */
    @Source(chapter = 3, section = "Kreativitet")
    ASK_WHAT_IS_NEW(AdviceTopic.PRACTICE, CoreValue.CREATIVITY),
    /** Make room to think outside routines, and against group thinking. */
    @Source(chapter = 3, section = "Kreativitet")
    ROOM_TO_THINK(AdviceTopic.PRACTICE, CoreValue.CREATIVITY),
    /** Design, frame, lead forward and secure participation; no party has all power. */
    @Source(chapter = 3, section = "Ledelse")
    FOUR_TASKS(AdviceTopic.PRACTICE, CoreValue.LEADERSHIP),
    /** Find out what each party is best placed to lead, and share leadership. */
    @Source(chapter = 3, section = "Råd og anbefalinger")
    WHO_LEADS_WHAT(AdviceTopic.PARTY_CONDITIONS, CoreValue.LEADERSHIP),
    /** Look at your habits of leading. */
    @Source(chapter = 3, section = "Råd og anbefalinger")
    HABITS_OF_LEADING(AdviceTopic.VIEWS, CoreValue.LEADERSHIP),
    /** Put the values up where you see them when it gets busy. */
    @Source(chapter = 3, section = "Råd og anbefalinger")
    VALUES_IN_SIGHT(AdviceTopic.PRACTICE, AdviceTarget.allValues()),
    /** Talk about how well each value is kept, and whether views differ. */
    @Source(chapter = 3, section = "Råd og anbefalinger")
    VIEWS_OF_THE_VALUES(AdviceTopic.VIEWS, AdviceTarget.allValues()),
    /**
     * Find where the values are visible and where they are missing; set time aside for those that need new life.
     */
    @Source(chapter = 3, section = "Råd og anbefalinger")
    VALUES_AT_WORK(AdviceTopic.PRACTICE, AdviceTarget.allValues()),
    /** Give trust the time that it takes. */
    @Source(chapter = 4, section = "Ivaretakelse av likeverdighet")
    TIME_FOR_TRUST(AdviceTopic.PRACTICE, ActionField.EQUALITY),
    /** Replace habits from grants and permits that make one party the dominant one. */
    @Source(chapter = 4, section = "Ivaretakelse av likeverdighet")
    HABITS_OF_POWER(AdviceTopic.PARTY_CONDITIONS, ActionField.EQUALITY),
    /** Do not use volunteers as a means to another party's goals. */
    @Source(chapter = 4, section = "Ivaretakelse av likeverdighet")
    NOBODY_A_MEANS(AdviceTopic.PARTY_CONDITIONS, ActionField.EQUALITY),
    /** Meet on the voluntary party's home ground or on neutral ground. */
    @Source(chapter = 4, section = "Ivaretakelse av likeverdighet")
    MEETING_PLACE_FOR_ALL(AdviceTopic.PARTY_CONDITIONS, ActionField.EQUALITY),
    /** Take up whether all parties share one view of what equal terms need. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    EQUAL_TERMS(AdviceTopic.VIEWS, ActionField.EQUALITY),
    /** Lead attention away from traditional roles, sector borders and control. */
    @Source(chapter = 4, section = "Å arbeide med felles mål")
    BEYOND_ROLES(AdviceTopic.PRACTICE, ActionField.COMMON_GOALS),
    /** Do not take it for granted that all have the same picture of the goal. */
    @Source(chapter = 4, section = "Å arbeide med felles mål")
    SAME_PICTURE(AdviceTopic.VIEWS, ActionField.COMMON_GOALS),
    /** Leave room for each party's own agenda, as long as it does not overshadow the common goal. */
    @Source(chapter = 4, section = "Å arbeide med felles mål")
    OWN_AIMS(AdviceTopic.PARTY_CONDITIONS, ActionField.COMMON_GOALS),
    /** Take the time to agree on the goal. */
    @Source(chapter = 4, section = "Å arbeide med felles mål")
    TIME_TO_AGREE(AdviceTopic.PRACTICE, ActionField.COMMON_GOALS),
    /** Make the vision together: a picture of a wished future. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    PICTURE_THE_FUTURE(AdviceTopic.PRACTICE, ActionField.COMMON_GOALS),
    /** Talk about how you talk. */
    @Source(chapter = 4, section = "Kommunikasjon")
    TALK_ABOUT_TALK(AdviceTopic.PRACTICE, ActionField.COMMUNICATION),
    /** Meet regularly, hear all in their own language, and watch for one party's jargon. */
    @Source(chapter = 4, section = "Kommunikasjon")
    OWN_LANGUAGE(AdviceTopic.PARTY_CONDITIONS, ActionField.COMMUNICATION),
    /** Have a place to meet between meetings, also a digital one. */
    @Source(chapter = 4, section = "Kommunikasjon")
    BETWEEN_MEETINGS(AdviceTopic.PARTICIPATION, ActionField.COMMUNICATION),
    /** Be open about whom the work is for, since criticism is often about who is represented. */
    @Source(chapter = 4, section = "Kommunikasjon")
    WHOM_IT_IS_FOR(AdviceTopic.PRACTICE, ActionField.COMMUNICATION),
    /** Choose with care who fronts the work. */
    @Source(chapter = 4, section = "Kommunikasjon")
    WHO_TELLS(AdviceTopic.PRACTICE, ActionField.COMMUNICATION),
    /** Give central words a concrete content. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    WORDS_WITH_CONTENT(AdviceTopic.VIEWS, ActionField.COMMUNICATION),
    /** Tell as many as possible what you do. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    TELL_OTHERS(AdviceTopic.PRACTICE, ActionField.COMMUNICATION),
    /** Keep what you publish up to date, and think about words and pictures. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    WHAT_WE_SHOW(AdviceTopic.PRACTICE, ActionField.COMMUNICATION),
    /** Anchor down and out, with those who know the problem from their own lives, in planning and doing. */
    @Source(chapter = 4, section = "Forankring")
    THOSE_WHO_KNOW(AdviceTopic.PARTICIPATION, ActionField.ANCHORING),
    /** Moor upwards: leaders, politicians, budgets, plans; personal support counts too. */
    @Source(chapter = 4, section = "Forankring")
    SUPPORT_FROM_ABOVE(AdviceTopic.PRACTICE, ActionField.ANCHORING),
    /** Secure support from the administrative functions behind you. */
    @Source(chapter = 4, section = "Forankring")
    SUPPORT_AT_HOME(AdviceTopic.PARTY_CONDITIONS, ActionField.ANCHORING),
    /** Tell leaders and politicians again how it goes. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    TELL_LEADERS_AGAIN(AdviceTopic.PRACTICE, ActionField.ANCHORING),
    /** Prepare matters so that all can think before deciding; keep minutes where all find them. */
    @Source(chapter = 4, section = "Tilrettelegging")
    MATTERS_IN_GOOD_TIME(AdviceTopic.PRACTICE, ActionField.FACILITATION),
    /** Make occasions for informal contact. */
    @Source(chapter = 4, section = "Tilrettelegging")
    INFORMAL_CONTACT(AdviceTopic.PRACTICE, ActionField.FACILITATION),
    /** Find times, places and routines that suit every party; think of travel and child care. */
    @Source(chapter = 4, section = "Tilrettelegging")
    TIMES_AND_PLACES(AdviceTopic.PARTY_CONDITIONS, ActionField.FACILITATION),
    /** Meet where the services happen. */
    @Source(chapter = 4, section = "Tilrettelegging")
    WHERE_IT_HAPPENS(AdviceTopic.PRACTICE, ActionField.FACILITATION),
    /** Develop the practical frames together rather than always on one party's ground. */
    @Source(chapter = 4, section = "Tilrettelegging")
    RULES_TOGETHER(AdviceTopic.PARTY_CONDITIONS, ActionField.FACILITATION),
    /** Look for opportunities before obstacles; deal with risks afterwards. */
    @Source(chapter = 4, figure = 6, section = "Å arbeide med ressursfokus")
    OPPORTUNITIES_FIRST(AdviceTopic.PRACTICE, ActionField.RESOURCE_FOCUS),
    /** Turn the problem round. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    TURN_IT_ROUND(AdviceTopic.PRACTICE, ActionField.RESOURCE_FOCUS),
    /** Picture, concretely, how it is when you are at your best. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    AT_YOUR_BEST(AdviceTopic.PRACTICE, ActionField.RESOURCE_FOCUS),
    /** Be humble and curious about other angles; do not stare at threats. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    OTHER_ANGLES(AdviceTopic.VIEWS, ActionField.RESOURCE_FOCUS),
    /** Look for resources outside your usual paths. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    NEW_PLACES(AdviceTopic.PARTICIPATION, ActionField.RESOURCE_FOCUS),
    /** Let life experience count beside professional knowledge. */
    @Source(chapter = 4, section = "Å arbeide med flere kompetanser samtidig")
    LIFE_EXPERIENCE_COUNTS(AdviceTopic.PARTY_CONDITIONS, ActionField.COMPLEMENTARY_COMPETENCE),
    /** Begin each meeting with what you have learnt since last time. */
    @Source(chapter = 4, section = "Å arbeide med flere kompetanser samtidig")
    LEARNT_SINCE_LAST(AdviceTopic.PRACTICE, ActionField.COMPLEMENTARY_COMPETENCE),
    /** Work with attitudes too, on the way from knowledge to action. */
    @Source(chapter = 4, section = "Å arbeide med flere kompetanser samtidig")
    ATTITUDES_TOO(AdviceTopic.PRACTICE, ActionField.COMPLEMENTARY_COMPETENCE),
    /** Ask which insight or experience is missing, and look for surprising competence. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    MISSING_INSIGHT(AdviceTopic.PARTICIPATION, ActionField.COMPLEMENTARY_COMPETENCE),
    /** Handle differing views openly instead of hiding them. */
    @Source(chapter = 2, section = "Med rom for interessemotsetninger")
    DISAGREE_OPENLY(AdviceTopic.VIEWS, AdviceTarget.allFields()),
    /** See that no party finds its view set aside. */
    @Source(chapter = 3, section = "Ledelse")
    NOBODY_SET_ASIDE(AdviceTopic.PARTY_CONDITIONS, AdviceTarget.allFields()),
    /** Work where the conditions do not meet the expectations of one or more of the parties. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    UNMET_EXPECTATIONS(AdviceTopic.EXPECTATIONS, AdviceTarget.allFields()),
    /** Use SAMSON together with all the parties. */
    @Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
    EVERYONE_ANSWERS(AdviceTopic.PARTICIPATION, AdviceTarget.allFields()),
    /** Choose the methods with strong involvement of all parties. */
    @Source(chapter = 6, section = "En krevende aktivitet")
    CHOOSE_METHODS_TOGETHER(AdviceTopic.PARTICIPATION, "methods"),
    /** Goals change on the way; frozen indicators undermine the work. */
    @Source(chapter = 6, section = "En krevende aktivitet")
    GOALS_MAY_CHANGE(AdviceTopic.PRACTICE, "goals", "indicators", "targets", "evaluation"),
    /** Measure social change by what those concerned say about their own lives. */
    @Source(chapter = 6, section = "Måling av usikker effekt")
    LIFE_AS_IT_IS(AdviceTopic.PRACTICE, "baselines", "measurements"),
    /** Involve those who have first-hand knowledge in choosing indicators. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    THOSE_CONCERNED_CHOOSE(AdviceTopic.PARTICIPATION, "indicators"),
    /** Look for known indicators and use them. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    KNOWN_MEASURES(AdviceTopic.PRACTICE, "indicators"),
    /** Measure value on several levels. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    SEVERAL_LEVELS(AdviceTopic.PRACTICE, "indicators"),
    /** Combine quantitative and qualitative data. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    NUMBERS_AND_STORIES(AdviceTopic.PRACTICE, "indicators", "methods"),
    /** Give priority to what matters most, and plan who collects what, when and how. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    PRIORITIES_AND_PLAN(AdviceTopic.PRACTICE, "target-groups", "indicators", "methods", "measurements"),
    /** Define the theory of change behind the activities. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    WHY_IT_SHOULD_WORK(AdviceTopic.PRACTICE, "activities"),
    /** Set a target number for each indicator. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    NUMBER_TO_REACH(AdviceTopic.EXPECTATIONS, "targets"),
    /** Measure the starting point. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    BEFORE_YOU_START(AdviceTopic.PRACTICE, "baselines"),
    /** Measure regularly, to steer the work. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    MEASURE_TO_STEER(AdviceTopic.PRACTICE, "measurements"),
    /** Use the measurements to evaluate and adapt the effort. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    CHANGE_SOMETHING(AdviceTopic.PRACTICE, "evaluation"),
    /** Consider the effects of the process itself, besides the results. */
    @Source(chapter = 6, section = "Ingen rette linjer")
    WHAT_THE_WORK_GAVE(AdviceTopic.PRACTICE, ProcessPart.BOTH_TARGETS, "evaluation"),
    /** Say which change you want, and find indicators of it together. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    WHICH_CHANGE(AdviceTopic.PRACTICE, "problem", "goals", "indicators"),
    /** Choose who takes part in designing goals and measures; look outside the usual circles. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    WHO_CHOOSES(AdviceTopic.PARTICIPATION, "goals", "target-groups", "indicators", "methods"),
    /** Decide why you measure, for whom first, and who is to have use of it. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    WHY_YOU_MEASURE(AdviceTopic.VIEWS, "indicators", "methods", "measurements"),
    /** Measure effects of the common effort, not the level of activity. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    WHAT_IT_LEADS_TO(AdviceTopic.PRACTICE, "indicators"),
    /** Find indicators that show the worth of prevention. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    WHAT_YOU_PREVENT(AdviceTopic.PRACTICE, "indicators"),
    /** See whether there is evidence for the links that you assume. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    WHAT_YOU_BUILD_ON(AdviceTopic.PRACTICE, "activities"),
    /** Collect interviews, life stories and experience. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    IN_THEIR_OWN_WORDS(AdviceTopic.PRACTICE, "methods", "measurements"),
    /** Register negative experience and use it. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    WHAT_WENT_WRONG(AdviceTopic.PRACTICE, "measurements", "evaluation"),
    /** Use the measurements to teach, to earn legitimacy and to motivate. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    SHOW_THE_RESULTS(AdviceTopic.PRACTICE, "evaluation");

    private final AdviceTopic topic;

    @SuppressWarnings("ImmutableEnumChecker") // The targets are immutable.
    private final List<AdviceTarget> targets;

    Advice(AdviceTopic topic, ActionField field) {
        this(topic, List.of(AdviceTarget.of(field)));
    }

    Advice(AdviceTopic topic, CoreValue value) {
        this(topic, List.of(AdviceTarget.of(value)));
    }

    Advice(AdviceTopic topic, ProcessPart part, String... steps) {
        this(
                topic,
                Stream.concat(Stream.of(AdviceTarget.of(part)), steps(steps)).toList());
    }

    Advice(AdviceTopic topic, String... steps) {
        this(topic, steps(steps).toList());
    }

    Advice(AdviceTopic topic, List<AdviceTarget> targets) {
        this.topic = topic;
        this.targets = targets;
    }

    private static Stream<AdviceTarget> steps(String... codes) {
        return Arrays.stream(codes).map(AdviceTarget::soImpactStep);
    }

    /**
     * What the advice makes the parties look at.
     *
     * @return the topic
     */
    public AdviceTopic getTopic() {
        return topic;
    }

    /**
     * What the advice is for.
     *
     * @return at least one target, none twice, unmodifiable
     */
    public List<AdviceTarget> getTargets() {
        return targets;
    }

    /**
     * Where the sources give this advice.
     *
     * @return the place
     */
    public SourceReference getSource() {
        return SourceReference.of(this).orElseThrow();
    }

    /** {@inheritDoc} It is the advice itself: one or two sentences to the group, at most 160 characters. */
    @Override
    public String description(Locale locale) {
        return EnumTerm.super.description(locale);
    }

    /**
     * The advice for a target.
     *
     * @param target the target
     * @return the advice, in the order of the constants; empty if nothing is for the target
     */
    public static List<Advice> on(AdviceTarget target) {
        return Arrays.stream(values())
                .filter(advice -> advice.targets.contains(target))
                .toList();
    }

    /**
     * The advice for a field of action.
     *
     * @param field the field
     * @return its own advice, then the advice for every field; never empty
     */
    public static List<Advice> forField(ActionField field) {
        return on(AdviceTarget.of(field));
    }

    /**
     * The advice for a field of action, ordered by topic.
     *
     * @param field the field
     * @param topics the topics that come first
     * @return the advice of {@link #forField(ActionField)}, ordered as by {@link #byTopic}
     */
    public static List<Advice> forField(ActionField field, Set<AdviceTopic> topics) {
        return byTopic(forField(field), topics);
    }

    /**
     * The advice for a value.
     *
     * @param value the value
     * @return its own advice, then the advice for every value; never empty
     */
    public static List<Advice> forValue(CoreValue value) {
        return on(AdviceTarget.of(value));
    }

    /**
     * The advice for a cell.
     *
     * @param cell the cell
     * @return the advice for its field, then the advice for its value; never empty
     */
    public static List<Advice> forCell(ModelCell cell) {
        return Stream.concat(forField(cell.getField()).stream(), forValue(cell.getValue()).stream())
                .toList();
    }

    /**
     * The advice for a part of the process.
     *
     * @param part the part
     * @return the advice; never empty
     */
    public static List<Advice> forPart(ProcessPart part) {
        return on(AdviceTarget.of(part));
    }

    /**
     * The advice for the municipality.
     *
     * @return the advice; never empty
     */
    public static List<Advice> forMunicipality() {
        return on(AdviceTarget.municipality());
    }

    /**
     * The advice for a step of SoImpact.
     *
     * @param code the code of the step, such as {@code indicators}
     * @return the advice; never empty for the code of a step, empty for any other code
     */
    public static List<Advice> forSoImpactStep(String code) {
        return on(AdviceTarget.soImpactStep(code));
    }

    /**
     * Orders advice by topic. The topics take turns, so that each of them is among the first.
     *
     * @param advice the advice
     * @param topics the topics that come first
     * @return the same advice: the first on each of the topics, in the order of {@link AdviceTopic}; then the second on
     *     each, and so on; then the rest. Within a topic and in the rest the given order is kept
     */
    public static List<Advice> byTopic(Collection<Advice> advice, Set<AdviceTopic> topics) {
        Map<AdviceTopic, Integer> turns = new EnumMap<>(AdviceTopic.class);
        Map<Advice, Integer> turnOf = new EnumMap<>(Advice.class);
        for (Advice each : advice) {
            turnOf.put(
                    each, topics.contains(each.topic) ? turns.merge(each.topic, 1, Integer::sum) : Integer.MAX_VALUE);
        }
        Comparator<Advice> byTurn = Comparator.comparingInt(each -> Objects.requireNonNull(turnOf.get(each)));
        return advice.stream()
                .distinct()
                .sorted(byTurn.thenComparing(each -> topics.contains(each.topic) ? each.topic.ordinal() : 0))
                .toList();
    }
}
