package prisoncensus.audit.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.ReceptionsFile;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.nights.job.ReceptionRecorder;
import prisoncensus.store.ReceptionLog;
import prisoncensus.store.Revision;
import prisoncensus.store.StoredFile;

/** The receptions of a facility as the store keeps them, written as receptions.csv would have them. */
final class StoredReceptions {
    private final List<ReceptionsFile.Line> lines;
    private final NavigableMap<Long, Integer> places;
    private final Map<Version, Instant> first = new HashMap<>();

    StoredReceptions(ReceptionLog log, FacilityCode facility) {
        this.places = log.newestPlaces(facility);
        this.lines = ReceptionsFile.chained(
                Optional.empty(),
                log.all(facility).stream().map(ReceptionRecorder::reception).toList());
        lines.forEach(line -> first.putIfAbsent(
                new Version(line.night(), line.log(), line.name(), line.sha256()), line.receivedAt()));
    }

    /** A file by its place, its name and its bytes. */
    private record Version(Optional<LocalDate> night, String log, String name, String sha256) {}

    /** In their order; the number of a line is its place from 1. */
    List<ReceptionsFile.Line> lines() {
        return lines;
    }

    /** Whether a version is said to have come when its first reception did. */
    Optional<Discrepancy> differFrom(StoredFile stored) {
        LogFile file = stored.file();
        Optional<Instant> at = Optional.ofNullable(
                first.get(new Version(file.date(), file.log().word(), file.name(), file.sha256())));
        return at.equals(Optional.of(stored.receivedAt()))
                ? Optional.empty()
                : Optional.of(new Discrepancy(
                        Words.inTheStore(file.facility() + "/" + file.path()),
                        Words.of("verify.firstReceived", "at", stored.receivedAt()),
                        Words.of(
                                "verify.asReceptions",
                                "what",
                                at.<Object>map(Instant::toString).orElse(Message.of("verify.noReceptionAt")))));
    }

    /** The last line that the revision knows; empty if it knows no file. */
    Optional<ReceptionsFile.Link> lastKnown(Revision revision) {
        return Optional.ofNullable(places.floorEntry(revision.knownTo()))
                .map(Map.Entry::getValue)
                .filter(place -> place > 0 && place <= lines.size())
                .map(place -> lines.get(place - 1).link());
    }
}
