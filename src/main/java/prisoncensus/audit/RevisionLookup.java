package prisoncensus.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.Revision;
import prisoncensus.store.SealedRevisions;

/** Finds the sealed revision that a person names. */
record RevisionLookup(SealedRevisions revisions) {
    /** @throws WrongInputException if there is no such facility, night or revision: says which there are */
    Revision find(RevisionName name) {
        FacilityCode facility = facility(name.facility());
        List<Revision> ofNight = revisions.chain(facility).stream()
                .filter(revision -> revision.night().date().equals(name.date()))
                .sorted(Comparator.comparingInt(Revision::number))
                .toList();
        if (ofNight.isEmpty()) {
            throw noReport(facility, name.date());
        }
        Optional<Revision> revision = name.revision()
                .map(number ->
                        ofNight.stream().filter(one -> one.number() == number).findFirst())
                .orElseGet(() -> revisions.standing(new Night(facility, name.date())));
        return revision.orElseThrow(() -> noRevision(name, ofNight));
    }

    private FacilityCode facility(String code) {
        List<FacilityCode> known = revisions.facilities();
        return known.stream()
                .filter(facility -> facility.value().equals(code))
                .findFirst()
                .orElseThrow(() -> new WrongInputException("--facility: found '%s', expected one that has a report: %s"
                        .formatted(PrintableText.of(code), known.isEmpty() ? "there is none" : joined(known))));
    }

    private WrongInputException noReport(FacilityCode facility, LocalDate date) {
        List<LocalDate> nights = revisions.reportedNights(facility);
        return new WrongInputException("--date: found %s, expected a night of %s that has a report: %d from %s to %s"
                .formatted(date, facility, nights.size(), nights.get(0), nights.get(nights.size() - 1)));
    }

    private static WrongInputException noRevision(RevisionName name, List<Revision> ofNight) {
        List<Integer> numbers = ofNight.stream().map(Revision::number).toList();
        String found = name.revision().map(Object::toString).orElse("none that stands for the night");
        return new WrongInputException("--revision: found %s, expected one of %s %s: %s"
                .formatted(found, name.facility(), name.date(), joined(numbers)));
    }

    private static String joined(List<?> names) {
        return names.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
