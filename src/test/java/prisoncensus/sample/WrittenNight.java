package prisoncensus.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** One night as its files say it, read by position and by nothing that wrote them. A broken line is left out. */
record WrittenNight(Path home, LocalDate date) {
    static final List<String> COUNTS = List.of("06:00", "12:00", "18:00", "22:00");

    record Slip(String cell, String time, int people, boolean again, LocalDateTime countedAt, String number) {}

    record Movement(
            String number,
            LocalDateTime at,
            String direction,
            int people,
            String from,
            String to,
            String reason,
            String person,
            String dueBack) {
        boolean isInternal() {
            return !from.isEmpty() && !to.isEmpty();
        }
    }

    record Outing(String cell, LocalDateTime out, LocalDateTime back, String kind, String people, String whyNot) {
        boolean covers(LocalDateTime moment) {
            return !people.equals("0") && !out.isAfter(moment) && back.isAfter(moment);
        }
    }

    boolean has(String log) {
        return Files.exists(file(log));
    }

    /** Every line but the header, as fields. */
    List<List<String>> rows(String log) {
        try {
            List<String> lines = Files.readAllLines(file(log));
            String separator = lines.get(0).contains(";") ? ";" : ",";
            return lines.stream().skip(1).map(line -> fields(line, separator)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isBroken(String log) {
        List<List<String>> rows = rows(log);
        return rows.stream().anyMatch(row -> row.size() != 11 || !row.get(2).matches("\\d+"));
    }

    /** The governing slips of one count by cell. */
    SortedMap<String, Slip> count(String time) {
        List<List<String>> sound = rows("headcount").stream()
                .filter(row -> row.size() == 11 && row.get(2).matches("\\d+"))
                .toList();
        Set<String> superseded =
                new HashSet<>(sound.stream().map(row -> row.get(9)).toList());
        SortedMap<String, Slip> slips = new TreeMap<>();
        sound.stream()
                .filter(row -> row.get(1).equals(time) && !superseded.contains(row.get(8)))
                .map(WrittenNight::slip)
                .forEach(slip -> slips.merge(slip.cell(), slip, (first, next) -> next.again() ? next : first));
        return slips;
    }

    /** In the order of the file, without those that another line replaces. */
    List<Movement> movements() {
        List<List<String>> rows = rows("movements");
        Set<String> superseded =
                new HashSet<>(rows.stream().map(row -> row.get(9)).toList());
        return rows.stream()
                .filter(row -> !superseded.contains(row.get(0)))
                .map(row -> new Movement(
                        row.get(0),
                        LocalDateTime.parse(row.get(1)),
                        row.get(2),
                        row.get(3).isEmpty() ? 1 : Integer.parseInt(row.get(3)),
                        row.get(4),
                        row.get(5),
                        row.get(6),
                        row.get(7),
                        row.get(8)))
                .toList();
    }

    /** Without those that another line replaces. */
    List<Outing> outings() {
        List<List<String>> rows = rows("outside");
        Set<String> superseded =
                new HashSet<>(rows.stream().map(row -> row.get(9)).toList());
        return rows.stream()
                .filter(row -> !superseded.contains(row.get(8)))
                .map(row -> new Outing(
                        row.get(0),
                        LocalDateTime.parse(row.get(1)),
                        LocalDateTime.parse(row.get(2)),
                        row.get(3),
                        row.get(4),
                        row.get(6)))
                .toList();
    }

    /** The group cells in force. */
    Set<String> groupCells() {
        Set<String> cells = new TreeSet<>();
        for (List<String> row : new WrittenNight(home, LocalDate.MIN).rows("cells")) {
            boolean begun = row.get(4).compareTo(date.toString()) <= 0;
            boolean ended = !row.get(5).isEmpty() && row.get(5).compareTo(date.toString()) <= 0;
            if (!row.get(0).startsWith("S") && begun && !ended) {
                cells.add(row.get(0));
            }
        }
        return cells;
    }

    LocalDateTime at(String time) {
        return date.atTime(LocalTime.parse(time));
    }

    Optional<WrittenNight> before() {
        WrittenNight before = new WrittenNight(home, date.minusDays(1));
        return Files.exists(before.home.resolve(before.date.toString())) ? Optional.of(before) : Optional.empty();
    }

    private Path file(String log) {
        Path folder = date.equals(LocalDate.MIN) ? home : home.resolve(date.toString());
        return folder.resolve(log + ".csv");
    }

    private static Slip slip(List<String> row) {
        int elsewhere = row.get(5).isEmpty() ? 0 : Integer.parseInt(row.get(5));
        return new Slip(
                row.get(0),
                row.get(1),
                Integer.parseInt(row.get(2)) + elsewhere,
                Set.of("RECOUNT", "BED_BOOK", "repetici\u00f3n", "libro de camas")
                        .contains(row.get(3)),
                LocalDateTime.parse(row.get(4)),
                row.get(8));
    }

    private static List<String> fields(String line, String separator) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split(separator + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            fields.add(field.startsWith("\"") ? field.substring(1, field.length() - 1) : field);
        }
        return fields;
    }
}
