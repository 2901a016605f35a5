package prisoncensus.audit.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import prisoncensus.intake.FacilityFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.InputListing;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.Workshop;
import prisoncensus.nights.planning.FacilitySelection;
import prisoncensus.nights.planning.SuggestedCommand;
import prisoncensus.settings.WrongInputException;

/** Tells how nights stand. Writes nothing and takes nothing in. */
public final class StatusService {
    private final Workshop workshop;

    public StatusService(Workshop workshop) {
        this.workshop = workshop;
    }

    /**
     * What is known of a facility's nights, oldest first, and what a person should know besides.
     *
     * @param notes such as a facility that is configured and has no folder
     * @param commands that bring the nights up to date, each as few as possible
     */
    public record Status(List<NightStatus> nights, List<String> notes, List<String> commands) {
        /** Copies the lists. */
        public Status {
            nights = List.copyOf(nights);
            notes = List.copyOf(notes);
            commands = List.copyOf(commands);
        }
    }

    /** @throws WrongInputException if a facility is asked for that has neither a folder nor a report */
    public Status status(StatusRequest order) {
        Map<FacilityCode, List<LocalDate>> folders = folders(order);
        var asked = new FacilitySelection(order.facilities());
        asked.unknown(folders.keySet(), "a facility with a folder or a report").stream()
                .findFirst()
                .ifPresent(error -> {
                    throw new WrongInputException(error);
                });
        List<NightStatus> nights = new ArrayList<>();
        folders.forEach((facility, dates) -> {
            if (asked.include(facility.value())) {
                nights.addAll(new FacilityStatus(workshop, order, facility, dates).nights());
            }
        });
        List<SuggestedCommand> remedies =
                nights.stream().flatMap(night -> night.remedy().stream()).toList();
        List<String> notes = workshop.properties().facilities().keySet().stream()
                .filter(asked::include)
                .filter(code -> folders.keySet().stream()
                        .noneMatch(known -> known.value().equals(code)))
                .sorted()
                .map(code -> "census.facilities.%s is configured, but found no folder %s"
                        .formatted(code, order.input().resolve(code)))
                .toList();
        return new Status(
                nights,
                notes,
                SuggestedCommand.joined(remedies).stream()
                        .map(SuggestedCommand::toString)
                        .toList());
    }

    private Map<FacilityCode, List<LocalDate>> folders(StatusRequest order) {
        Map<FacilityCode, List<LocalDate>> folders = new TreeMap<>(Comparator.comparing(FacilityCode::value));
        workshop.store().revisions().facilities().forEach(facility -> folders.put(facility, List.of()));
        if (new InputFolder(order.input()).list() instanceof InputListing.Listed listed) {
            for (FacilityFolder folder : listed.facilities()) {
                folders.put(folder.facility(), folder.dates());
            }
        }
        return folders;
    }
}
