package prisoncensus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.intake.log.LogReader;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Movement;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.Repetition;
import prisoncensus.logbook.SolitaryPlacement;
import prisoncensus.logbook.TimeOutside;
import prisoncensus.sample.people.SeededRandom;

/** What is written is read again by intake: everything but the lines that are broken on purpose. */
class AcceptedLogsTest {
    private static final int NIGHTS = 14;

    @TempDir
    private Path home;

    @TempDir
    private Path spool;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|en|headcount,meals,solitary",
                "2|es|headcount,meals,solitary",
                "3|en|headcount,meals,solitary",
                "4|es|headcount,meals,solitary,movements",
                "5|en|headcount,meals,solitary,movements,outside"
            })
    void onlyTheLinesMeantToBeBrokenAreRejected(long seed, String language, String logs) throws IOException {
        SampleRequest order = new SampleRequest(
                1, NIGHTS, 2, 12, seed, SampleRequests.LAST, Wording.of(language), LogChoice.of(logs));
        String code = SampleLogs.write(order, home).get(0);
        LineErrors meant = new LineErrors(new LogErrors(
                new SeededRandom(seed).fork("facility", 0).fork("troubles", 0), 24, logs.contains("movements")));
        int lost = 0;
        for (int night = 0; night < NIGHTS; night++) {
            LocalDate date = order.firstDate().plusDays(night);
            for (LogKind log : LogKind.NIGHTLY.stream()
                    .filter(kind -> logs.contains(kind.word()))
                    .toList()) {
                Optional<List<LogItem>> lines = read(code, Optional.of(date), log);
                lost += lines.isEmpty() ? 1 : 0;
                int broken = meant.broken(NightLog.valueOf(log.name()), night);
                lines.ifPresent(read -> assertThat(of(Rejection.class, read)).hasSize(broken));
                lines.ifPresent(read -> areUnique(log, read));
                lines.ifPresent(read -> wereOpenOn(date, read));
            }
        }
        assertThat(lost).isEqualTo(logs.contains("movements") ? lost : 1).isLessThan(2);
        assertThat(of(
                        Rejection.class,
                        read(code, Optional.empty(), LogKind.CELLS).orElseThrow()))
                .isEmpty();
        assertThat(of(
                        Rejection.class,
                        read(code, Optional.empty(), LogKind.LIMITS).orElseThrow()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,en", "2,es"})
    void aPlacementIsOnePersonsInOneCellOnAllItsDays(long seed, String language) throws IOException {
        SampleRequest order = new SampleRequest(1, NIGHTS, 4, 24, seed, SampleRequests.LAST, Wording.of(language));
        String code = SampleLogs.write(order, home).get(0);
        Map<String, Set<String>> tenants = new HashMap<>();
        Set<Class<?>> seen = new HashSet<>();
        for (int night = 0; night < NIGHTS; night++) {
            LocalDate date = order.firstDate().plusDays(night);
            for (LogKind log : LogKind.NIGHTLY) {
                for (LogItem line : read(code, Optional.of(date), log).orElse(List.of())) {
                    seen.add(line.getClass());
                    if (line instanceof SolitaryPlacement placement) {
                        tenants.computeIfAbsent(placement.placement(), number -> new TreeSet<>())
                                .add(placement.person().orElseThrow() + " in " + placement.cell());
                    }
                }
            }
        }
        assertThat(tenants.values())
                .hasSizeGreaterThan(10)
                .allSatisfy(tenant -> assertThat(tenant).hasSize(1));
        assertThat(seen).contains(CountSlip.class, MealService.class, Rejection.class, Repetition.class);
    }

    private static void areUnique(LogKind log, List<LogItem> lines) {
        List<String> numbers = new ArrayList<>();
        of(CountSlip.class, lines).forEach(slip -> numbers.add(slip.slip().orElseThrow()));
        of(MealService.class, lines).forEach(meal -> numbers.add(meal.number().orElseThrow()));
        of(SolitaryPlacement.class, lines).forEach(placement -> numbers.add(placement.placement()));
        of(Movement.class, lines).forEach(movement -> numbers.add(movement.number()));
        of(TimeOutside.class, lines).forEach(time -> numbers.add(time.number().orElseThrow()));
        assertThat(numbers).as(log.word()).isNotEmpty().doesNotHaveDuplicates();
    }

    private static void wereOpenOn(LocalDate date, List<LogItem> lines) {
        assertThat(of(SolitaryPlacement.class, lines)).allSatisfy(placement -> {
            assertThat(placement.placedAt().at()).isBefore(date.plusDays(1).atStartOfDay());
            placement
                    .releasedAt()
                    .ifPresent(released -> assertThat(released.at())
                            .isAfterOrEqualTo(date.atStartOfDay())
                            .isBefore(date.plusDays(1).atStartOfDay()));
        });
    }

    private static <T> List<T> of(Class<T> type, List<LogItem> lines) {
        return lines.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Optional<List<LogItem>> read(String code, Optional<LocalDate> date, LogKind log) throws IOException {
        LogFile file = new LogFile(new FacilityCode(code), date, log, log.fileName(), "0".repeat(64), 1);
        Path path = home.resolve(code).resolve(file.path());
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        List<LogItem> lines = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(path);
                LogReader reader = LogReader.open(file, bytes, spool)) {
            for (var line = reader.next(); line.isPresent(); line = reader.next()) {
                lines.add(line.get());
            }
        }
        assertThat(lines.get(lines.size() - 1)).as(file.path()).isInstanceOf(LogTally.class);
        return Optional.of(lines);
    }
}
