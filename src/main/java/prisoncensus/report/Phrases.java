package prisoncensus.report;

import java.util.Locale;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.Refusal;
import prisoncensus.report.Value.Coded;

/** What several parts of a report say: of rules and their subjects, of faults, of numbers in a sequence. */
public final class Phrases {
    private Phrases() {}

    /** Id and name. */
    static Message rule(String id) {
        return Message.of("part.rule").with("id", id).with("name", Message.of("rule." + id));
    }

    static Coded severity(Severity severity, Texts texts) {
        return Coded.of(severity.name(), Words.of("severity." + severity, texts));
    }

    static Coded kind(SubjectKind kind, Texts texts) {
        return Coded.of(kind.word(), Words.of("subject." + kind, texts));
    }

    /** The name, or for the facility and its logs the message that is the word for it. */
    static Object subject(Subject subject) {
        return switch (subject.kind()) {
            case FACILITY -> Message.of("subject.FACILITY");
            case LOG -> Message.of("log." + subject.name().toUpperCase(Locale.ROOT));
            default -> subject.name();
        };
    }

    /** The same as a value of a table. */
    static Value named(Subject subject, Texts texts) {
        return subject(subject) instanceof Message word
                ? Coded.of(subject.name(), Words.of(word, texts))
                : new Value.Text(subject.name());
    }

    /** The same in words. */
    static String subject(Subject subject, Texts texts) {
        return subject(subject) instanceof Message word ? texts.say(word) : subject.name();
    }

    /** What is wrong, where, what was found and what was expected. */
    static Message of(Fault fault) {
        return Message.of("fault." + fault.kind())
                .with("column", fault.column())
                .with("found", fault.found())
                .with("expected", fault.expected());
    }

    /** Why a file was refused, with the line if there is one. */
    public static Message of(Refusal refusal) {
        Message fault = of(refusal.fault());
        return refusal.line().isPresent()
                ? Message.of("refusal.line")
                        .with("line", refusal.line().getAsInt())
                        .with("fault", fault)
                : fault;
    }

    /** A number in a sequence, such as 12th. */
    static Message ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        String key = !teen && number % 10 > 0 && number % 10 < 4 ? "pattern.ordinal." + number % 10 : "pattern.ordinal";
        return Message.of(key).with("number", number);
    }
}
