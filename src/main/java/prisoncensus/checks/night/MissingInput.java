package prisoncensus.checks.night;

import java.time.LocalTime;
import java.util.List;
import prisoncensus.logbook.LogKind;

/** The messages that name the missing input of a check. */
public final class MissingInput {
    private static final String REJECTED_ALL = "missing.rejectedAll";

    private static final String NOT_KEPT = "missing.notKept";

    private MissingInput() {}

    public static Message log(LogKind log) {
        return file(log.fileName());
    }

    public static Message file(String path) {
        return Message.of("missing.log").with("file", path);
    }

    /** Several things at once. */
    public static Message parts(List<Message> parts) {
        return Message.of("missing.parts").with("parts", parts);
    }

    public static Message governingSlips(List<LocalTime> times) {
        return Message.of("missing.governing").with("times", times);
    }

    public static Message columns(LogKind log, List<String> columns) {
        return Message.of("missing.columns").with("file", log.fileName()).with("columns", columns);
    }

    public static Message twoCounts() {
        return Message.of("missing.twoCounts");
    }

    public static Message areas() {
        return Message.of("missing.areas");
    }

    public static Message nights(int number, int least) {
        return Message.of("missing.nights").with("number", number).with("least", least);
    }

    /** So many complete census totals before, and so many wanted. */
    public static Message completeCensuses(int number, int least) {
        return Message.of("missing.completeCensuses").with("number", number).with("least", least);
    }

    public static Message capacity() {
        return Message.of("missing.capacity");
    }

    public static Message atLeast(long people, long capacity) {
        return Message.of("missing.atLeast").with("people", people).with("capacity", capacity);
    }

    public static Message census(LocalTime time) {
        return Message.of("missing.census").with("time", time);
    }

    public static Message person() {
        return Message.of("missing.person");
    }

    public static Message column(LogKind log, String column) {
        return Message.of("missing.column").with("file", log.fileName()).with("column", column);
    }

    /** The facility does not keep that log. */
    public static Message notKept(LogKind log) {
        return Message.of(NOT_KEPT).with("file", log.fileName());
    }

    /** Whether the facility does not keep the log. */
    public static boolean isNotKept(NotEvaluable open) {
        return open.missing().key().equals(NOT_KEPT);
    }

    public static Message outRecord() {
        return Message.of("missing.outRecord");
    }

    /** Some cells could not be judged. */
    public static Message someCells() {
        return Message.of("missing.someCells");
    }

    /** A rejected line names the subject. */
    public static Message rejected(LogKind log) {
        return Message.of("missing.rejected").with("file", log.fileName());
    }

    /** Rejected lines of any log name the subject. */
    public static Message rejectedLines() {
        return Message.of("missing.rejectedLines");
    }

    /** A rejected line names all of the log. */
    public static Message rejectedAll(LogKind log) {
        return Message.of(REJECTED_ALL).with("file", log.fileName());
    }

    /** Whether a rejected line names all of the log, and so all subjects. */
    public static boolean isRejectedAll(NotEvaluable open) {
        return open.missing().key().equals(REJECTED_ALL);
    }
}
