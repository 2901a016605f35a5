package prisoncensus.audit.history;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.audit.Page;
import prisoncensus.audit.history.CellHistory.Count;
import prisoncensus.audit.history.CellHistory.CountState;
import prisoncensus.audit.history.CellHistory.Night;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Texts;

/** Words the history of a cell: a row for each night, and the findings. */
record CellHistoryWords(Texts texts, CellHistory history) {
    private static final String MISSING = "[x]";
    private static final String NOT_APPLICABLE = "[z]";

    Page page() {
        String title = texts.say(
                Message.of("history.cell").with("facility", history.facility()).with("cell", history.cell()));
        return new Page(List.of(
                Page.Part.of(List.of(title, texts.say("codes.x"), texts.say("codes.z"))),
                nights(),
                new FindingRows(texts).table(history.findings())));
    }

    private Page.Part nights() {
        List<LocalTime> times = history.nights().stream()
                .flatMap(night -> night.counts().stream())
                .map(Count::time)
                .distinct()
                .sorted()
                .toList();
        List<String> headings = Stream.of(
                        Stream.of("column.night", "history.revision", "column.sector", "column.kind", "column.limit")
                                .map(texts::say),
                        times.stream().map(texts::time),
                        Stream.of(texts.say("section.findings")))
                .flatMap(some -> some)
                .toList();
        List<List<String>> rows =
                history.nights().stream().map(night -> row(night, times)).toList();
        return new Page.Part(List.of(texts.say("history.nights")), headings, rows);
    }

    private List<String> row(Night night, List<LocalTime> times) {
        List<String> row = new ArrayList<>(List.of(
                texts.date(night.date()),
                "r" + night.revision(),
                night.sector(),
                night.active() ? texts.say("kind." + night.kind()) : MISSING,
                night.limit().isPresent() ? texts.number(night.limit().getAsLong()) : MISSING));
        times.forEach(time -> row.add(count(night, time)));
        row.add(history.findings().stream()
                .filter(finding -> finding.date().equals(night.date()))
                .map(NightFinding::check)
                .collect(Collectors.joining(" ")));
        return row;
    }

    /** A time that is no scheduled count of that night cannot apply to it. */
    private String count(Night night, LocalTime time) {
        return night.counts().stream()
                .filter(count -> count.time().equals(time))
                .findFirst()
                .map(this::people)
                .orElse(NOT_APPLICABLE);
    }

    private String people(Count count) {
        if (count.people().isPresent()) {
            return texts.number(count.people().getAsLong());
        }
        return count.state() == CountState.NOT_APPLICABLE ? NOT_APPLICABLE : MISSING;
    }
}
