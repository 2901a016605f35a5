package prisoncensus.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.settings.WrongInputException;

/** What a person is told who names a report that is not there: what there is. */
final class NoReport {
    private NoReport() {}

    static WrongInputException of(String facility, List<FacilityCode> known) {
        return new WrongInputException("--facility: found '%s', expected one that has a report: %s"
                .formatted(PrintableText.of(facility), known.isEmpty() ? "there is none" : joined(known)));
    }

    /** @param dates of the nights that have one, in order */
    static WrongInputException on(Night night, String option, List<LocalDate> dates) {
        return new WrongInputException("%s: found %s, expected a night of %s that has a report: %d from %s to %s"
                .formatted(
                        option,
                        night.date(),
                        night.facility(),
                        dates.size(),
                        dates.get(0),
                        dates.get(dates.size() - 1)));
    }

    static WrongInputException numbered(RevisionName name, List<Integer> numbers) {
        String found = name.revision().map(Object::toString).orElse("none that stands for the night");
        return new WrongInputException("--revision: found %s, expected one of %s %s: %s"
                .formatted(found, name.facility(), name.date(), joined(numbers)));
    }

    private static String joined(List<?> names) {
        return names.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
