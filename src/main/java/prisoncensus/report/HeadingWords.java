package prisoncensus.report;

import prisoncensus.checks.night.Message;

/** What every page and sheet says of the revision that it belongs to, in the language of the report. */
public record HeadingWords(ReportHeading heading, Texts texts) {
    /** Of that report. */
    public static HeadingWords of(NightReport report) {
        return new HeadingWords(report.heading(), report.texts());
    }

    /** Its number. */
    public String revision() {
        return texts.say(Message.of("report.revision").with("revision", heading.revision()));
    }

    /** The instant as of which it knows its logs, in the facility's zone, and whether it was made as known earlier. */
    public String asKnown() {
        String key = heading.asKnownEarlier() ? "report.asKnownEarlier" : "report.asKnown";
        return texts.say(Message.of(key).with("instant", texts.instant(heading.asKnownAt(), heading.zone())));
    }

    /** How days in solitary are counted. */
    public String dayCount() {
        return dayCountWords().text();
    }

    /** The same as words. */
    public Words dayCountWords() {
        Message convention = Message.of("dayCount." + heading.dayCount());
        return Words.of(Message.of("report.dayCount").with("convention", convention), texts);
    }
}
