package no.samskaping.exchange.iati;

import static no.samskaping.exchange.iati.Activities.ACTIVITY;
import static no.samskaping.exchange.iati.Activities.ACTUAL;
import static no.samskaping.exchange.iati.Activities.BASELINE;
import static no.samskaping.exchange.iati.Activities.INDICATOR;
import static no.samskaping.exchange.iati.Activities.PERIOD;
import static no.samskaping.exchange.iati.Activities.RESULT;
import static no.samskaping.exchange.iati.Activities.STORY;
import static no.samskaping.exchange.iati.Activities.TARGET;

import java.util.ArrayList;
import java.util.List;

/**
 * One kind of damage to the file: what is replaced by what, and the rule and the place that must be reported.
 *
 * @param find a text that is in the file once
 * @param put what is written in its place
 * @param rule the rule that is broken
 * @param path the element or attribute that must be named
 */
record Damage(String find, String put, IatiRule rule, String path) {
    private static final String BASELINE_TEXT = "<baseline year=\"2026\" iso-date=\"2026-01-01\" value=\"11\"/>";
    private static final String TARGET_TEXT = "<target value=\"40\">";
    private static final String ACTUAL_TEXT = "<actual value=\"23.5\">";
    private static final String DIMENSION = TARGET_TEXT + "<dimension name=\"gender\" value=\"women\"/>";

    /** What people write in place of a number. */
    private static final List<String> NO_NUMBERS = List.of(
            "n/a",
            "N/A",
            "-",
            "–",
            "1,5",
            "1 000",
            "1.000,5",
            "12%",
            "NOK 5",
            "1e3",
            "+5",
            ".5",
            "5.",
            "٣",
            "NaN",
            "Infinity",
            "null",
            "TBD",
            "ikke målt",
            " 5",
            "5 ",
            "0x1F",
            "1/2",
            "--5",
            "5-",
            "1.2.3",
            "1_000",
            "1'000",
            "N=35;P=55",
            "ca. 40");

    private static final List<String> NO_DATES = List.of(
            "",
            "2026",
            "2026-1-1",
            "01.01.2026",
            "2026-02-30",
            "2026-13-01",
            "2026-01-01Z",
            "2026-01-01T00:00:00",
            "20260101",
            "not known",
            "0000-01-01",
            "-2026-01-01",
            " 2026-01-01");

    static List<Damage> all() {
        List<Damage> all = new ArrayList<>();
        numbers(all);
        dates(all);
        codes(all);
        missing(all);
        dimensions(all);
        strangers(all);
        texts(all);
        header(all);
        extension(all);
        return all;
    }

    private static void numbers(List<Damage> all) {
        for (String number : NO_NUMBERS) {
            all.add(new Damage(
                    "value=\"11\"", "value=\"" + number + "\"", IatiRule.INVALID_NUMBER, BASELINE + "/@value"));
            all.add(new Damage(
                    "value=\"40\"", "value=\"" + number + "\"", IatiRule.INVALID_NUMBER, TARGET + "/@value"));
            all.add(new Damage(
                    "value=\"23.5\"", "value=\"" + number + "\"", IatiRule.INVALID_NUMBER, ACTUAL + "/@value"));
        }
        String tooLong = "9".repeat(41);
        all.add(new Damage(
                "value=\"11\"", "value=\"" + tooLong + "\"", IatiRule.NUMBER_TOO_LONG, BASELINE + "/@value"));
        all.add(new Damage("value=\"40\"", "value=\"" + tooLong + "\"", IatiRule.NUMBER_TOO_LONG, TARGET + "/@value"));
        all.add(new Damage(
                "value=\"23.5\"", "value=\"0." + "1".repeat(200) + "\"", IatiRule.NUMBER_TOO_LONG, ACTUAL + "/@value"));
        all.add(new Damage("value=\"11\"", "value=\"\"", IatiRule.MISSING_VALUE, BASELINE + "/@value"));
        all.add(new Damage("value=\"40\"", "value=\"\"", IatiRule.MISSING_VALUE, TARGET + "/@value"));
        all.add(new Damage("value=\"23.5\"", "value=\"\"", IatiRule.MISSING_VALUE, ACTUAL + "/@value"));
        all.add(new Damage(" value=\"11\"", "", IatiRule.MISSING_VALUE, BASELINE));
        all.add(new Damage(" value=\"40\"", "", IatiRule.MISSING_VALUE, TARGET));
        all.add(new Damage(" value=\"23.5\"", "", IatiRule.MISSING_VALUE, ACTUAL));
        all.add(new Damage(
                "iso-date=\"2026-01-02\"",
                "iso-date=\"2026-01-02\" value=\"7\"",
                IatiRule.UNEXPECTED_VALUE,
                STORY + "/@value"));
        all.add(new Damage(
                "iso-date=\"2026-01-02\"",
                "iso-date=\"2026-01-02\" value=\"\"",
                IatiRule.UNEXPECTED_VALUE,
                STORY + "/@value"));
        all.add(new Damage("<narrative>At home</narrative>", "<narrative/>", IatiRule.MISSING_VALUE, STORY));
    }

