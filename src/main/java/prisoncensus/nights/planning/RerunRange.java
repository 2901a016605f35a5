package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.List;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.SealedRevisions;

/** Checks that a range of nights does not end beyond what has a report, before the first of its revisions is begun. */
public record RerunRange(RerunRequest request, SealedRevisions sealed) {
    /**
     * Checks it for one facility. What is continued was checked before. A facility without any report in the range counts only if it
     * is asked for by name.
     *
     * @throws WrongInputException if the last report of the facility is of an earlier night
     */
    public void check(FacilityCode facility) {
        List<LocalDate> reported = sealed.reportedNights(facility);
        LocalDate last = reported.get(reported.size() - 1);
        boolean isMeant = request.facilities().contains(facility.value())
                || reported.stream().anyMatch(request::covers);
        if (!request.goOn() && isMeant && request.to().isAfter(last)) {
            var next = SuggestedCommand.night(new Night(facility, last.plusDays(1)));
            throw new WrongInputException(Message.of("rerun.beyond")
                    .with("option", request.from().equals(request.to()) ? "--date" : "--to")
                    .with("found", request.to().toString())
                    .with("facility", facility.value())
                    .with("last", last.toString())
                    .with("command", request.invocation().line(next.words())));
        }
    }
}
