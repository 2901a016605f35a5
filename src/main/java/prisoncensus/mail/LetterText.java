package prisoncensus.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Severity;
import prisoncensus.logbook.SpelledText;
import prisoncensus.report.Answer;
import prisoncensus.report.Answers;
import prisoncensus.report.HeadingWords;
import prisoncensus.report.NightReportBuilder;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.RevisionChanges;
import prisoncensus.report.Texts;

/** Writes a letter about a night, part by part. */
final class LetterText {
    private static final int MOST_NIGHTS_NAMED = 12;

    private final ReportHeading heading;
    private final Texts texts;
    private final Judgement judgement;
    private final List<LetterPart> parts = new ArrayList<>();

    LetterText(ReportHeading heading, Texts texts, Judgement judgement) {
        this.heading = heading;
        this.texts = texts;
        this.judgement = judgement;
    }

    NightLetter letter(NightLetter.Sealed sealed) {
        title(sealed);
        later(sealed.laterNights());
        sealed.changes()
                .map(changes -> new LetterChanges(changes, texts).part())
                .ifPresent(parts::add);
        new Answers(texts, judgement).withoutPersons().forEach(this::say);
        parts.add(LetterPart.Paragraph.of(findings()));
        parts.add(LetterPart.Paragraph.of(
                texts.say("letter." + sealed.enclosure()),
                texts.say(Message.of("letter.place").with("place", sealed.place()))));
        witness(sealed);
        String subject = SpelledText.line(subject(sealed));
        String text = parts.stream().map(LetterPart::text).collect(Collectors.joining("\n\n"));
        return new NightLetter(
                subject,
                SpelledText.of(text) + "\n",
                LetterHtml.page(texts.language().code(), subject, parts));
    }

    private void title(NightLetter.Sealed sealed) {
        var words = new HeadingWords(heading, texts);
        parts.add(new LetterPart.Title(texts.say(night())));
        parts.add(LetterPart.Paragraph.of(Stream.of(
                        Optional.of(revision(sealed)),
                        Optional.of(words.asKnown()).filter(then -> heading.asKnownEarlier()))
                .flatMap(Optional::stream)
                .toList()));
    }

    private String revision(NightLetter.Sealed sealed) {
        String number = texts.say(Message.of("report.revision").with("revision", "r" + heading.revision()));
        return sealed.changes()
                .map(changes -> number + ", " + texts.say(replaces(changes)))
                .orElse(number);
    }

    private static Message replaces(RevisionChanges changes) {
        return Message.of("letter.replaces").with("revision", "r" + changes.against());
    }

    private Message night() {
        return Message.of("report.subject")
                .with("facility", heading.facilityName().replaceAll("\\p{Cntrl}+", " "))
                .with("date", heading.night().date());
    }

    private String subject(NightLetter.Sealed sealed) {
        List<Object> numbers = Arrays.stream(Severity.values())
                .filter(severity -> number(severity) > 0)
                .<Object>map(severity -> Message.of("letter.number")
                        .with("severity", texts.say("severity." + severity))
                        .with("number", number(severity)))
                .toList();
        Object findings = numbers.isEmpty() ? Message.of("letter.nothing") : numbers;
        Message subject = sealed.changes()
                .map(changes -> Message.of("letter.subject.replacing").with("replaces", replaces(changes)))
                .orElse(Message.of("letter.subject"));
        return texts.say(subject.with("night", night())
                .with("revision", "r" + heading.revision())
                .with("findings", findings));
    }

    private void later(List<LocalDate> nights) {
        if (heading.revision() > 1) {
            parts.add(LetterPart.Paragraph.of(texts.say("letter.late")));
        }
        if (!nights.isEmpty()) {
            List<Object> named = new ArrayList<>(nights.subList(0, Math.min(MOST_NIGHTS_NAMED, nights.size())));
            if (named.size() < nights.size()) {
                named.add(Message.of("part.more").with("number", nights.size() - named.size()));
            }
            parts.add(LetterPart.Paragraph.of(
                    texts.say(Message.of("letter.laterNights").with("nights", named))));
        }
    }

    private void say(Answer answer) {
        String question = texts.say("question." + answer.question());
        boolean isYesOrNo = answer.question() != Answer.Question.UNKNOWN;
        String asked = isYesOrNo ? question + " " + texts.say("answer." + answer.state()) : question;
        parts.add(LetterPart.Paragraph.of(asked, List.of(answer.text()), tone(answer)));
    }

    private static LetterPart.Tone tone(Answer answer) {
        return switch (answer.state()) {
            case OK -> LetterPart.Tone.GOOD;
            case BREACH -> LetterPart.Tone.BAD;
            default -> LetterPart.Tone.UNKNOWN;
        };
    }

    private List<String> findings() {
        List<String> lines = new ArrayList<>(Arrays.stream(Severity.values())
                .filter(severity -> number(severity) > 0)
                .map(severity -> texts.say(Message.of("letter.findings")
                        .with("severity", texts.say("severity." + severity))
                        .with("number", number(severity))
                        .with("new", numberNew(severity))))
                .toList());
        if (lines.isEmpty()) {
            return List.of(texts.say("none.findings"));
        }
        lines.add(NightReportBuilder.newFindings(judgement, texts).text());
        return lines;
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

    private void witness(NightLetter.Sealed sealed) {
        parts.add(LetterPart.Paragraph.of(texts.say(Message.of("letter.head").with("sequence", sealed.sequence()))));
        parts.add(new LetterPart.Code(List.of(sealed.manifestSha256())));
        sealed.key().ifPresent(key -> {
            parts.add(LetterPart.Paragraph.of(texts.say("letter.signed")));
            parts.add(new LetterPart.Code(List.of(key)));
        });
        parts.add(LetterPart.Paragraph.of(texts.say("letter.keep")));
        parts.add(new LetterPart.Code(List.of(
                "verify --facility %s --head %s".formatted(heading.night().facility(), sealed.manifestSha256()))));
    }
}
