package prisoncensus.checks.night;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import prisoncensus.checks.Checks;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.EarlierNights.EarlierRoll;
import prisoncensus.checks.night.PlacementHistory.EarlierPlacement;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Movement;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.RejectedLine;
import prisoncensus.logbook.RejectedName;
import prisoncensus.logbook.SolitaryPlacement;
import prisoncensus.logbook.TextEncoding;
import prisoncensus.logbook.TimeOutside;
import prisoncensus.logbook.Validity;

/** Tells an invented night, line by line, for tests. A log is received as soon as something is said of it. */
public final class NightBuilder {
    public static final LocalDate DATE = LocalDate.of(2026, 11, 20);
    public static final Instant RECEIVED_AT = Instant.parse("2026-11-21T01:00:00Z");

    private final FacilityCode facility = new FacilityCode("north");
    private final List<CellCertificate> cells = new ArrayList<>();
    private final List<LimitValue> limits = new ArrayList<>();
    private final List<CountSlip> slips = new ArrayList<>();
    private final List<MealService> meals = new ArrayList<>();
    private final List<SolitaryPlacement> placements = new ArrayList<>();
    private final List<CountSlip> slipsBefore = new ArrayList<>();
    private final List<MealService> mealsBefore = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();
    private final List<Movement> movementsBefore = new ArrayList<>();
    private final List<TimeOutside> outside = new ArrayList<>();
    private final List<SolitaryPlacement> placementsBefore = new ArrayList<>();
    private final Set<LogKind> receivedBefore = EnumSet.noneOf(LogKind.class);
    private final List<Long> completeTotals = new ArrayList<>();
    private Optional<EarlierRoll> earlierRoll = Optional.empty();
    private final Map<String, EarlierPlacement> past = new TreeMap<>();
    private final TreeSet<LocalDate> loggedDates = new TreeSet<>();
    private PlacementHistory.EarlierRejections rejectedEarlier = new PlacementHistory.EarlierRejections(0, 0);
    private final Set<String> solitaryColumns = new TreeSet<>(List.of(
            "placement", "person", "cell", "placed_at", "released_at", "reason", "authorised_by", "planned_end"));
    private final Map<LogKind, List<Integer>> volumes = new EnumMap<>(LogKind.class);
    private final Map<LogKind, List<RejectedLine>> rejected = new EnumMap<>(LogKind.class);
    private final List<RejectedName> names = new ArrayList<>();
    private final List<RejectedName> namesBefore = new ArrayList<>();
    private final Map<LogKind, List<String>> columns = new EnumMap<>(LogKind.class);
    private final Map<FindingKey, LocalDate> standing = new HashMap<>();
    private final List<ReportedCensus> reported = new ArrayList<>();
    private final Map<LogKind, LogStatus> refused = new EnumMap<>(LogKind.class);

    public NightBuilder received(LogKind... logs) {
        for (LogKind log : logs) {
            rejected.computeIfAbsent(log, none -> new ArrayList<>());
        }
        return this;
    }

    public NightBuilder refused(LogKind log, LogStatus receipt) {
        refused.put(log, receipt);
        return this;
    }

    public NightBuilder cell(String cell, String sector, CellKind kind, int limit) {
        return certificate(
                cell, sector, kind, OptionalInt.of(limit), new Validity(DATE.minusYears(1), Optional.empty()));
    }

    public NightBuilder certificate(String cell, String sector, CellKind kind, OptionalInt limit, Validity validity) {
        return certificate(cell, sector, kind, limit, validity, Optional.empty());
    }

    /** A cell of that floor area, in square metres. */
    public NightBuilder area(String cell, String sector, CellKind kind, String area) {
        var validity = new Validity(DATE.minusYears(1), Optional.empty());
        return certificate(cell, sector, kind, OptionalInt.empty(), validity, Optional.of(new BigDecimal(area)));
    }