    private static void dates(List<Damage> all) {
        for (String date : NO_DATES) {
            all.add(new Damage(
                    "year=\"2026\" iso-date=\"2026-01-01\"",
                    "year=\"2026\" iso-date=\"" + date + "\"",
                    IatiRule.INVALID_DATE,
                    BASELINE + "/@iso-date"));
            all.add(new Damage(
                    "<period-start iso-date=\"2026-01-01\"/>",
                    "<period-start iso-date=\"" + date + "\"/>",
                    IatiRule.INVALID_DATE,
                    PERIOD + "/period-start[1]/@iso-date"));
            all.add(new Damage(
                    "<period-end iso-date=\"2026-06-30\"/>",
                    "<period-end iso-date=\"" + date + "\"/>",
                    IatiRule.INVALID_DATE,
                    PERIOD + "/period-end[1]/@iso-date"));
        }
        for (String year : List.of("", "26", "02026", "n/a", "2026.0", "-2026", "0000")) {
            all.add(new Damage(
                    "year=\"2026\" iso-date=\"2026-01-01\"",
                    "year=\"" + year + "\"",
                    IatiRule.INVALID_YEAR,
                    BASELINE + "/@year"));
        }
        all.add(new Damage(
                "year=\"2026\" iso-date=\"2026-01-01\"",
                "year=\"2025\"",
                IatiRule.DATE_FROM_YEAR,
                BASELINE + "/@year"));
        all.add(new Damage(
                "year=\"2026\" iso-date=\"2026-01-01\"",
                "year=\"2025\" iso-date=\"2026-01-01\"",
                IatiRule.YEAR_CONTRADICTS_DATE,
                BASELINE + "/@year"));
        all.add(new Damage(
                "<period-end iso-date=\"2026-06-30\"/>",
                "<period-end iso-date=\"2025-06-30\"/>",
                IatiRule.PERIOD_REVERSED,
                PERIOD));
    }

    private static void codes(List<Damage> all) {
        for (String code : List.of("", "output", "0", "4", "10", "02", "2 ", "-1", "A")) {
            all.add(new Damage(
                    "<result type=\"2\">", "<result type=\"" + code + "\">", IatiRule.UNKNOWN_CODE, RESULT + "/@type"));
        }
        for (String code : List.of("", "Unit", "NDP", "0", "6", "9", " 2", "two")) {
            all.add(new Damage(
                    "measure=\"2\"", "measure=\"" + code + "\"", IatiRule.UNKNOWN_CODE, INDICATOR + "/@measure"));
        }
        for (String truth : List.of("", "yes", "TRUE", "2", "ja")) {
            all.add(new Damage(
                    "ascending=\"true\"",
                    "ascending=\"" + truth + "\"",
                    IatiRule.TRUTH_EXPECTED,
                    INDICATOR + "/@ascending"));
        }
        for (String code : List.of("", "1", "SDG", "10")) {
            all.add(new Damage(
                    "vocabulary=\"9\"",
                    "vocabulary=\"" + code + "\"",
                    IatiRule.UNKNOWN_CODE,
                    INDICATOR + "/reference[1]/@vocabulary"));
        }
        all.add(new Damage("<result type=\"2\">", "<result type=\"9\">", IatiRule.LEVEL_ASSUMED, RESULT + "/@type"));
        all.add(new Damage("measure=\"2\"", "measure=\"1\"", IatiRule.MEASURE_ASSUMED, INDICATOR + "/@measure"));
        all.add(new Damage("version=\"2.03\"", "version=\"1.05\"", IatiRule.UNKNOWN_CODE, "/iati-activities/@version"));
    }

