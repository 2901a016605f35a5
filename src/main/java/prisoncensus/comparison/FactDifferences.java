package prisoncensus.comparison;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.checks.night.Limits;
import prisoncensus.intake.log.LineDiff;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.store.NightRecall;
import prisoncensus.store.Revision;
import prisoncensus.store.StoredFile;
import prisoncensus.store.received.ReceivedFiles;

/** The differences between the facts of two revisions of a night. */
public record FactDifferences(NightRecall recall, ReceivedFiles received, Revision before, Revision now) {
    private static final Set<LogKind> OF_THE_FACILITY = Set.of(LogKind.CELLS, LogKind.LIMITS);

    /** What can explain a difference: logs first, in the order of their paths, then certificates, then limits. */
    public List<Cause> facts() throws IOException {
        List<Cause> causes = new ArrayList<>();
        Map<Place, LogFile> then = files(before);
        Map<Place, LogFile> today = files(now);
        for (Place place : places(then, today)) {
            log(place, Optional.ofNullable(then.get(place)), Optional.ofNullable(today.get(place)))
                    .ifPresent(causes::add);
        }
        Set<String> cells = certified();
        if (!cells.isEmpty()) {
            causes.add(Causes.certificates(cells));
        }
        causes.addAll(limits());
        return causes;
    }

    /** What can explain what no fact explains. */
    public List<Cause> besides() {
        List<Cause> causes = new ArrayList<>();
        if (!before.software().equals(now.software())) {
            causes.add(Causes.software(before.software(), now.software()));
        }
        if (!before.settings().equals(now.settings())) {
            causes.add(Causes.settings());
        }
        return causes;
    }

    private record Place(String folder, LogKind log) {
        static Place of(LogFile file) {
            return new Place(file.date().map(LocalDate::toString).orElse(""), file.log());
        }
    }

    private Map<Place, LogFile> files(Revision revision) {
        return Stream.concat(
                        recall.inputs(revision).stream().map(StoredFile::file), recall.earlierFiles(revision).stream())
                .filter(file -> !OF_THE_FACILITY.contains(file.log()))
                .collect(toMap(Place::of, Function.identity(), (one, same) -> one));
    }

    private static List<Place> places(Map<Place, LogFile> some, Map<Place, LogFile> others) {
        return Stream.concat(some.keySet().stream(), others.keySet().stream())
                .distinct()
                .sorted((a, b) -> a.folder().equals(b.folder())
                        ? a.log().compareTo(b.log())
                        : b.folder().compareTo(a.folder()))
                .toList();
    }

    private Optional<Cause> log(Place place, Optional<LogFile> then, Optional<LogFile> today) throws IOException {
        LocalDate date = now.night().date();
        if (then.isEmpty()) {
            return today.map(file -> Causes.late(place.log(), file.citedOn(date)));
        } else if (today.isEmpty()) {
            return then.map(file -> Causes.notYetReceived(place.log(), file.citedOn(date)));
        } else if (then.get().sha256().equals(today.get().sha256())) {
            return recall.isReadAlike(then.get(), today.get())
                    ? Optional.empty()
                    : Optional.of(Causes.readOtherwise(
                            place.log(),
                            today.get().citedOn(date),
                            then.get().reading(),
                            today.get().reading()));
        }
        LineDiff lines = lines(then.get(), today.get());
        return Optional.of(Causes.corrected(place.log(), today.get().citedOn(date), lines.gone(), lines.come()));
    }

    /** Of a version that cannot be unpacked no line can be told. */
    private LineDiff lines(LogFile then, LogFile today) throws IOException {
        try (var older = received.open(then);
                var newer = received.open(today)) {
            return LineDiff.of(older, newer);
        }
    }

    private Set<String> certified() {
        Map<String, String> then = certificates(before);
        Map<String, String> today = certificates(now);
        return Stream.concat(then.keySet().stream(), today.keySet().stream())
                .filter(cell -> !then.getOrDefault(cell, "").equals(today.getOrDefault(cell, "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, String> certificates(Revision revision) {
        Map<String, String> inForce = new TreeMap<>();
        recall.certificates(revision).stream()
                .filter(row -> row.validity().covers(now.night().date()))
                .forEach(row -> inForce.put(row.cell(), gist(row)));
        return inForce;
    }

    private static String gist(CellCertificate row) {
        return "%s %s %s %s".formatted(row.sector(), row.kind(), row.limit(), row.floorArea());
    }

    private List<Cause> limits() {
        LocalDate date = now.night().date();
        var then = Limits.on(date, recall.limits(before)).all();
        var today = Limits.on(date, recall.limits(now)).all();
        List<Cause> causes = new ArrayList<>();
        for (int i = 0; i < today.size(); i++) {
            if (!then.get(i).value().equals(today.get(i).value())) {
                causes.add(Causes.limit(then.get(i), today.get(i)));
            }
        }
        return causes;
    }
}