    private NightBuilder certificate(
            String cell,
            String sector,
            CellKind kind,
            OptionalInt limit,
            Validity validity,
            Optional<BigDecimal> area) {
        received(LogKind.CELLS);
        cells.add(new CellCertificate(
                origin(LogKind.CELLS, cells.size() + 2), cell, sector, kind, limit, validity, area, Optional.empty()));
        return this;
    }

    public NightBuilder limit(LimitName limit, String value) {
        return limit(limit, value, new Validity(DATE.minusYears(1), Optional.empty()));
    }

    public NightBuilder limit(LimitName limit, String value, Validity validity) {
        received(LogKind.LIMITS);
        limits.add(new LimitValue(
                origin(LogKind.LIMITS, limits.size() + 2), limit, value, validity, Optional.empty(), Optional.empty()));
        return this;
    }

    public NightBuilder count(String cell, String time, int people) {
        return slip(cell, time, people, CountType.FORMAL, "", "");
    }

    /** The same number of people at each of the default scheduled counts. */
    public NightBuilder counts(String cell, int people) {
        return count(cell, "06:00", people)
                .count(cell, "12:00", people)
                .count(cell, "18:00", people)
                .count(cell, "22:00", people);
    }

    public NightBuilder slip(String cell, String time, int people, CountType type, String slip, String supersedes) {
        return slip(cell, time, people, OptionalInt.empty(), type, slip, supersedes);
    }

    /** People of the cell who were counted elsewhere stand beside those counted in it. */
    public NightBuilder out(String cell, String time, int counted, int outCount) {
        return slip(cell, time, counted, OptionalInt.of(outCount), CountType.FORMAL, "", "");
    }

    /** A slip with the officers who counted; blank for none. */
    public NightBuilder officers(String cell, String time, CountType type, String officer, String second) {
        received(LogKind.HEADCOUNT);
        slips.add(SampleLines.signed(origin(LogKind.HEADCOUNT, slips.size() + 2), cell, time, type, officer, second));
        return this;
    }

    private NightBuilder slip(
            String cell,
            String time,
            int counted,
            OptionalInt outCount,
            CountType type,
            String slip,
            String supersedes) {
        received(LogKind.HEADCOUNT);
        var origin = origin(LogKind.HEADCOUNT, slips.size() + 2);
        slips.add(SampleLines.slip(origin, cell, time, counted, outCount, type, slip, supersedes));
        return this;
    }

    /** A slip with the time at which it was really counted. */
    public NightBuilder countedAt(String cell, String time, int people, String countedAt) {
        count(cell, time, people);
        columns(LogKind.HEADCOUNT, "cell", "scheduled_time", "counted", "counted_at");
        CountSlip slip = slips.remove(slips.size() - 1);
        slips.add(new CountSlip(
                slip.origin(),
                cell,
                slip.scheduledTime(),
                people,
                slip.type(),
                Optional.of(DATE.atTime(LocalTime.parse(countedAt))),
                slip.outCount(),
                slip.officer(),
                slip.secondOfficer(),
                slip.slip(),
                slip.supersedes(),
                slip.remarks()));
        return this;
    }

    /** A count of the day before. */
    public NightBuilder countBefore(String cell, String time, int people) {
        return slipBefore(cell, time, people, "", "");
    }

    public NightBuilder slipBefore(String cell, String time, int people, String slip, String supersedes) {
        Origin origin = originBefore(LogKind.HEADCOUNT, slipsBefore.size() + 2);
        slipsBefore.add(
                SampleLines.slip(origin, cell, time, people, OptionalInt.empty(), CountType.FORMAL, slip, supersedes));
        return this;
    }

    /** Plates of a meal, without the time at which it was served. */
    public NightBuilder meal(String cell, Meal meal, int plates) {
        return meal(cell, meal, plates, "", "", "");
    }

    /** @param servedAt a time of the census date, or a date and a time, or blank */
    public NightBuilder meal(String cell, Meal meal, int plates, String servedAt, String number, String supersedes) {
        received(LogKind.MEALS);
        Origin origin = origin(LogKind.MEALS, meals.size() + 2);
        meals.add(SampleLines.meal(origin, DATE, cell, meal, plates, servedAt, number, supersedes));
        return this;
    }