    private static void missing(List<Damage> all) {
        all.add(new Damage("<result type=\"2\">", "<result>", IatiRule.MISSING_ATTRIBUTE, RESULT + "/@type"));
        all.add(new Damage(" measure=\"2\"", "", IatiRule.MISSING_ATTRIBUTE, INDICATOR + "/@measure"));
        all.add(new Damage(
                "year=\"2026\" iso-date=\"2026-01-01\"",
                "iso-date=\"2026-01-01\"",
                IatiRule.MISSING_ATTRIBUTE,
                BASELINE + "/@year"));
        all.add(new Damage(
                "year=\"2026\" iso-date=\"2026-01-01\"", "", IatiRule.MISSING_ATTRIBUTE, BASELINE + "/@year"));
        all.add(new Damage(
                "vocabulary=\"9\" code", "code", IatiRule.MISSING_ATTRIBUTE, INDICATOR + "/reference[1]/@vocabulary"));
        all.add(new Damage(" code=\"8.5.2\"", "", IatiRule.INCOMPLETE_REFERENCE, INDICATOR + "/reference[1]"));
        all.add(new Damage("code=\"8.5.2\"", "code=\"\"", IatiRule.INCOMPLETE_REFERENCE, INDICATOR + "/reference[1]"));
        all.add(new Damage("<period-start iso-date=\"2026-01-01\"/>", "", IatiRule.MISSING_ELEMENT, PERIOD));
        all.add(new Damage("<period-end iso-date=\"2026-06-30\"/>", "", IatiRule.PERIOD_NOT_READ, PERIOD));
        all.add(new Damage(
                "<period-start iso-date=\"2026-01-01\"/>",
                "<period-start/>",
                IatiRule.MISSING_ATTRIBUTE,
                PERIOD + "/period-start[1]/@iso-date"));
        all.add(new Damage(
                "<period-end iso-date=\"2026-06-30\"/>",
                "<period-end/>",
                IatiRule.MISSING_ATTRIBUTE,
                PERIOD + "/period-end[1]/@iso-date"));
        all.add(new Damage(
                "true\">\n        <title><narrative>People in work</narrative></title>",
                "true\">",
                IatiRule.NAME_MADE,
                INDICATOR));
        all.add(new Damage(
                "true\">\n        <title><narrative>People in work</narrative></title>",
                "true\"><title><narrative> </narrative></title>",
                IatiRule.NAME_MADE,
                INDICATOR + "/title[1]"));
        all.add(new Damage(
                "<result type=\"2\">\n      <title><narrative>People in work</narrative></title>",
                "<result type=\"2\">",
                IatiRule.MISSING_ELEMENT,
                RESULT));
        all.add(new Damage(
                "<result type=\"3\">",
                "<result type=\"3\"><title><narrative>Alone</narrative></title></result><result type=\"3\">",
                IatiRule.MISSING_ELEMENT,
                ACTIVITY + "/result[2]"));
        all.add(new Damage(
                "<period-end iso-date=\"2026-06-30\"/>",
                "<period-end iso-date=\"2026-06-30\"/></period><period>"
                        + "<period-start iso-date=\"2026-01-01\"/><period-end iso-date=\"2026-06-30\"/>",
                IatiRule.ELEMENT_NOT_READ,
                PERIOD));
    }

