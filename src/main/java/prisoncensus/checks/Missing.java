package prisoncensus.checks;

import java.time.LocalTime;
import java.util.List;
import prisoncensus.logbook.LogKind;

/** The words for what is missing where a check cannot judge. */
final class Missing {
    private Missing() {}

    static Message log(LogKind log) {
        return file(log.fileName());
    }

    static Message file(String path) {
        return Message.of("missing.log").with("file", path);
    }

    /** Several things at once. */
    static Message parts(List<Message> parts) {
        return Message.of("missing.parts").with("parts", parts);
    }

    static Message governingSlips(List<LocalTime> times) {
        return Message.of("missing.governing").with("times", times);
    }

    static Message columns(LogKind log, List<String> columns) {
        return Message.of("missing.columns").with("file", log.fileName()).with("columns", columns);
    }

    static Message twoCounts() {
        return Message.of("missing.twoCounts");
    }

    static Message areas() {
        return Message.of("missing.areas");
    }

    static Message nights(int number, int least) {
        return Message.of("missing.nights").with("number", number).with("least", least);
    }

    static Message capacity() {
        return Message.of("missing.capacity");
    }

    static Message atLeast(int people, int capacity) {
        return Message.of("missing.atLeast").with("people", people).with("capacity", capacity);
    }

    static Message census(LocalTime time) {
        return Message.of("missing.census").with("time", time);
    }

    static Message person() {
        return Message.of("missing.person");
    }

    static Message column(LogKind log, String column) {
        return Message.of("missing.column").with("file", log.fileName()).with("column", column);
    }
}