    /** The same number of plates at each meal of the census date. */
    public NightBuilder meals(String cell, int plates) {
        return meal(cell, Meal.BREAKFAST, plates).meal(cell, Meal.LUNCH, plates).meal(cell, Meal.DINNER, plates);
    }

    /** A meal of the day before; a time without a date is one of that day. */
    public NightBuilder mealBefore(String cell, Meal meal, int plates, String servedAt) {
        return mealBefore(cell, meal, plates, servedAt, "", "");
    }

    public NightBuilder mealBefore(
            String cell, Meal meal, int plates, String servedAt, String number, String supersedes) {
        Origin origin = originBefore(LogKind.MEALS, mealsBefore.size() + 2);
        mealsBefore.add(SampleLines.meal(origin, DATE.minusDays(1), cell, meal, plates, servedAt, number, supersedes));
        return this;
    }

    /** A placement since the morning, still open. */
    public NightBuilder placement(String number, String cell) {
        received(LogKind.SOLITARY);
        placements.add(SampleLines.placement(origin(LogKind.SOLITARY, placements.size() + 2), number, cell));
        return this;
    }

    /** The known columns of the log's header. */
    public NightBuilder columns(LogKind log, String... names) {
        columns.put(log, List.of(names));
        return received(log);
    }

    /** Accepted lines of earlier nights that have that log, newest first. */
    public NightBuilder volumes(LogKind log, List<Integer> accepted) {
        volumes.put(log, accepted);
        return this;
    }

    /** Lines of the night's solitary.csv. */
    public NightBuilder solitary(PlacementLine... lines) {
        received(LogKind.SOLITARY);
        for (PlacementLine line : lines) {
            placements.add(line.at(origin(LogKind.SOLITARY, placements.size() + 2)));
        }
        return this;
    }

    /** What the solitary logs of earlier days rejected. */
    public NightBuilder rejectedEarlier(int files, int lines) {
        rejectedEarlier = new PlacementHistory.EarlierRejections(files, lines);
        return this;
    }

    /** The lines of an earlier solitary.csv; days are told in their order. */
    public NightBuilder logged(LocalDate date, PlacementLine... lines) {
        LogFile night = file(LogKind.SOLITARY);
        var file = new LogFile(facility, Optional.of(date), night.log(), night.name(), night.sha256(), night.bytes());
        loggedDates.add(date);
        for (int i = 0; i < lines.length; i++) {
            remember(lines[i].at(new Origin(file, i + 2)));
        }
        return this;
    }

    private void remember(SolitaryPlacement line) {
        var told = new EarlierPlacement(
                line, line.placedAt().at(), line.origin(), set(line.reviewedAt()), set(line.authorityAt()));
        past.merge(line.placement(), told, (old, now) -> {
            EarlierPlacement earliest = old.earliestPlacedAt().isAfter(now.earliestPlacedAt()) ? now : old;
            return new EarlierPlacement(
                    now.newest(),
                    earliest.earliestPlacedAt(),
                    earliest.earliestOrigin(),
                    union(old.reviews(), now.reviews()),
                    union(old.authorities(), now.authorities()));
        });
    }

    private static Set<Moment> set(Optional<Moment> moment) {
        return moment.map(Set::of).orElseGet(Set::of);
    }