    private static void dimensions(List<Damage> all) {
        for (String number : List.of("45", "45.5", "1,000", "45 %", "-3", " 12 ", "+7", "1 000", "2024", "٣")) {
            all.add(new Damage(
                    DIMENSION,
                    TARGET_TEXT + "<dimension name=\"gender\" value=\"" + number + "\"/>",
                    IatiRule.NUMBER_AS_DIMENSION,
                    TARGET + "/dimension[1]/@value"));
        }
        for (String dimension : List.of(
                "<dimension value=\"women\"/>",
                "<dimension name=\"gender\"/>",
                "<dimension/>",
                "<dimension name=\"\" value=\"women\"/>",
                "<dimension name=\"gender\" value=\"\"/>")) {
            all.add(new Damage(
                    DIMENSION, TARGET_TEXT + dimension, IatiRule.INCOMPLETE_DIMENSION, TARGET + "/dimension[1]"));
        }
        all.add(new Damage(
                DIMENSION,
                DIMENSION + "<dimension name=\"age\" value=\"18-25\"/>",
                IatiRule.SEVERAL_DIMENSIONS,
                TARGET + "/dimension[2]"));
        all.add(new Damage(
                "<actual value=\"17\"/>",
                "<actual value=\"17\"><dimension name=\"a\" value=\"b\"/><dimension name=\"c\" value=\"d\"/></actual>",
                IatiRule.SEVERAL_DIMENSIONS,
                PERIOD + "/actual[2]/dimension[2]"));
        all.add(new Damage(
                "<actual value=\"17\"/>",
                "<actual value=\"17\"><location ref=\"NO-03\"/></actual>",
                IatiRule.LOCATION,
                PERIOD + "/actual[2]/location[1]"));
        all.add(new Damage(
                DIMENSION,
                TARGET_TEXT + "<location ref=\"NO-03\"/><location ref=\"NO-46\"/>"
                        + DIMENSION.substring(TARGET_TEXT.length()),
                IatiRule.LOCATION,
                TARGET + "/location[2]"));
        for (String slice : List.of("young women", "women@work", "a#b", "æ ø å", " ")) {
            all.add(new Damage(
                    DIMENSION,
                    TARGET_TEXT + "<dimension name=\"gender\" value=\"" + slice + "\"/>",
                    IatiRule.SLICE_RENAMED,
                    TARGET + "/dimension[1]/@value"));
        }
        all.add(new Damage(
                DIMENSION,
                TARGET_TEXT + "<dimension name=\"role\" value=\"women\"/>",
                IatiRule.SLICE_RENAMED,
                ACTUAL + "/dimension[1]/@value"));
    }

    /** Elements, attributes and text that do not belong where they are. */
    private static void strangers(List<Damage> all) {
        List<String> strangers = List.of(
                "<unknown/>",
                "<x:foreign xmlns:x=\"urn:x\"/>",
                "<foreign xmlns=\"urn:y\"/>",
                "<s:value xmlns:s=\"urn:samskaping:iati:2\"/>");
        List<String> names = List.of("unknown[1]", "x:foreign[1]", "foreign[1]", "s:value[1]");
        for (int i = 0; i < strangers.size(); i++) {
            String stranger = strangers.get(i);
            String name = names.get(i);
            all.add(new Damage(
                    "<result type=\"2\">",
                    "<result type=\"2\">" + stranger,
                    IatiRule.ELEMENT_NOT_READ,
                    RESULT + "/" + name));
            all.add(new Damage(
                    "<reference vocabulary",
                    stranger + "<reference vocabulary",
                    IatiRule.ELEMENT_NOT_READ,
                    INDICATOR + "/" + name));
            all.add(new Damage(
                    BASELINE_TEXT,
                    BASELINE_TEXT.replace("/>", ">") + stranger + "</baseline>",
                    IatiRule.ELEMENT_NOT_READ,
                    BASELINE + "/" + name));
            all.add(new Damage(
                    "<period-end iso-date",
                    stranger + "<period-end iso-date",
                    IatiRule.ELEMENT_NOT_READ,
                    PERIOD + "/" + name));
            all.add(new Damage(TARGET_TEXT, TARGET_TEXT + stranger, IatiRule.ELEMENT_NOT_READ, TARGET + "/" + name));
            all.add(new Damage(ACTUAL_TEXT, ACTUAL_TEXT + stranger, IatiRule.ELEMENT_NOT_READ, ACTUAL + "/" + name));
        }
        for (String attribute : List.of("aggregation-status=\"1\"", "x:y=\"1\" xmlns:x=\"urn:x\"")) {
            String name = attribute.startsWith("x:") ? "/@y" : "/@aggregation-status";
            all.add(new Damage("type=\"2\"", attribute + " type=\"2\"", IatiRule.ATTRIBUTE_NOT_READ, RESULT + name));
            all.add(new Damage(
                    "measure=\"2\"", attribute + " measure=\"2\"", IatiRule.ATTRIBUTE_NOT_READ, INDICATOR + name));
            all.add(new Damage(
                    "value=\"40\"", attribute + " value=\"40\"", IatiRule.ATTRIBUTE_NOT_READ, TARGET + name));
            all.add(new Damage(
                    "value=\"23.5\"", attribute + " value=\"23.5\"", IatiRule.ATTRIBUTE_NOT_READ, ACTUAL + name));
        }
        all.add(new Damage(BASELINE_TEXT, "49 " + BASELINE_TEXT, IatiRule.TEXT_NOT_READ, INDICATOR));
        all.add(new Damage(
                "<actual value=\"17\"/>",
                "<actual value=\"17\">18</actual>",
                IatiRule.TEXT_NOT_READ,
                PERIOD + "/actual[2]"));
        all.add(new Damage(
                "<activity-status",
                "<transaction/><activity-status",
                IatiRule.NOT_RESULTS,
                ACTIVITY + "/transaction[1]"));
        all.add(new Damage(
                "<activity-status", "<foo/><activity-status", IatiRule.ELEMENT_NOT_READ, ACTIVITY + "/foo[1]"));
        all.add(new Damage(
                "<iati-activity ", "<foo/><iati-activity ", IatiRule.ELEMENT_NOT_READ, "/iati-activities/foo[1]"));
    }

