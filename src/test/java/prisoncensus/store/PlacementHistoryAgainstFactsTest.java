package prisoncensus.store;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.PlacementLine.held;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prisoncensus.checks.night.PlacementHistory.EarlierPlacement;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.SolitaryPlacement;

/** What the indexes recall of random years of logs is what a walk through all lines finds. */
@OnBothDatabases
class PlacementHistoryAgainstFactsTest {
    private static final int DAYS = 12;
    private static final int RECEPTIONS = 30;

    private final TestStore store;

    PlacementHistoryAgainstFactsTest(TestStore store) {
        this.store = store;
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed <= 12, seed -> seed + 1);
    }

    /** One version of a log, in the order of its reception. */
    private record Received(LocalDate date, List<SolitaryPlacement> lines) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyNightAsKnownAtEveryTime(long seed) {
        var random = new Random(seed);
        Night night = store.night();
        List<Received> all = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < RECEPTIONS; i++) {
            all.add(receive(night, random, Integer.toHexString(i % 16)));
            if (random.nextInt(3) == 0) {
                LocalDate date = night.date().minusDays(random.nextInt(DAYS));
                Revision revision = store.open(new Night(night.facility(), date), ++number);
                assertThat(recalled(revision)).as("seed %d, %s", seed, date).isEqualTo(walked(date, all));
            }
        }
    }

    private Received receive(Night night, Random random, String digit) {
        LocalDate date = night.date().minusDays(1 + random.nextInt(DAYS));
        var file = store.files.register(
                TestStore.file(new Night(night.facility(), date), LogKind.SOLITARY, digit), TestStore.MORNING);
        if (store.readings.isRead(file)) {
            return new Received(date, store.reader.placements(file));
        }
        List<SolitaryPlacement> lines = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            lines.add(line(random, date).at(new Origin(file.file(), i + 2)));
        }
        List<LogItem> written = new ArrayList<>(lines);
        written.add(TestStore.tally(file));
        store.writer.write(file, written);
        return new Received(date, lines);
    }

    private static PlacementLine line(Random random, LocalDate date) {
        PlacementLine line = held(
                "n" + random.nextInt(8),
                "P-" + random.nextInt(5),
                "S-1",
                date.minusDays(random.nextInt(4)).toString());
        return random.nextInt(3) == 0 ? line.to(date + "T20:00") : line;
    }

    private Map<String, List<Object>> recalled(Revision revision) {
        Map<String, List<Object>> told = new TreeMap<>();
        store.recall
                .recall(revision)
                .history()
                .placements()
                .forEach(past -> told.put(past.newest().placement(), said(past)));
        return told;
    }

    private static List<Object> said(EarlierPlacement past) {
        return List.of(past.newest(), past.earliestPlacedAt(), past.earliestOrigin());
    }

    /** The slow way: all lines of the newest version of each log. */
    private static Map<String, List<Object>> walked(LocalDate before, List<Received> all) {
        Map<LocalDate, List<SolitaryPlacement>> inForce = new TreeMap<>();
        all.stream().filter(log -> log.date().isBefore(before)).forEach(log -> inForce.put(log.date(), log.lines()));
        Map<String, List<SolitaryPlacement>> days = new TreeMap<>();
        inForce.values()
                .forEach(
                        lines -> lines.forEach(line -> days.computeIfAbsent(line.placement(), none -> new ArrayList<>())
                                .add(line)));
        Set<String> persons = days.values().stream()
                .map(PlacementHistoryAgainstFactsTest::newest)
                .filter(PlacementHistoryAgainstFactsTest::isOpen)
                .flatMap(line -> line.person().stream())
                .collect(toSet());
        Map<String, List<Object>> said = new TreeMap<>();
        days.forEach((number, lines) -> {
            if (isOpen(newest(lines))
                    || lines.stream().flatMap(line -> line.person().stream()).anyMatch(persons::contains)) {
                said.put(number, said(lines));
            }
        });
        return said;
    }

    private static List<Object> said(List<SolitaryPlacement> lines) {
        LocalDateTime earliest = lines.stream()
                .map(line -> line.placedAt().at())
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        Optional<SolitaryPlacement> first = lines.stream()
                .filter(line -> line.placedAt().at().equals(earliest))
                .findFirst();
        return List.of(newest(lines), earliest, first.orElseThrow().origin());
    }

    private static SolitaryPlacement newest(List<SolitaryPlacement> lines) {
        return lines.get(lines.size() - 1);
    }

    private static boolean isOpen(SolitaryPlacement line) {
        return line.releasedAt().isEmpty();
    }
}