    private static Set<Moment> union(Set<Moment> one, Set<Moment> other) {
        Set<Moment> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** Lines of the night's movements.csv. */
    public NightBuilder moved(MovementLine... lines) {
        received(LogKind.MOVEMENTS);
        for (MovementLine line : lines) {
            movements.add(line.at(origin(LogKind.MOVEMENTS, movements.size() + 2), DATE));
        }
        return this;
    }

    /** Lines of movements.csv of the day before, which was received. */
    public NightBuilder movedBefore(MovementLine... lines) {
        receivedBefore.add(LogKind.MOVEMENTS);
        for (MovementLine line : lines) {
            movementsBefore.add(
                    line.at(originBefore(LogKind.MOVEMENTS, movementsBefore.size() + 2), DATE.minusDays(1)));
        }
        return this;
    }

    /** Lines of the night's outside.csv. */
    public NightBuilder outside(OutLine... lines) {
        received(LogKind.OUTSIDE);
        for (OutLine line : lines) {
            outside.add(line.at(origin(LogKind.OUTSIDE, outside.size() + 2), DATE));
        }
        return this;
    }

    /** Lines of solitary.csv of the day before. */
    public NightBuilder solitaryBefore(PlacementLine... lines) {
        receivedBefore.add(LogKind.SOLITARY);
        for (PlacementLine line : lines) {
            placementsBefore.add(line.at(originBefore(LogKind.SOLITARY, placementsBefore.size() + 2)));
        }
        return this;
    }

    /** What the report of the night before says of its last count. */
    public NightBuilder earlierRoll(EarlierRoll roll) {
        earlierRoll = Optional.of(roll);
        return this;
    }

    /** Complete census totals of earlier nights, newest first. */
    public NightBuilder completeTotals(Long... totals) {
        completeTotals.addAll(List.of(totals));
        return this;
    }

    public NightBuilder withoutSolitaryColumn(String column) {
        solitaryColumns.remove(column);
        return this;
    }

    /** A rejected line of which nothing can be read. */
    public NightBuilder rejected(LogKind log, int line) {
        return rejected(log, line, RejectedName.nothing(log));
    }

    /** A rejected line that names so much. */
    public NightBuilder rejected(RejectedName name) {
        return rejected(name.log(), 900 + names.size(), name);
    }

    /** A rejected line of the day before. */
    public NightBuilder rejectedBefore(RejectedName name) {
        namesBefore.add(name);
        return this;
    }

    private NightBuilder rejected(LogKind log, int line, RejectedName name) {
        names.add(name);
        received(log);
        var fault = Fault.in(FaultKind.WHOLE_NUMBER, "counted", "1e9", "0..9999");
        rejected.computeIfAbsent(log, none -> new ArrayList<>())
                .add(new RejectedLine(origin(log, line), List.of(fault)));
        return this;
    }

    public NightBuilder standing(String rule, SubjectKind kind, String subject, LocalDate since) {
        standing.put(new FindingKey(rule, kind, subject), since);
        return this;
    }

    /** The census of an earlier night that has a report. */
    public NightBuilder reported(LocalDate date, int total) {
        reported.add(new ReportedCensus(date, OptionalLong.of(total), true));
        return this;
    }

    /** The same night told otherwise. */
    public NightBuilder with(UnaryOperator<NightBuilder> change) {
        return change.apply(this);
    }

    public List<CountSlip> slips() {
        return List.copyOf(slips);
    }

    public NightFacts facts() {
        Map<LogKind, LogStatus> receipts = new EnumMap<>(refused);
        rejected.forEach(
                (log, lines) -> receipts.put(log, new LogStatus.Received(tally(log, lines), RECEIVED_AT, lines)));
        return new NightFacts(
                new Night(facility, DATE),
                receipts,
                cells,
                limits,
                today(receipts),
                before(),
                receiptsBefore(),
                new PlacementHistory(List.copyOf(past.values()), loggedDates, rejectedEarlier),
                new EarlierNights(volumes, standing, reported, completeTotals, earlierRoll));
    }

    private DayLogs before() {
        return new DayLogs(
                optional(slipsBefore),
                optional(mealsBefore),
                Optional.of(placementsBefore).filter(lines -> receivedBefore.contains(LogKind.SOLITARY)),
                Optional.of(movementsBefore).filter(lines -> receivedBefore.contains(LogKind.MOVEMENTS)),
                Optional.empty(),
                namesBefore);
    }

    private Map<LogKind, LogStatus> receiptsBefore() {
        Map<LogKind, LogStatus> receipts = new EnumMap<>(LogKind.class);
        Set<LogKind> logs = new HashSet<>(receivedBefore);
        before().slips().ifPresent(lines -> logs.add(LogKind.HEADCOUNT));
        before().meals().ifPresent(lines -> logs.add(LogKind.MEALS));
        for (LogKind log : logs) {
            int lines =
                    (int) namesBefore.stream().filter(name -> name.log() == log).count();
            var tally = new LogTally(
                    originBefore(log, 2).file(), TextEncoding.UTF_8, List.of(), List.of(), lines, 0, lines, 0);
            receipts.put(log, new LogStatus.Received(tally, RECEIVED_AT, List.of()));
        }
        return receipts;
    }

    private DayLogs today(Map<LogKind, LogStatus> receipts) {
        return new DayLogs(
                Optional.of(List.copyOf(slips)).filter(lines -> has(receipts, LogKind.HEADCOUNT)),
                Optional.of(List.copyOf(meals)).filter(lines -> has(receipts, LogKind.MEALS)),
                Optional.of(List.copyOf(placements)).filter(lines -> has(receipts, LogKind.SOLITARY)),
                Optional.of(List.copyOf(movements)).filter(lines -> has(receipts, LogKind.MOVEMENTS)),
                Optional.of(List.copyOf(outside)).filter(lines -> has(receipts, LogKind.OUTSIDE)),
                names);
    }

    private static boolean has(Map<LogKind, LogStatus> receipts, LogKind log) {
        return receipts.get(log) instanceof LogStatus.Received;
    }

    private static <T> Optional<List<T>> optional(List<T> lines) {
        return Optional.of(List.copyOf(lines)).filter(some -> !some.isEmpty());
    }

    public Judgement judged() {
        return Checks.judge(facts());
    }

    public Outcome outcome(CheckId rule) {
        return judged().outcomes().stream()
                .filter(outcome -> outcome.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    /** The one finding of that rule. */
    public Finding finding(CheckId rule) {
        List<Finding> findings = outcome(rule).findings();
        if (findings.size() != 1) {
            throw new AssertionError(rule + " should find one thing, but found " + findings);
        }
        return findings.get(0);
    }

    /** The lines a finding rests on, as reports cite them. */
    public static List<String> sources(Finding finding) {
        return finding.sources().stream().map(origin -> origin.citedOn(DATE)).toList();
    }

    /** The sentence of a finding without the note on the dates that were not logged. */
    public static Message withoutNote(Message noted) {
        return (Message) Objects.requireNonNull(noted.values().get("finding"));
    }

    public static Validity validity(LocalDate from, LocalDate to) {
        return new Validity(from, Optional.of(to));
    }

    private LogTally tally(LogKind log, List<RejectedLine> lines) {
        int accepted = switch (log) {
            case HEADCOUNT -> slips.size();
            case CELLS -> cells.size();
            case LIMITS -> limits.size();
            case MEALS -> meals.size();
            case SOLITARY -> placements.size();
            case MOVEMENTS -> movements.size();
            case OUTSIDE -> outside.size();
        };
        int read = accepted + lines.size();
        List<String> standard = log == LogKind.SOLITARY ? List.copyOf(solitaryColumns) : List.of();
        List<String> known = columns.getOrDefault(log, standard);
        return new LogTally(file(log), TextEncoding.UTF_8, known, List.of(), read, accepted, lines.size(), 0);
    }

    private Origin origin(LogKind log, int line) {
        return new Origin(file(log), line);
    }

    private Origin originBefore(LogKind log, int line) {
        var file = new LogFile(facility, Optional.of(DATE.minusDays(1)), log, log.fileName(), "1".repeat(64), 1000);
        return new Origin(file, line);
    }

    public LogFile file(LogKind log) {
        Optional<LocalDate> date = log.isNightly() ? Optional.of(DATE) : Optional.empty();
        return new LogFile(facility, date, log, log.fileName(), "0".repeat(64), 1000);
    }
}