    private static void texts(List<Damage> all) {
        String title = "true\">\n        <title><narrative>People in work</narrative>";
        all.add(new Damage(
                title,
                title + "<narrative xml:lang=\"nb\">Folk i arbeid</narrative>",
                IatiRule.OTHER_NARRATIVE,
                INDICATOR + "/title[1]/narrative[2]"));
        all.add(new Damage(
                title,
                title + "<narrative>Once more</narrative>",
                IatiRule.OTHER_NARRATIVE,
                INDICATOR + "/title[1]/narrative[2]"));
        all.add(new Damage(title, "true\">\n        <title>Folk", IatiRule.TEXT_NOT_READ, INDICATOR + "/title[1]"));
        all.add(new Damage(
                title + "</title>",
                title + "</title><title><narrative>Again</narrative></title>",
                IatiRule.REPEATED_ELEMENT,
                INDICATOR + "/title[2]"));
        all.add(new Damage(
                title + "</title>",
                title + "</title><description><narrative>More</narrative></description>",
                IatiRule.ELEMENT_NOT_READ,
                INDICATOR + "/description[1]"));
        all.add(new Damage(
                "<result type=\"2\">\n      <title><narrative>People in work",
                "<result type=\"2\">\n      <title><narrative>Something else",
                IatiRule.RESULT_TITLE_NOT_READ,
                RESULT + "/title[1]"));
        all.add(new Damage(
                "<actual value=\"17\"/>",
                "<actual value=\"17\"><comment><narrative>A note</narrative></comment></actual>",
                IatiRule.COMMENT_NOT_READ,
                PERIOD + "/actual[2]/comment[1]"));
        all.add(new Damage(
                "<comment><narrative>At home</narrative></comment>",
                "<comment><narrative>At home</narrative></comment><comment><narrative>Out</narrative></comment>",
                IatiRule.REPEATED_ELEMENT,
                STORY + "/comment[2]"));
        all.add(new Damage(
                "<comment><narrative>At home</narrative>",
                "<comment><narrative>At home</narrative><narrative xml:lang=\"fr\">Chez soi</narrative>",
                IatiRule.OTHER_NARRATIVE,
                STORY + "/comment[1]/narrative[2]"));
        all.add(new Damage("<indicator measure=\"5\">", "<indicator measure=\"3\">", IatiRule.MISSING_VALUE, STORY));
        all.add(new Damage(
                "<indicator measure=\"5\">",
                "<indicator measure=\"4\">",
                IatiRule.COMMENT_AS_CATEGORY,
                STORY + "/comment[1]"));
    }

