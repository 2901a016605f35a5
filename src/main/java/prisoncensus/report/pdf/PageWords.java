package prisoncensus.report.pdf;

import prisoncensus.checks.night.Message;
import prisoncensus.report.HeadingWords;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.Texts;
import prisoncensus.report.layout.Fonts;
import prisoncensus.report.layout.VisibleText;

/** What title and foot of the PDF say of the night. */
final class PageWords {
    private static final String DOT = " · ";
    private static final double LONGEST_NAME = 300;

    private final ReportHeading heading;
    private final Texts texts;
    private final HeadingWords words;
    private final Fonts fonts;

    PageWords(NightReport report, Fonts fonts) {
        this.heading = report.heading();
        this.texts = report.texts();
        this.words = HeadingWords.of(report);
        this.fonts = fonts;
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

    String titleDetails() {
        return words.revision() + DOT + words.asKnown() + DOT + words.dayCount();
    }

    String footFirst() {
        return subject() + DOT + words.revision() + DOT + words.asKnown();
    }

    String footSecond() {
        return words.dayCount();
    }

    String page(int page, int pages) {
        return texts.say(Message.of("report.page").with("page", page).with("pages", pages));
    }

    private String facility() {
        return VisibleText.fit(heading.facilityName(), fonts, PageStyle.SMALL, LONGEST_NAME);
    }
}
