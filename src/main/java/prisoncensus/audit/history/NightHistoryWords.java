package prisoncensus.audit.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import prisoncensus.audit.Page;
import prisoncensus.audit.history.NightHistory.Line;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Texts;

/** Words the history of a night: a paragraph for each revision. */
record NightHistoryWords(Texts texts, NightHistory history) {
    Page page() {
        String title = texts.say(Message.of("report.subject")
                .with("facility", history.facility())
                .with("date", history.date()));
        return new Page(Stream.concat(
                        Stream.of(Page.Part.of(List.of(title))),
                        history.revisions().stream().map(this::part))
                .toList());
    }

    private Page.Part part(Line line) {
        String title = texts.say(Message.of("report.revision").with("revision", line.revision()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("history.state", state(line)));
        rows.add(row("history.trigger", trigger(line)));
        line.requestedBy()
                .ifPresent(by -> rows.add(row(
                        "history.requestedBy",
                        texts.say(Message.of("history.claimed").with("by", by)))));
        line.reason().ifPresent(reason -> rows.add(row("history.reason", reason)));
        rows.add(row("history.created", texts.instant(line.createdAt(), line.zone())));
        rows.add(row("history.asKnown", texts.instant(line.asKnownAt(), line.zone())));
        rows.add(row("history.link", texts.number(line.link())));
        rows.add(row("history.manifest", line.manifest()));
        rows.add(row(
                "history.signature",
                line.key()
                        .map(key -> texts.say(Message.of("history.signed").with("key", key)))
                        .orElseGet(() -> texts.say("history.unsigned"))));
        return new Page.Part(List.of(title), List.of(), rows);
    }

    private List<String> row(String key, String value) {
        return List.of(texts.say(key), value);
    }

    private String state(Line line) {
        return texts.say(
                switch (line.state()) {
                    case STANDING -> "history.standing";
                    case REPLACED -> "history.replaced";
                    case AS_KNOWN_EARLIER -> "history.asKnownEarlier";
                });
    }

    private String trigger(Line line) {
        return texts.say(
                switch (line.trigger()) {
                    case "FIRST" -> "history.first";
                    case "LATE_LOG" -> "history.late";
                    default -> "history.person";
                });
    }
}
