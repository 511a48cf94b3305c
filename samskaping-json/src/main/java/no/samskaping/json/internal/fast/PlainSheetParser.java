package no.samskaping.json.internal.fast;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samskaping.json.internal.binding.SheetNames;
import no.samskaping.json.internal.lines.LineCursor;
import no.samskaping.json.internal.text.Utf8;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.internal.count.Counts;
import no.samskaping.samson.internal.count.Layout;

/**
 * Parses plain sheets from their bytes into arrays of numbers.
 *
 * <p>It reports no problems. A line that it does not accept is read by the codec of sheets, which decides whether it is bad.
 * So the parser may accept fewer sheets than the codec, for example none with escapes in texts or with {@code 4.0} for 4. It
 * must not accept others, nor read any differently.
 */
final class PlainSheetParser {
    /** Few streams have more parties; the names of further ones are decoded for each sheet. */
    private static final int PARTIES = 1 << 10;

    private static final int PROBES = 8;

    private static final byte[] RESPONDENT = quoted(SheetNames.RESPONDENT);
    private static final byte[] PARTY = quoted(SheetNames.PARTY);
    private static final byte[] ROLES = quoted(SheetNames.ROLES);
    private static final byte[] ANSWERS = quoted(SheetNames.ANSWERS);
    private static final byte[] RATING = quoted(SheetNames.RATING);
    private static final byte[] EXPECTATION = quoted(SheetNames.EXPECTATION);
    private static final byte[] DONT_KNOW = quoted(AnswerKind.DONT_KNOW.getCode());
    private static final byte[] NOT_APPLICABLE = quoted(AnswerKind.NOT_APPLICABLE.getCode());

    private static final int MAX_DIGITS = 9;

    private final ByteTexts<CitizenRole> roleCodes = ByteTexts.of(CitizenRole.values().length);
    private final ByteTexts<String> parties = new ByteTexts<>(PARTIES, PROBES);
    private final ByteTexts<Integer> items;
    private final byte[][] quotedItems;

    /**
     * For each item the one that followed it in an earlier sheet, or -1: most sheets have their items in the same order. The
     * first item of a sheet is looked up as if it followed the last item of the instrument. An item is added here only when
     * its id was found without escapes; an id that needs escapes must not be compared without them.
     */
    private final int[] following;

    private final AsciiText ascii = new AsciiText();

    private byte[] bytes = {};
    private boolean isAscii;
    private int at;
    private int end;
    private int textFrom;
    private int textTo;

    private boolean hasRespondent;
    private boolean hasParty;
    private boolean hasRoles;
    private boolean hasAnswers;
    private int respondentFrom;
    private int respondentTo;
    private String party = "";
    private final Set<CitizenRole> roles = EnumSet.noneOf(CitizenRole.class);
    private final boolean[] answered;
    private final int[] ratings;
    private final int[] expectations;

    /** For sheets that answer an instrument. */
    PlainSheetParser(Instrument instrument) {
        List<String> ids = instrument.getItems().stream().map(Item::getId).toList();
        items = ByteTexts.of(ids.size());
        for (int item = 0; item < ids.size(); item++) {
            items.put(ids.get(item), item);
        }
        for (CitizenRole role : CitizenRole.values()) {
            roleCodes.put(role.getCode(), role);
        }
        quotedItems = ids.stream().map(PlainSheetParser::quoted).toArray(byte[][]::new);
        following = new int[ids.size()];
        Arrays.fill(following, -1);
        answered = new boolean[ids.size()];
        ratings = new int[ids.size()];
        expectations = new int[ids.size()];
    }

    private static byte[] quoted(String text) {
        return ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
    }

    /** Parses a line. Returns whether it is a plain sheet. */
    boolean parse(LineCursor line) {
        bytes = line.bytes();
        at = line.from();
        end = line.to();
        isAscii = line.isAscii();
        return (isAscii || Utf8.firstInvalid(bytes, at, end) < 0) && sheet() && space() == end;
    }

    /** The respondent of the sheet, until the cursor moves to the next line. */
    String respondent() {
        return text(respondentFrom, respondentTo);
    }

    /** The party of the sheet. */
    String party() {
        return party;
    }

    /**
     * Counts the sheet.
     *
     * @throws no.samskaping.model.finding.InvalidValueException if an answer is off the scale
     */
    void addTo(Counts counts) {
        counts.add(party, roles, ratings, expectations);
    }

    private boolean sheet() {
        hasRespondent = false;
        hasParty = false;
        hasRoles = false;
        hasAnswers = false;
        roles.clear();
        Arrays.fill(answered, false);
        Arrays.fill(ratings, Layout.NONE);
        Arrays.fill(expectations, Layout.NONE);
        if (!take('{')) {
            return false;
        }
        do {
            if (!field()) {
                return false;
            }
        } while (take(','));
        return take('}') && hasRespondent && hasParty && hasAnswers;
    }

