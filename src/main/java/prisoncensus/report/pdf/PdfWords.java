package prisoncensus.report.pdf;

import prisoncensus.checks.night.Message;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportFont;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.Texts;

/** What title and foot of the PDF say of the night. */
final class PdfWords {
    private static final String DOT = " · ";
    private static final double LONGEST_NAME = 300;

    private final ReportHeading heading;
    private final Texts texts;

    PdfWords(NightReport report) {
        this.heading = report.heading();
        this.texts = report.texts();
    }

    String title() {
        return texts.say("report.title");
    }

    String documentTitle() {
        return title() + ": " + subject();
    }

    /** Facility and night. */
    String subject() {
        return texts.say(Message.of("report.subject")
                .with("facility", facility())
                .with("date", heading.night().date()));
    }

    String revision() {
        return texts.say(Message.of("report.revision").with("revision", heading.revision()));
    }

    String asKnown() {
        return texts.say(
                Message.of("report.asKnown").with("instant", texts.instant(heading.asKnownAt(), heading.zone())));
    }

    String dayCount() {
        return texts.say(Message.of("report.dayCount").with("convention", texts.say("dayCount." + heading.dayCount())));
    }

    String titleDetails() {
        return revision() + DOT + asKnown() + DOT + dayCount();
    }

    String footFirst() {
        return subject() + DOT + revision() + DOT + asKnown();
    }

    String footSecond() {
        return dayCount();
    }

    private String facility() {
        String name = PdfText.clean(heading.facilityName());
        return PdfText.fit(name, ReportFont.PLAIN, PdfStyle.SMALL, LONGEST_NAME);
    }
}
