package prisoncensus.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import prisoncensus.checks.Severity;
import prisoncensus.intake.FacilityFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.InputListing;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.store.Revision;
import prisoncensus.store.StoredFile;

/** Tells how nights stand. Writes nothing and takes nothing in. */
public final class StatusBoard {
    private final Workshop workshop;

    StatusBoard(Workshop workshop) {
        this.workshop = workshop;
    }

    /**
     * What is known of a facility's nights, oldest first, and what a person should know besides.
     *
     * @param notes such as a facility that is configured and has no folder
     */
    public record Status(List<NightStatus> nights, List<String> notes) {
        /** Copies the lists. */
        public Status {
            nights = List.copyOf(nights);
            notes = List.copyOf(notes);
        }
    }

    /** @throws WrongInputException if a facility is asked for that has neither a folder nor a report */
    public Status status(StatusOrder order) {
        Map<FacilityCode, List<LocalDate>> folders = folders(order);
        var asked = new AskedFacilities(order.facilities());
        asked.unknown(folders.keySet(), "a facility with a folder or a report").stream()
                .findFirst()
                .ifPresent(error -> {
                    throw new WrongInputException(error);
                });
        List<NightStatus> nights = new ArrayList<>();
        folders.forEach((facility, dates) -> {
            if (asked.include(facility.value())) {
                nights.addAll(nights(facility, dates, order));
            }
        });
        List<String> notes = workshop.properties().facilities().keySet().stream()
                .filter(asked::include)
                .filter(code -> folders.keySet().stream()
                        .noneMatch(known -> known.value().equals(code)))
                .sorted()
                .map(code -> "census.facilities.%s is configured, but found no folder %s"
                        .formatted(code, order.input().resolve(code)))
                .toList();
        return new Status(nights, notes);
    }

    private Map<FacilityCode, List<LocalDate>> folders(StatusOrder order) {
        Map<FacilityCode, List<LocalDate>> folders = new TreeMap<>(Comparator.comparing(FacilityCode::value));
        workshop.store().revisions().facilities().forEach(facility -> folders.put(facility, List.of()));
        if (new InputFolder(order.input()).list() instanceof InputListing.Listed listed) {
            for (FacilityFolder folder : listed.facilities()) {
                folders.put(folder.facility(), folder.dates());
            }
        }
        return folders;
    }

    private List<NightStatus> nights(FacilityCode facility, List<LocalDate> folders, StatusOrder order) {
        LocalDate today = LocalDate.ofInstant(
                workshop.clock().instant(), workshop.properties().zoneOf(facility));
        var standing = standing(facility);
        var stale = new StaleNights(
                        new InputNow(
                                order.input(),
                                facility,
                                workshop.store().files(),
                                workshop.clock().instant()),
                        workshop.store().files().receptions(facility),
                        standing)
                .compare(folders);
        Set<LocalDate> dates =
                new TreeSet<>(NightPlan.of(folders, Set.of(), today, false).nights());
        dates.addAll(standing.keySet());
        return dates.stream()
                .filter(order::covers)
                .map(date -> night(new Night(facility, date), Optional.ofNullable(standing.get(date)), stale))
                .toList();
    }

    private NavigableMap<LocalDate, Revision> standing(FacilityCode facility) {
        NavigableMap<LocalDate, Revision> standing = new TreeMap<>();
        workshop.store().revisions().chain(facility).stream()
                .filter(revision -> !revision.request().asKnownEarlier())
                .forEach(revision -> standing.merge(
                        revision.night().date(),
                        revision,
                        (one, other) -> one.number() > other.number() ? one : other));
        return standing;
    }

    private NightStatus night(Night night, Optional<Revision> standing, StaleNights stale) {
        List<String> received = standing.map(this::received).orElse(List.of());
        List<String> missing = LogKind.NIGHTLY.stream()
                .map(LogKind::word)
                .filter(word -> standing.isPresent() && !received.contains(word))
                .toList();
        var steps = new NextStep(night, standing, workshop.store().revisions().newest(night), stale);
        return new NightStatus(
                night.facility().value(),
                night.date(),
                standing.map(Revision::number),
                received,
                stale.late(night.date()),
                stale.changed(night.date()),
                missing,
                standing.map(this::findings).orElse(Map.of()),
                steps.state(),
                steps.remedy());
    }

    private List<String> received(Revision revision) {
        return workshop.store().recall().inputs(revision).stream()
                .map(StoredFile::file)
                .filter(file -> file.log().isNightly())
                .map(file -> file.log().word())
                .toList();
    }

    private Map<String, Integer> findings(Revision revision) {
        Map<Severity, Integer> found = workshop.store().results().bySeverity(revision);
        Map<String, Integer> findings = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            findings.put(severity.name(), found.getOrDefault(severity, 0));
        }
        return findings;
    }
}
