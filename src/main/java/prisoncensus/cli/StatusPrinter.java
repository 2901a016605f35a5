package prisoncensus.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import prisoncensus.audit.status.NightStatus;
import prisoncensus.audit.status.StatusService;
import prisoncensus.logbook.SpelledText;

/** Shows how nights stand as a table, and under it what is to be done. */
record StatusPrinter(PrintWriter out) {
    private static final List<String> HEADINGS = List.of(
            "Facility",
            "Night",
            "Rev",
            "Received",
            "Late",
            "Changed",
            "Missing",
            "Breaches",
            "Warnings",
            "Gaps",
            "Notes",
            "State");
    private static final int MOST_FILES = 3;
    private static final String NONE = "-";

    void print(StatusService.Status status) {
        status.differences().forEach(difference -> out.println("does not hold: " + SpelledText.line(difference)));
        status.notes().forEach(note -> out.println("note: " + SpelledText.line(note)));
        if (status.nights().isEmpty()) {
            out.println("No night is known.");
            return;
        }
        new TextTable(HEADINGS, status.nights().stream().map(StatusPrinter::row).toList())
                .lines()
                .forEach(out::println);
        if (!status.commands().isEmpty()) {
            out.println();
            out.println("To bring them up to date:");
            status.commands().forEach(command -> out.println("  " + command));
        }
    }

    private static List<String> row(NightStatus night) {
        List<String> row = new ArrayList<>(List.of(
                night.facility(),
                night.date().toString(),
                night.revision().map(number -> "r" + number).orElse(NONE),
                night.received().size() + " of "
                        + (night.received().size() + night.missing().size()),
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
