package prisoncensus.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.night.DayLogs;
import prisoncensus.checks.night.Limits;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.checks.night.PlacementHistory;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogEnd;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Refusal;
import prisoncensus.logbook.RejectedName;

/** Recalls what a revision may know of its night: the file versions it was begun with, and nothing else. */
public final class NightRecall {
    private final JdbcClient jdbc;
    private final LogFileRepository files;
    private final FactReader facts;
    private final SolitarySuccessions successions;
    private final RejectedNameSource names;

    NightRecall(
            JdbcClient jdbc,
            LogFileRepository files,
            FactReader facts,
            SolitarySuccessions successions,
            RejectedNameSource names) {
        this.jdbc = jdbc;
        this.files = files;
        this.facts = facts;
        this.successions = successions;
        this.names = names;
    }

    /** The file versions a revision was begun with. */
    public List<StoredFile> inputs(Revision revision) {
        return jdbc.sql("select " + LogFileRepository.COLUMNS
                        + " from revision_input i join log_file f on f.id = i.log_file_id"
                        + " where i.revision_id = ? order by i.log")
                .param(revision.id())
                .query(LogFileRepository::read)
                .list();
    }

    /** Everything that is known of the revision's night. */
    public NightFacts recall(Revision revision) {
        Map<LogKind, LogStatus> statuses = new EnumMap<>(LogKind.class);
        Map<LogKind, StoredFile> received = new EnumMap<>(LogKind.class);
        RefusedUnread.of(revision, jdbc)
                .forEach(refusal -> statuses.put(refusal.file().log(), notReceived(refusal)));
        for (StoredFile file : inputs(revision)) {
            LogStatus status = facts.status(file);
            statuses.put(file.file().log(), status);
            if (status instanceof LogStatus.Received) {
                received.put(file.file().log(), file);
            }
        }
        List<LimitValue> limits =
                of(received, LogKind.LIMITS).map(facts::limits).orElseGet(List::of);
        DayLogs today = day(received);
        List<StoredFile> before = filesOfTheDayBefore(revision);
        return new NightFacts(
                revision.night(),
                statuses,
                of(received, LogKind.CELLS).map(facts::certificates).orElseGet(List::of),
                limits,
                today,
                day(before.stream()
                        .filter(file -> facts.status(file) instanceof LogStatus.Received)
                        .collect(toMap(file -> file.file().log(), file -> file))),
                statuses(before),
                history(revision, today, limits),
                new EarlierReports(jdbc, revision).all());
    }

    private DayLogs day(Map<LogKind, StoredFile> received) {
        return new DayLogs(
                of(received, LogKind.HEADCOUNT).map(facts::slips),
                of(received, LogKind.MEALS).map(facts::meals),
                of(received, LogKind.SOLITARY).map(facts::placements),
                of(received, LogKind.MOVEMENTS).map(facts::movements),
                of(received, LogKind.OUTSIDE).map(facts::timesOutside),
                rejected(received.values()));
    }

    /** Of files of which lines were rejected. */
    private List<RejectedName> rejected(Collection<StoredFile> received) {
        return received.stream()
                .filter(file -> facts.status(file) instanceof LogStatus.Received status
                        && status.tally().rejected() > 0)
                .flatMap(file -> names.read(file.file()).stream())
                .toList();
    }

    private Map<LogKind, LogStatus> statuses(List<StoredFile> files) {
        return files.stream().collect(toMap(file -> file.file().log(), facts::status));
    }

    private List<StoredFile> filesOfTheDayBefore(Revision revision) {
        Night night = revision.night();
        Optional<LocalDate> before = Optional.of(night.date().minusDays(1));
        return EarlierFiles.OF_THE_DAY_BEFORE.stream()
                .map(log -> files.current(night.facility(), before, log, revision.knownTo(), revision.reading()))
                .flatMap(Optional::stream)
                .toList();
    }

    private PlacementHistory history(Revision revision, DayLogs today, List<LimitValue> limits) {
        var inForce = Limits.on(revision.night().date(), limits);
        var logs = EarlierSolitaryLogs.before(revision, jdbc);
        return new PlacementRecall(logs, new PlacementLines(jdbc, logs), successions.leftOut(logs))
                .history(
                        today.placements().orElseGet(List::of),
                        today.rejected(),
                        inForce.noPersons(),
                        inForce.number(LimitName.SOLITARY_WINDOW_DAYS));
    }

    /** The certificates that the revision reads, in force or not. */
    public List<CellCertificate> certificates(Revision revision) {
        return input(revision, LogKind.CELLS).map(facts::certificates).orElseGet(List::of);
    }

    /** The limits that the revision reads, in force or not. */
    public List<LimitValue> limits(Revision revision) {
        return input(revision, LogKind.LIMITS).map(facts::limits).orElseGet(List::of);
    }

    private Optional<StoredFile> input(Revision revision, LogKind log) {
        return inputs(revision).stream()
                .filter(file -> file.file().log() == log)
                .findFirst();
    }

    /** The files of earlier days that the revision reads, or would read if they had a line that matters, by path. */
    public List<LogFile> earlierFiles(Revision revision) {
        return earlier(revision).stream().map(StoredFile::file).toList();
    }

    List<StoredFile> earlier(Revision revision) {
        return EarlierFiles.of(revision, jdbc);
    }

    /** Whether as much was made of a log by the one reading as by the other. */
    public boolean isReadAlike(LogFile one, LogFile other) {
        return one.reading() == other.reading() || madeOf(one).equals(madeOf(other));
    }

    private List<Object> madeOf(LogFile file) {
        LogEnd end = facts.end(files.find(file).orElseThrow());
        return end instanceof LogTally tally
                ? List.of(tally.accepted(), tally.rejected(), tally.columns())
                : List.of(((Refusal) end).fault());
    }

    /** How many logs of a night were received. */
    public int logsReceived(Revision revision) {
        return (int) inputs(revision).stream()
                .filter(file -> file.file().log().isNightly())
                .filter(file -> facts.status(file) instanceof LogStatus.Received)
                .count();
    }

    /** The logs that the facility keeps by the limits that the revision reads, and others that it read. */
    public Set<LogKind> logsExpected(Revision revision) {
        Set<LogKind> expected = EnumSet.noneOf(LogKind.class);
        expected.addAll(Limits.on(revision.night().date(), limits(revision)).logsKept());
        inputs(revision).stream()
                .map(stored -> stored.file().log())
                .filter(LogKind::isNightly)
                .forEach(expected::add);
        return expected;
    }

    private static Optional<StoredFile> of(Map<LogKind, StoredFile> received, LogKind log) {
        return Optional.ofNullable(received.get(log));
    }

    private static LogStatus notReceived(Refusal refusal) {
        return new LogStatus.NotReceived(Optional.of(refusal));
    }
}
