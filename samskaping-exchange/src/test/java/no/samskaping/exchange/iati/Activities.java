package no.samskaping.exchange.iati;

/** A small file of IATI as another program would write it. */
final class Activities {
    /** An activity with an output, a nominal and a qualitative indicator. */
    static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <iati-activities version="2.03">
              <iati-activity xml:lang="en">
                <iati-identifier>NO-BRC-974780747-jobs</iati-identifier>
                <reporting-org ref="NO-BRC-974780747" type="11"><narrative>Nabolaget kommune</narrative></reporting-org>
                <title><narrative>Jobs for all</narrative></title>
                <description><narrative>Courses and practice</narrative></description>
                <participating-org role="4" ref="NO-BRC-974780747" type="11"><narrative>Nabolaget kommune</narrative></participating-org>
                <activity-status code="2"/>
                <activity-date type="1" iso-date="2026-01-01"/>
                <activity-date type="3" iso-date="2026-12-31"/>
                <result type="2">
                  <title><narrative>People in work</narrative></title>
                  <indicator measure="2" ascending="true">
                    <title><narrative>People in work</narrative></title>
                    <reference vocabulary="9" code="8.5.2"/>
                    <baseline year="2026" iso-date="2026-01-01" value="11"/>
                    <period>
                      <period-start iso-date="2026-01-01"/>
                      <period-end iso-date="2026-06-30"/>
                      <target value="40"><dimension name="gender" value="women"/></target>
                      <actual value="23.5"><dimension name="gender" value="women"/></actual>
                      <actual value="17"/>
                    </period>
                  </indicator>
                </result>
                <result type="3">
                  <title><narrative>Where people meet</narrative></title>
                  <indicator measure="5">
                    <title><narrative>Where people meet</narrative></title>
                    <baseline year="2026" iso-date="2026-01-02"><comment><narrative>At home</narrative></comment></baseline>
                  </indicator>
                </result>
              </iati-activity>
            </iati-activities>
            """;

    static final String ACTIVITY = "/iati-activities/iati-activity[1]";
    static final String RESULT = ACTIVITY + "/result[1]";
    static final String INDICATOR = RESULT + "/indicator[1]";
    static final String BASELINE = INDICATOR + "/baseline[1]";
    static final String PERIOD = INDICATOR + "/period[1]";
    static final String TARGET = PERIOD + "/target[1]";
    static final String ACTUAL = PERIOD + "/actual[1]";
    static final String STORY = ACTIVITY + "/result[2]/indicator[1]/baseline[1]";

    private Activities() {}
}
