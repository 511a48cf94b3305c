package no.samskaping.json.lines;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samskaping.json.bind.SheetNames;
import no.samskaping.json.text.Utf8;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.internal.Checks;
import no.samskaping.samson.AnswerKind;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Item;
import no.samskaping.samson.Tally;

/**
 * Reads sheets that hold nothing unusual from their bytes straight into numbers, without an object for an answer.
 *
 * <p>It never says what is wrong, nor that anything is: what it does not take, the sheet's shape reads, and that alone
 * decides. So it may take less than the shape does, such as no escapes in texts and no {@code 4.0} for 4, but nothing
 * more, and nothing otherwise.
 */
final class PlainSheets {
    /** Hardly any stream has more parties, and of those only the names are made anew for each sheet. */
    private static final int PARTIES = 1 << 10;

    private static final int PLACES = 8;

    private static final byte[] RESPONDENT = quoted(SheetNames.RESPONDENT);
    private static final byte[] PARTY = quoted(SheetNames.PARTY);
    private static final byte[] ROLES = quoted(SheetNames.ROLES);
    private static final byte[] ANSWERS = quoted(SheetNames.ANSWERS);
    private static final byte[] RATING = quoted(SheetNames.RATING);
    private static final byte[] EXPECTATION = quoted(SheetNames.EXPECTATION);
    private static final byte[] DONT_KNOW = quoted(AnswerKind.DONT_KNOW.getCode());
    private static final byte[] NOT_APPLICABLE = quoted(AnswerKind.NOT_APPLICABLE.getCode());

    private static final int MOST_DIGITS = 9;

    private final ByteTexts<CitizenRole> roleCodes = ByteTexts.of(CitizenRole.values().length);
    private final ByteTexts<String> parties = new ByteTexts<>(PARTIES, PLACES);
    private final ByteTexts<Integer> items;
    private final byte[][] quotedItems;

    /**
     * By item the one that stood behind it in an earlier sheet, or -1: most sheets have their items in the same order.
     * Behind the last item of the instrument the first of the next sheet is looked for. Only what was once found as a
     * text without escapes stands here; an id may need escapes, and must not be looked for without them.
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

    /** Sheets that answer an instrument. */
    PlainSheets(Instrument instrument) {
        List<String> ids = instrument.getItems().stream().map(Item::getId).toList();
        items = ByteTexts.of(ids.size());
        for (int item = 0; item < ids.size(); item++) {
            items.put(ids.get(item), item);
        }
        for (CitizenRole role : CitizenRole.values()) {
            roleCodes.put(role.getCode(), role);
        }
        quotedItems = ids.stream().map(PlainSheets::quoted).toArray(byte[][]::new);
        following = new int[ids.size()];
        Arrays.fill(following, -1);
        answered = new boolean[ids.size()];
        ratings = new int[ids.size()];
        expectations = new int[ids.size()];
    }

    private static byte[] quoted(String text) {
        return ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a line if it holds nothing unusual. */
    boolean read(Lines lines) {
        bytes = lines.bytes();
        at = lines.from();
        end = lines.to();
        isAscii = lines.isAscii();
        return (isAscii || Utf8.firstInvalid(bytes, at, end) < 0) && sheet() && space() == end;
    }

    /** The respondent of the sheet that was read, while its line stands. */
    String respondent() {
        return text(respondentFrom, respondentTo);
    }

    /** The party that it is for. */
    String party() {
        return party;
    }

    /** Counts the sheet that was read; the tally refuses numbers off the scale. */
    void addTo(Tally tally) {
        tally.add(party, roles, ratings, expectations);
    }

    private boolean sheet() {
        hasRespondent = false;
        hasParty = false;
        hasRoles = false;
        hasAnswers = false;
        roles.clear();
        Arrays.fill(answered, false);
        Arrays.fill(ratings, Tally.NONE);
        Arrays.fill(expectations, Tally.NONE);
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

    /** The item named here, tried first with the one that used to stand behind the last one; -1 if it is none. */
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
        return take('{') ? rated(item) : takeText(DONT_KNOW) || takeText(NOT_APPLICABLE);
    }

    private boolean rated(int item) {
        do {
            boolean taken = takeName(RATING)
                    ? ratings[item] == Tally.NONE && number(ratings, item)
                    : takeName(EXPECTATION) && expectations[item] == Tally.NONE && number(expectations, item);
            if (!taken) {
                return false;
            }
        } while (take(','));
        return ratings[item] != Tally.NONE && take('}');
    }

    /** Takes a whole number of a few digits. What may not stand behind it is seen by whoever takes what stands there. */
    private boolean number(int[] numbers, int item) {
        int start = space();
        int i = start;
        boolean negative = i < end && bytes[i] == '-';
        if (negative) {
            i++;
        }
        int first = i;
        int number = 0;
        while (i < end && '0' <= bytes[i] && bytes[i] <= '9' && i - first < MOST_DIGITS) {
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
            // Bytes below 0 belong to characters beyond ASCII.
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

    /** Takes a name and what parts it from its value; or nothing, so that another name can be tried in the same place. */
    private boolean takeName(byte[] quoted) {
        int start = at;
        if (takeText(quoted) && take(':')) {
            return true;
        }
        at = start;
        return false;
    }

    private boolean takeText(byte[] quoted) {
        int start = space();
        int behind = start + quoted.length;
        if (behind > end || !Arrays.equals(quoted, 0, quoted.length, bytes, start, behind)) {
            return false;
        }
        at = behind;
        return true;
    }

    private boolean take(char one) {
        if (space() < end && bytes[at] == one) {
            at++;
            return true;
        }
        return false;
    }

    /** Goes over the space that stands here, to what stands behind it. */
    private int space() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        return at;
    }
}
