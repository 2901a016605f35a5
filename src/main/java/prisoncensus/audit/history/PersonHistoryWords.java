package prisoncensus.audit.history;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.audit.Page;
import prisoncensus.audit.history.PersonHistory.Days;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Texts;

/** Words the history of a person: placements, episodes, findings, and what is not known. */
record PersonHistoryWords(Texts texts, PersonHistory history) {
    Page page() {
        return new Page(List.of(
                Page.Part.of(notes()), placements(), episodes(), new FindingRows(texts).table(history.findings())));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(texts.say(Message.of("history.person.title")
                .with("facility", history.facility())
                .with("person", history.person())));
        notes.add(texts.say(Message.of("history.person.valued").with("date", history.valuedAt())));
        notes.add(texts.say(
                Message.of("report.dayCount").with("convention", Message.of("dayCount." + history.dayCount()))));
        if (!history.otherPlacements().isEmpty()) {
            notes.add(texts.say(
                    Message.of("history.person.others").with("placements", List.copyOf(history.otherPlacements()))));
        }
        if (history.rejectedLines() > 0) {
            notes.add(texts.say(Message.of("history.person.rejected").with("lines", history.rejectedLines())));
        }
        if (history.unlogged() > 0) {
            notes.add(texts.say(Message.of("history.person.unlogged").with("dates", history.unlogged())));
        }
        return notes;
    }

    private Page.Part placements() {
        return table(
                "column.placements",
                List.of("history.placement", "column.cell"),
                List.of(),
                history.placements().stream()
                        .map(one ->
                                row(List.of(one.placement(), one.cell()), one.from(), one.to(), one.days(), List.of()))
                        .toList());
    }

    private Page.Part episodes() {
        return table(
                "history.episodes",
                List.of("column.placements", "column.cells"),
                List.of("column.limit", "column.due"),
                history.episodes().stream()
                        .map(one -> row(
                                List.of(String.join(" ", one.placements()), String.join(" ", one.cells())),
                                one.from(),
                                one.to(),
                                one.days(),
                                List.of(
                                        texts.number(one.limit()),
                                        one.due().map(texts::date).orElse("[z]"))))
                        .toList());
    }

    private Page.Part table(String title, List<String> first, List<String> last, List<List<String>> rows) {
        Stream<String> columns =
                Stream.of("column.from", "column.to", "column.inclusive", "column.exclusive", "column.elapsed");
        return Page.Part.table(
                texts.say(title),
                Stream.of(first.stream(), columns, last.stream())
                        .flatMap(keys -> keys)
                        .map(texts::say)
                        .toList(),
                rows,
                texts.say("history.none"));
    }

    private List<String> row(
            List<String> first, LocalDateTime from, Optional<LocalDateTime> to, Days days, List<String> last) {
        List<String> row = new ArrayList<>(first);
        row.add(texts.dateTime(from));
        row.add(to.map(texts::dateTime).orElseGet(() -> texts.say("solitary.held")));
        row.add(texts.number(days.inclusive()));
        row.add(texts.number(days.exclusive()));
        row.add(texts.number(days.elapsed()));
        row.addAll(last);
        return row;
    }
}
