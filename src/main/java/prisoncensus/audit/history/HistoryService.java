package prisoncensus.audit.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import prisoncensus.audit.Page;
import prisoncensus.audit.RevisionLookup;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SealedFolder;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.report.Texts;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.Revision;
import prisoncensus.store.SealedRevisions;

/** Tells the history of a night, a cell or a person. Writes nothing. */
public final class HistoryService {
    private final SealedRevisions revisions;
    private final RevisionLookup lookup;
    private final CellHistoryReader cells;
    private final PersonHistoryReader persons;
    private final Texts texts;

    /** @param texts in which answers are worded */
    HistoryService(SealedRevisions revisions, CellHistoryReader cells, PersonHistoryReader persons, Texts texts) {
        this.revisions = revisions;
        this.lookup = new RevisionLookup(revisions);
        this.cells = cells;
        this.persons = persons;
        this.texts = texts;
    }

    /**
     * All revisions of a night.
     *
     * @param reports the folder of the reports, whose manifests say what is signed
     * @throws WrongInputException if facility or night has no report, or the night lies outside the range
     */
    public NightHistory ofNight(String facility, LocalDate date, DateRange range, Path reports) {
        var night = new Night(lookup.facility(facility), date);
        List<Revision> all = lookup.ofNight(night, "--night");
        range.check("--night", date);
        Optional<Integer> standing = revisions.standing(night).map(Revision::number);
        var folder = new ReportsFolder(reports);
        List<NightHistory.Line> lines = all.stream()
                .map(revision -> line(revision, standing, key(revision, folder)))
                .toList();
        return new NightHistory(facility, date, lines);
    }

    private static Optional<String> key(Revision revision, ReportsFolder reports) {
        try {
            return new SealedFolder(reports.place(revision.night(), revision.number()))
                    .readable()
                    .flatMap(SealedManifest::key);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NightHistory.Line line(Revision revision, Optional<Integer> standing, Optional<String> key) {
        Revision.Seal seal = revision.seal().orElseThrow();
        return new NightHistory.Line(
                revision.number(),
                state(revision, standing),
                revision.request().trigger().name(),
                revision.request().by(),
                revision.request().reason(),
                revision.createdAt(),
                revision.asKnownAt(),
                ZoneId.of(revision.settings().zone()),
                seal.sequence(),
                seal.manifestSha256(),
                seal.previousSha256(),
                key);
    }

    private static NightHistory.State state(Revision revision, Optional<Integer> standing) {
        if (revision.request().asKnownEarlier()) {
            return NightHistory.State.AS_KNOWN_EARLIER;
        }
        return standing.filter(number -> number == revision.number()).isPresent()
                ? NightHistory.State.STANDING
                : NightHistory.State.REPLACED;
    }

    /** @throws WrongInputException if the facility has no report in the range, or none that knows the cell */
    public CellHistory ofCell(String facility, String cell, DateRange range) {
        FacilityCode code = lookup.facility(facility);
        return cells.read(code, cell, reported(code, range));
    }

    /** @throws WrongInputException if the facility has no report in the range, or neither log nor report knows the person */
    public PersonHistory ofPerson(String facility, String person, DateRange range) {
        FacilityCode code = lookup.facility(facility);
        return persons.read(code, person, reported(code, range), range);
    }

    /** The history in words. */
    public Page page(NightHistory history) {
        return new NightHistoryWords(texts, history).page();
    }

    /** The history in words. */
    public Page page(CellHistory history) {
        return new CellHistoryWords(texts, history).page();
    }

    /** The history in words. */
    public Page page(PersonHistory history) {
        return new PersonHistoryWords(texts, history).page();
    }

    private NavigableMap<LocalDate, Revision> reported(FacilityCode facility, DateRange range) {
        NavigableMap<LocalDate, Revision> all = revisions.standing(facility);
        NavigableMap<LocalDate, Revision> some = range.of(all);
        if (some.isEmpty()) {
            throw new WrongInputException(
                    "--from, --to: found no reported night of %s in the range, expected one of %d from %s to %s"
                            .formatted(facility, all.size(), all.firstKey(), all.lastKey()));
        }
        return some;
    }
}
