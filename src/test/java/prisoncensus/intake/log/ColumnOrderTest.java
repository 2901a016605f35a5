package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import prisoncensus.Invariant;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.Rejection;

/** The order of the columns changes no fact and no fault, tried on invented logs. */
class ColumnOrderTest {
    private static final List<String> VALUES = List.of(
            "",
            "4-07",
            "06:00",
            "80",
            "0",
            "FORMAL",
            "LUNCH",
            "GROUP",
            "2026-11-20T06:10",
            "2026-11-20",
            "2026-11-21",
            "cell.limit",
            " padded ",
            "a,b",
            "said \"no\"",
            "two\nlines",
            "1e3",
            "24:00");

    static Stream<Arguments> seeds() {
        var random = new Random(20261122);
        return Arrays.stream(LogKind.values())
                .flatMap(log -> random.longs(20).mapToObj(seed -> Arguments.of(log, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void theOrderOfTheColumnsChangesNothing(LogKind log, long seed) {
        List<String> columns =
                LogLayout.of(log, Reading.NEWEST).columns().map(Column::label).toList();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, columns.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        new Invariant<>(seed, lines(columns, new Random(seed)))
                .holds(lines -> assertThat(read(log, columns, lines, order))
                        .isEqualTo(read(
                                log, columns, lines, order.stream().sorted().toList())));
    }

    private static List<List<String>> lines(List<String> columns, Random random) {
        return IntStream.range(0, 30)
                .mapToObj(line ->
                        columns.stream().map(column -> value(column, random)).toList())
                .toList();
    }

    /** Mostly what the column wants, so that most lines are accepted. */
    private static String value(String column, Random random) {
        if (random.nextInt(30) == 0) {
            return VALUES.get(random.nextInt(VALUES.size()));
        }
        return switch (column) {
            case "scheduled_time" -> "0" + random.nextInt(10) + ":00";
            case "counted", "out_count", "plates", "stated_days" -> Integer.toString(random.nextInt(90));
            case "count_type" -> random.nextBoolean() ? "RECOUNT" : "";
            case "counted_at", "served_at" -> "2026-11-20T06:0" + random.nextInt(10);
            case "meal" -> "DINNER";
            case "kind" -> "SOLITARY";
            case "placed_at" -> "2026-11-1" + random.nextInt(10);
            case "released_at", "planned_end", "reviewed_at", "authority_at", "valid_to" ->
                random.nextBoolean() ? "2026-11-20" : "";
            case "valid_from" -> "2020-01-0" + (1 + random.nextInt(9));
            case "limit" -> random.nextBoolean() ? "80" : "cell.limit";
            case "value" -> "80";
            case "floor_area_m2" -> "272.5";
            default -> Integer.toString(random.nextInt(1000));
        };
    }

    private static List<Object> read(LogKind log, List<String> columns, List<List<String>> lines, List<Integer> order) {
        var text = new StringWriter();
        var csv = CsvWriter.builder().bufferSize(0).build(text);
        Stream.concat(Stream.of(columns), lines.stream())
                .forEach(fields ->
                        csv.writeRecord(order.stream().map(fields::get).toList()));
        return ReadLog.of(log, text.toString()).lines().stream()
                .map(ColumnOrderTest::told)
                .toList();
    }

    /** A line without the order of its columns. */
    private static Object told(LogItem line) {
        if (line instanceof Rejection rejection) {
            return List.of(rejection.origin(), rejection.faults());
        }
        return line instanceof LogTally tally
                ? List.of(Set.copyOf(tally.columns()), tally.read(), tally.accepted(), tally.rejected())
                : line;
    }
}
