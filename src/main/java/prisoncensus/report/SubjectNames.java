package prisoncensus.report;

import java.util.Locale;
import prisoncensus.checks.Subject;
import prisoncensus.checks.SubjectKind;

/** What subjects are called in a report: codes stay as they are, the words of findings.csv are put into its language. */
final class SubjectNames {
    private SubjectNames() {}

    static String of(Subject subject, Texts texts) {
        return switch (subject.kind()) {
            case FACILITY -> texts.say("subject.FACILITY");
            case LOG -> texts.say("log." + subject.name().toUpperCase(Locale.ROOT));
            case CELL, SECTOR, PERSON, PLACEMENT -> subject.name();
        };
    }

    /** The same with the kind of subject before it, such as {@code cell 4-07}. */
    static String withKind(SubjectKind kind, String names, Texts texts) {
        String word = texts.say("subject." + kind);
        return kind == SubjectKind.FACILITY ? word : word + " " + names;
    }
}
