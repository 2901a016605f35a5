package prisoncensus.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import prisoncensus.audit.status.NightStatus;
import prisoncensus.audit.status.Status;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Texts;

/** Shows how nights stand as a table, and under it what is to be done. */
record StatusPrinter(PrintWriter out, Texts texts) {
    private static final List<String> HEADINGS = List.of(
            "cli.column.facility",
            "cli.column.night",
            "cli.column.revision",
            "cli.column.received",
            "cli.column.late",
            "cli.column.changed",
            "cli.column.missing",
            "cli.column.breaches",
            "cli.column.warnings",
            "cli.column.gaps",
            "cli.column.notes",
            "cli.column.state");
    private static final int MOST_FILES = 3;
    private static final String NONE = "-";

    void print(Status status) {
        status.differences()
                .forEach(difference ->
                        out.println(texts.say(Message.of("cli.difference").with("difference", difference))));
        status.notes()
                .forEach(note -> out.println(texts.say(Message.of("cli.note").with("note", note))));
        if (status.nights().isEmpty()) {
            out.println(texts.say("status.none"));
            return;
        }
        new TextTable(
                        HEADINGS.stream().map(texts::say).toList(),
                        status.nights().stream().map(this::row).toList())
                .lines()
                .forEach(out::println);
        if (!status.commands().isEmpty()) {
            out.println();
            out.println(texts.say("status.commands"));
            status.commands().forEach(command -> out.println("  " + command));
        }
    }

    private List<String> row(NightStatus night) {
        List<String> row = new ArrayList<>(List.of(
                night.facility(),
                night.date().toString(),
                night.revision().map(number -> "r" + number).orElse(NONE),
                texts.say(Message.of("cli.of")
                        .with("number", night.received().size())
                        .with("all", night.received().size() + night.missing().size())),
                files(night.late()),
                files(night.changed()),
                files(night.missing())));
        for (String severity : List.of("BREACH", "WARNING", "GAP", "NOTE")) {
            row.add(number(night.findings(), severity));
        }
        row.add(night.state());
        return row;
    }

    private static String number(Map<String, Integer> findings, String severity) {
        return findings.containsKey(severity) ? String.valueOf(findings.get(severity)) : NONE;
    }

    private static String files(List<String> files) {
        if (files.isEmpty()) {
            return NONE;
        }
        String first = files.stream().limit(MOST_FILES).collect(Collectors.joining(" "));
        return files.size() > MOST_FILES ? first + " +" + (files.size() - MOST_FILES) : first;
    }
}