    private static void header(List<Damage> all) {
        all.add(new Damage("<iati-identifier>NO-BRC-974780747-jobs</iati-identifier>", "", IatiRule.ID_MADE, ACTIVITY));
        all.add(new Damage(
                "<iati-identifier>NO-BRC-974780747-jobs</iati-identifier>",
                "<iati-identifier>has spaces</iati-identifier>",
                IatiRule.ID_MADE,
                ACTIVITY + "/iati-identifier[1]"));
        all.add(new Damage("<title><narrative>Jobs for all</narrative></title>", "", IatiRule.NAME_MADE, ACTIVITY));
        all.add(new Damage("<activity-status code=\"2\"/>", "", IatiRule.HEADER_INCOMPLETE, ACTIVITY));
        all.add(new Damage(
                "<activity-status code=\"2\"/>",
                "<activity-status code=\"x\"/>",
                IatiRule.HEADER_INCOMPLETE,
                ACTIVITY));
        all.add(new Damage(
                "<activity-status code=\"2\"/>",
                "<activity-status/>",
                IatiRule.MISSING_ATTRIBUTE,
                ACTIVITY + "/activity-status[1]/@code"));
        all.add(new Damage(
                "<reporting-org ref=\"NO-BRC-974780747\"",
                "<reporting-org",
                IatiRule.HEADER_INCOMPLETE,
                ACTIVITY + "/reporting-org[1]"));
        all.add(new Damage("role=\"4\"", "role=\"9\"", IatiRule.HEADER_INCOMPLETE, ACTIVITY + "/participating-org[1]"));
        all.add(new Damage(
                "<activity-date type=\"1\"",
                "<activity-date type=\"start\"",
                IatiRule.UNKNOWN_CODE,
                ACTIVITY + "/activity-date[1]/@type"));
        all.add(new Damage(
                "<activity-date type=\"3\"",
                "<activity-date type=\"1\"",
                IatiRule.REPEATED_ELEMENT,
                ACTIVITY + "/activity-date[2]"));
        all.add(new Damage(
                "iso-date=\"2026-12-31\"",
                "iso-date=\"31.12.2026\"",
                IatiRule.INVALID_DATE,
                ACTIVITY + "/activity-date[2]/@iso-date"));
        all.add(new Damage(
                "<activity-date type=\"1\"",
                "<sector vocabulary=\"99\" code=\"x\"/><activity-date type=\"1\"",
                IatiRule.UNKNOWN_CODE,
                ACTIVITY + "/sector[1]/@vocabulary"));
        all.add(new Damage(
                "<iati-activity ", "<iati-activity hierarchy=\"1\" ", IatiRule.NOT_RESULTS, ACTIVITY + "/@hierarchy"));
        all.add(new Damage(
                "<iati-activity ", "<iati-activity foo=\"1\" ", IatiRule.ATTRIBUTE_NOT_READ, ACTIVITY + "/@foo"));
    }

    /** The extension, damaged. */
    private static void extension(List<Damage> all) {
        String ours = " xmlns:s=\"urn:samskaping:iati:1\"";
        for (String value : List.of(
                "position=\"x\"",
                "position=\"99999999999999999999\"",
                "numerator=\"1,5\"",
                "denominator=\"n/a\"",
                "start=\"yesterday\"",
                "negative=\"perhaps\"",
                "start-made-up=\"2\"")) {
            all.add(new Damage(
                    TARGET_TEXT,
                    TARGET_TEXT + "<s:value" + ours + " " + value + "/>",
                    IatiRule.EXTENSION_INVALID,
                    TARGET + "/s:value[1]/@" + value.substring(0, value.indexOf('='))));
        }
        all.add(new Damage(
                TARGET_TEXT,
                TARGET_TEXT + "<s:value" + ours + " what=\"1\"/>",
                IatiRule.ATTRIBUTE_NOT_READ,
                TARGET + "/s:value[1]/@what"));
        all.add(new Damage(
                TARGET_TEXT,
                TARGET_TEXT + "<s:value" + ours + "><s:foo/></s:value>",
                IatiRule.ELEMENT_NOT_READ,
                TARGET + "/s:value[1]/s:foo[1]"));
        all.add(new Damage(
                "<reference vocabulary",
                "<s:indicator" + ours + " id=\"jobs\" level=\"impact\" measure=\"percentage\"/><reference vocabulary",
                IatiRule.EXTENSION_CONTRADICTS,
                INDICATOR + "/s:indicator[1]/@level"));
        all.add(new Damage(
                "<reference vocabulary",
                "<s:indicator" + ours + " id=\"jobs\" level=\"outcome\" measure=\"count\"/><reference vocabulary",
                IatiRule.EXTENSION_CONTRADICTS,
                INDICATOR + "/s:indicator[1]/@measure"));
        all.add(new Damage(
                "<reference vocabulary",
                "<s:indicator" + ours + " id=\"jobs\" level=\"high\" measure=\"percentage\"/><reference vocabulary",
                IatiRule.EXTENSION_INVALID,
                INDICATOR + "/s:indicator[1]/@level"));
        all.add(new Damage(
                "<reference vocabulary",
                "<s:indicator" + ours + " id=\"a b\" level=\"outcome\" measure=\"percentage\"/><reference vocabulary",
                IatiRule.ID_MADE,
                INDICATOR));
    }
}
