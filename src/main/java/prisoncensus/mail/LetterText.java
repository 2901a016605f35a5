package prisoncensus.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Severity;
import prisoncensus.logbook.SpelledText;
import prisoncensus.report.Answer;
import prisoncensus.report.Answers;
import prisoncensus.report.HeadingWords;
import prisoncensus.report.NightReportBuilder;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.Texts;

/** Writes the text of a letter. */
final class LetterText {
    private static final int MOST_NIGHTS_NAMED = 12;

    private final ReportHeading heading;
    private final Texts texts;
    private final Judgement judgement;
    private final List<String> paragraphs = new ArrayList<>();

    LetterText(ReportHeading heading, Texts texts, Judgement judgement) {
        this.heading = heading;
        this.texts = texts;
        this.judgement = judgement;
    }

    NightLetter letter(NightLetter.Sealed sealed) {
        var words = new HeadingWords(heading, texts);
        paragraphs.add(texts.say(night()) + "\n"
                + texts.say(Message.of("report.revision").with("revision", "r" + heading.revision()))
                + (heading.asKnownEarlier() ? "\n" + words.asKnown() : ""));
        later(sealed.laterNights());
        new Answers(texts, judgement).withoutPersons().forEach(this::say);
        paragraphs.add(findings());
        paragraphs.add(enclosure(sealed));
        paragraphs.add(witness(sealed));
        return new NightLetter(SpelledText.line(subject()), SpelledText.of(String.join("\n\n", paragraphs)) + "\n");
    }

    private Message night() {
        return Message.of("report.subject")
                .with("facility", heading.facilityName().replaceAll("\\p{Cntrl}+", " "))
                .with("date", heading.night().date());
    }

    private String subject() {
        Message gravest = Arrays.stream(Severity.values())
                .filter(severity -> number(severity) > 0)
                .findFirst()
                .map(severity -> Message.of("letter.gravest")
                        .with("severity", texts.say("severity." + severity))
                        .with("number", number(severity)))
                .orElse(Message.of("letter.nothing"));
        return texts.say(Message.of("letter.subject")
                .with("night", night())
                .with("revision", "r" + heading.revision())
                .with("gravest", gravest));
    }

    private void later(List<LocalDate> nights) {
        if (heading.revision() > 1) {
            paragraphs.add(texts.say("letter.late"));
        }
        if (!nights.isEmpty()) {
            List<Object> named = new ArrayList<>(nights.subList(0, Math.min(MOST_NIGHTS_NAMED, nights.size())));
            if (named.size() < nights.size()) {
                named.add(Message.of("part.more").with("number", nights.size() - named.size()));
            }
            paragraphs.add(texts.say(Message.of("letter.laterNights").with("nights", named)));
        }
    }

    private void say(Answer answer) {
        String question = texts.say("question." + answer.question());
        boolean isYesOrNo = answer.question() != Answer.Question.UNKNOWN;
        String asked = isYesOrNo ? question + " " + texts.say("answer." + answer.state()) : question;
        paragraphs.add(asked + "\n" + answer.text());
    }

    private String findings() {
        String bySeverity = Arrays.stream(Severity.values())
                .filter(severity -> number(severity) > 0)
                .map(severity -> texts.say(Message.of("letter.findings")
                        .with("severity", texts.say("severity." + severity))
                        .with("number", number(severity))
                        .with("new", numberNew(severity))))
                .collect(Collectors.joining("\n"));
        if (bySeverity.isEmpty()) {
            return texts.say("none.findings");
        }
        return bySeverity + "\n"
                + NightReportBuilder.newFindings(judgement, texts).text();
    }

    private int number(Severity severity) {
        return (int) judgement.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private int numberNew(Severity severity) {
        return (int) judgement.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .filter(finding -> finding.since().equals(heading.night().date()))
                .count();
    }

    private String enclosure(NightLetter.Sealed sealed) {
        return texts.say("letter." + sealed.enclosure()) + "\n"
                + texts.say(Message.of("letter.place").with("place", sealed.place()));
    }

    private String witness(NightLetter.Sealed sealed) {
        return texts.say(Message.of("letter.head").with("sequence", sealed.sequence())) + "\n"
                + sealed.manifestSha256() + "\n"
                + sealed.key()
                        .map(key -> texts.say("letter.signed") + "\n" + key + "\n")
                        .orElse("")
                + texts.say("letter.keep") + "\n"
                + "verify --facility %s --head %s".formatted(heading.night().facility(), sealed.manifestSha256());
    }
}
