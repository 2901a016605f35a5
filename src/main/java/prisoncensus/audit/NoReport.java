package prisoncensus.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.settings.WrongInputException;

/** What a person is told who names a report that is not there: what there is. */
final class NoReport {
    private NoReport() {}

    static WrongInputException of(String facility, List<FacilityCode> known) {
        return new WrongInputException(Message.of("noReport.facility")
                .with("found", facility)
                .with("known", known.isEmpty() ? Message.of("noReport.none") : joined(known)));
    }

    /** @param dates of the nights that have one, in order */
    static WrongInputException on(Night night, String option, List<LocalDate> dates) {
        return new WrongInputException(Message.of("noReport.night")
                .with("option", option)
                .with("found", night.date().toString())
                .with("facility", night.facility())
                .with("number", dates.size())
                .with("from", dates.get(0).toString())
                .with("to", dates.get(dates.size() - 1).toString()));
    }

    static WrongInputException numbered(RevisionName name, List<Integer> numbers) {
        Object found = name.revision().<Object>map(Object::toString).orElse(Message.of("noReport.noneStands"));
        return new WrongInputException(Message.of("noReport.revision")
                .with("found", found)
                .with("facility", name.facility())
                .with("date", name.date().toString())
                .with("known", joined(numbers)));
    }

    private static String joined(List<?> names) {
        return names.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