    private boolean field() {
        if (takeName(ANSWERS)) {
            return !hasAnswers && answers();
        }
        if (takeName(RESPONDENT)) {
            return !hasRespondent && respondentId();
        }
        if (takeName(PARTY)) {
            return !hasParty && partyId();
        }
        return takeName(ROLES) && !hasRoles && roles();
    }

    private boolean respondentId() {
        hasRespondent = text();
        respondentFrom = textFrom;
        respondentTo = textTo;
        return hasRespondent && isId(textFrom, textTo);
    }

    private boolean partyId() {
        if (!text()) {
            return false;
        }
        String known = parties.find(bytes, textFrom, textTo);
        if (known == null) {
            if (!isId(textFrom, textTo)) {
                return false;
            }
            known = text(textFrom, textTo);
            parties.put(known, known);
        }
        party = known;
        hasParty = true;
        return true;
    }

    private boolean roles() {
        hasRoles = true;
        if (!take('[')) {
            return false;
        }
        if (take(']')) {
            return true;
        }
        do {
            CitizenRole role = text() ? roleCodes.find(bytes, textFrom, textTo) : null;
            if (role == null || !roles.add(role)) {
                return false;
            }
        } while (take(','));
        return take(']');
    }

    private boolean answers() {
        hasAnswers = true;
        if (!take('{')) {
            return false;
        }
        if (take('}')) {
            return true;
        }
        int last = following.length - 1;
        do {
            int item = item(last);
            if (item < 0 || answered[item] || !answer(item)) {
                return false;
            }
            answered[item] = true;
            last = item;
        } while (take(','));
        return take('}');
    }

    /** The item named at the current position, or -1; the item that followed {@code last} earlier is tried first. */
    private int item(int last) {
        int guess = following[last];
        if (guess >= 0 && takeName(quotedItems[guess])) {
            return guess;
        }
        Integer item = text() ? items.find(bytes, textFrom, textTo) : null;
        if (item == null || !take(':')) {
            return -1;
        }
        following[last] = item;
        return item;
    }

    private boolean answer(int item) {
        if (number(ratings, item)) {
            return true;
        }
        return take('{') ? rated(item) : takeLiteral(DONT_KNOW) || takeLiteral(NOT_APPLICABLE);
    }

    private boolean rated(int item) {
        do {
            boolean taken = takeName(RATING)
                    ? ratings[item] == Layout.NONE && number(ratings, item)
                    : takeName(EXPECTATION) && expectations[item] == Layout.NONE && number(expectations, item);
            if (!taken) {
                return false;
            }
        } while (take(','));
        return ratings[item] != Layout.NONE && take('}');
    }

    /** Takes a whole number of a few digits. The caller checks the next byte. */
    private boolean number(int[] numbers, int item) {
        int start = space();
        int i = start;
        boolean negative = i < end && bytes[i] == '-';
        if (negative) {
            i++;
        }
        int first = i;
        int number = 0;
        while (i < end && '0' <= bytes[i] && bytes[i] <= '9' && i - first < MAX_DIGITS) {
            number = 10 * number + bytes[i] - '0';
            i++;
        }
        boolean leadingZero = i > first && bytes[first] == '0' && (negative || i - first > 1);
        if (i == first || leadingZero) {
            return false;
        }
        numbers[item] = negative ? -number : number;
        at = i;
        return true;
    }

    /** Takes a text without escapes. */
    private boolean text() {
        if (!take('"')) {
            return false;
        }
        textFrom = at;
        while (at < end && bytes[at] != '"') {
            // Negative bytes belong to characters outside ASCII.
            if (bytes[at] == '\\' || (0 <= bytes[at] && bytes[at] < ' ')) {
                return false;
            }
            at++;
        }
        textTo = at++;
        return textTo < end;
    }

    private boolean isId(int from, int to) {
        return Checks.isId(isAscii ? ascii.of(bytes, from, to) : text(from, to));
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Takes a name and its colon, or nothing, so that another name can be tried at the same position. */
    private boolean takeName(byte[] quoted) {
        int start = at;
        if (takeLiteral(quoted) && take(':')) {
            return true;
        }
        at = start;
        return false;
    }

    private boolean takeLiteral(byte[] quoted) {
        int start = space();
        int after = start + quoted.length;
        if (after > end || !Arrays.equals(quoted, 0, quoted.length, bytes, start, after)) {
            return false;
        }
        at = after;
        return true;
    }

    private boolean take(char one) {
        if (space() < end && bytes[at] == one) {
            at++;
            return true;
        }
        return false;
    }

    /** Skips white space and returns the position after it. */
    private int space() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        return at;
    }
}
