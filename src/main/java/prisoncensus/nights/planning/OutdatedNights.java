package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import prisoncensus.logbook.LogKind;
import prisoncensus.store.Receptions;
import prisoncensus.store.Receptions.Place;
import prisoncensus.store.Revision;

/**
 * The reported nights that would read otherwise if they were reported now. A log of headcount, meals or movements affects its own night and the next one,
 * a solitary log its own night and every later one, a log of time outside its own alone, cells.csv and limits.csv the nights on which other
 * rows are in force.
 */
public final class OutdatedNights {
    private final Input input;
    private final Rows rows;
    private final Receptions receptions;
    private final NavigableMap<LocalDate, Revision> standing;
    private final NavigableMap<LocalDate, Set<String>> late = new TreeMap<>();
    private final NavigableMap<LocalDate, Set<String>> changed = new TreeMap<>();
    private final NavigableSet<LocalDate> shown = new TreeSet<>();

    /** What lies in the input folder now. */
    interface Input {
        /** The SHA-256 of that log; empty if nothing lies there that could be taken for it. */
        Optional<String> sha256(Optional<LocalDate> date, LogKind log);
    }

    /** Tells two versions of cells.csv or limits.csv apart. */
    interface Rows {
        /** Whether a night can read otherwise by the one version than by the other; they have other hashes. */
        boolean reach(LocalDate night, LogKind log, Optional<String> read, String now);
    }

    /** @param standing of each reported night the revision that stands */
    OutdatedNights(Input input, Rows rows, Receptions receptions, NavigableMap<LocalDate, Revision> standing) {
        this.input = input;
        this.rows = rows;
        this.receptions = receptions;
        this.standing = standing;
    }

    /** Compares all that was received and what lies in these folders. */
    public OutdatedNights compare(Collection<LocalDate> folders) {
        Set<Place> places = new HashSet<>(receptions.places());
        for (LogKind log : LogKind.values()) {
            if (log.isNightly()) {
                folders.forEach(date -> places.add(new Place(date.toString(), log)));
            } else {
                places.add(new Place("", log));
            }
        }
        places.forEach(this::compare);
        return this;
    }

    /** Adds what other reports of earlier nights change. */
    OutdatedNights with(EarlierReportChanges reports) {
        reports.findings()
                .forEach((night, earlier) -> earlier.forEach(date ->
                        changed.computeIfAbsent(night, none -> new TreeSet<>()).add(date + "/report")));
        shown.addAll(reports.shown());
        shown.removeAll(nights());
        return this;
    }

    private void compare(Place place) {
        Optional<LocalDate> date =
                Optional.of(place.folder()).filter(folder -> !folder.isEmpty()).map(LocalDate::parse);
        Optional<String> now = input.sha256(date, place.log()).or(() -> receptions.sha256(place));
        if (now.isPresent()) {
            reached(date, place.log()).forEach((night, revision) -> compare(place, night, revision, now.get()));
        }
    }

    private Map<LocalDate, Revision> reached(Optional<LocalDate> date, LogKind log) {
        if (date.isEmpty()) {
            return standing;
        }
        return switch (log) {
            case SOLITARY -> standing.tailMap(date.get(), true);
            case OUTSIDE -> standing.subMap(date.get(), true, date.get(), true);
            default -> standing.subMap(date.get(), true, date.get().plusDays(1), true);
        };
    }

    private void compare(Place place, LocalDate night, Revision revision, String now) {
        Optional<String> read = receptions.sha256(place, revision.knownTo());
        if (!read.equals(Optional.of(now)) && isTouched(place, night, read, now)) {
            String name = place.log().fileName();
            String path = place.folder().isEmpty() || place.folder().equals(night.toString())
                    ? name
                    : place.folder() + "/" + name;
            (read.isEmpty() ? late : changed)
                    .computeIfAbsent(night, none -> new TreeSet<>())
                    .add(path);
        }
    }

    private boolean isTouched(Place place, LocalDate night, Optional<String> read, String now) {
        return place.log().isNightly() || rows.reach(night, place.log(), read, now);
    }

    /** Logs that the night's revision lacks, as its report would cite them. */
    public List<String> late(LocalDate night) {
        return List.copyOf(late.getOrDefault(night, Set.of()));
    }

    /** Logs that differ from what the night's revision read, and reports of earlier nights that change a figure or finding of it. */
    public List<String> changed(LocalDate night) {
        return List.copyOf(changed.getOrDefault(night, Set.of()));
    }

    /** Further nights, whose figures and findings would stay: only what their reports show of other nights would be another. */
    public NavigableSet<LocalDate> shownOtherwise() {
        return Collections.unmodifiableNavigableSet(shown);
    }

    /** The nights whose reports may read otherwise if they are made again. */
    public Set<LocalDate> nights() {
        Set<LocalDate> nights = new TreeSet<>(late.keySet());
        nights.addAll(changed.keySet());
        return nights;
    }
}
