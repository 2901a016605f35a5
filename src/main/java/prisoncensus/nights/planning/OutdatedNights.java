package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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
 * a solitary log its own night and every later one, a log of time outside its own alone, cells.csv and limits.csv all nights.
 */
public final class OutdatedNights {
    private final Input input;
    private final Receptions receptions;
    private final NavigableMap<LocalDate, Revision> standing;
    private final NavigableMap<LocalDate, Set<String>> late = new TreeMap<>();
    private final NavigableMap<LocalDate, Set<String>> changed = new TreeMap<>();

    /** What lies in the input folder now. */
    interface Input {
        /** The SHA-256 of that log; empty if nothing lies there that could be taken for it. */
        Optional<String> sha256(Optional<LocalDate> date, LogKind log);
    }

    /** @param standing of each reported night the revision that stands */
    public OutdatedNights(Input input, Receptions receptions, NavigableMap<LocalDate, Revision> standing) {
        this.input = input;
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
        if (!read.equals(Optional.of(now))) {
            String name = place.log().fileName();
            String path = place.folder().isEmpty() || place.folder().equals(night.toString())
                    ? name
                    : place.folder() + "/" + name;
            (read.isEmpty() ? late : changed)
                    .computeIfAbsent(night, none -> new TreeSet<>())
                    .add(path);
        }
    }

    /** Logs that the night's revision lacks, as its report would cite them. */
    public List<String> late(LocalDate night) {
        return List.copyOf(late.getOrDefault(night, Set.of()));
    }

    /** Logs that differ from what the night's revision read. */
    public List<String> changed(LocalDate night) {
        return List.copyOf(changed.getOrDefault(night, Set.of()));
    }

    /** The nights whose reports may read otherwise if they are made again. */
    public Set<LocalDate> nights() {
        Set<LocalDate> nights = new TreeSet<>(late.keySet());
        nights.addAll(changed.keySet());
        return nights;
    }
}
