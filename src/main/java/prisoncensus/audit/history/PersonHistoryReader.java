package prisoncensus.audit.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import prisoncensus.audit.history.PersonHistory.Days;
import prisoncensus.checks.EpisodeLine;
import prisoncensus.checks.PersonFacts;
import prisoncensus.checks.night.Limits;
import prisoncensus.checks.night.PlacementHistory;
import prisoncensus.checks.night.PlacementState;
import prisoncensus.checks.night.Stay;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.NightRecall;
import prisoncensus.store.PersonPlacements;
import prisoncensus.store.Revision;

/** Reads the history of a person, valued at the end of the last night asked for, as far as any of its reports knows the logs. */
record PersonHistoryReader(PersonPlacements placements, NightRecall recall, FindingsReader findings) {
    /**
     * @param reported the standing revision of each night asked for, at least one
     * @throws WrongInputException if neither log nor report knows the person, or it is none
     */
    PersonHistory read(
            FacilityCode facility, String person, NavigableMap<LocalDate, Revision> reported, DateRange range) {
        LocalDate date = reported.lastKey();
        Limits limits = Limits.on(date, recall.limits(reported.lastEntry().getValue()));
        if (limits.noPersons().contains(person)) {
            throw new WrongInputException(
                    "--person: found '%s', which person.none of %s says is no person; expected a pseudonym"
                            .formatted(person, facility));
        }
        PlacementHistory told = placements.of(person, date, newest(reported));
        var facts = new PersonFacts(person, date, told.placements(), limits);
        List<String> own = facts.own().stream().map(PlacementState::number).toList();
        List<NightFinding> found =
                findings.read(reported, Map.of(SubjectKind.PERSON, List.of(person), SubjectKind.PLACEMENT, own));
        if (told.placements().isEmpty() && found.isEmpty()) {
            throw new WrongInputException(
                    "--person: found '%s', expected a pseudonym that solitary.csv or a finding of %s names up to %s"
                            .formatted(person, facility, date));
        }
        return history(facility, facts, told, found, range);
    }

    /** The revision that knows most of what was received. */
    private static Revision newest(NavigableMap<LocalDate, Revision> reported) {
        return reported.values().stream()
                .max(Comparator.comparingLong(Revision::knownTo))
                .orElseThrow();
    }

    private static PersonHistory history(
            FacilityCode facility,
            PersonFacts facts,
            PlacementHistory told,
            List<NightFinding> found,
            DateRange range) {
        LocalDate from = range.from().orElse(LocalDate.MIN);
        List<PlacementState> own =
                facts.own().stream().filter(state -> state.stay().reaches(from)).toList();
        return new PersonHistory(
                facility.value(),
                facts.person(),
                facts.date(),
                facts.limits().dayCount().name(),
                own.stream().map(state -> placement(state, facts.date())).toList(),
                facts.others(),
                facts.episodes(from).stream().map(PersonHistoryReader::episode).toList(),
                found,
                told.rejected().lines(),
                unlogged(own, facts.date(), told.loggedDates()));
    }

    /** How many dates from the first placement on have no solitary.csv. */
    private static long unlogged(List<PlacementState> own, LocalDate date, SortedSet<LocalDate> logged) {
        return own.stream()
                .map(state -> state.stay().from().toLocalDate())
                .min(LocalDate::compareTo)
                .map(first -> first.datesUntil(date.plusDays(1))
                        .filter(day -> !logged.contains(day))
                        .count())
                .orElse(0L);
    }

    private static PersonHistory.Placement placement(PlacementState state, LocalDate date) {
        Stay stay = state.stay();
        var days = new Days(
                stay.days(DayCount.INCLUSIVE, date),
                stay.days(DayCount.EXCLUSIVE, date),
                stay.days(DayCount.ELAPSED, date));
        return new PersonHistory.Placement(state.number(), state.line().cell(), stay.from(), stay.to(), days);
    }

    private static PersonHistory.Episode episode(EpisodeLine line) {
        return new PersonHistory.Episode(
                line.placements(),
                line.cells(),
                line.from(),
                line.to(),
                new Days(line.inclusive(), line.exclusive(), line.elapsed()),
                line.limit(),
                line.due());
    }
}
