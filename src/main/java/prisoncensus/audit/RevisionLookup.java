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

/** Finds the sealed revisions that a person names. */
public record RevisionLookup(SealedRevisions revisions) {
    /** @throws WrongInputException if there is no such facility, night or revision: says which there are */
    public Revision find(RevisionName name) {
        FacilityCode facility = facility(name.facility());
        List<Revision> ofNight = ofNight(new Night(facility, name.date()), "--date");
        Optional<Revision> revision = name.revision()
                .map(number ->
                        ofNight.stream().filter(one -> one.number() == number).findFirst())
                .orElseGet(() -> revisions.standing(new Night(facility, name.date())));
        return revision.orElseThrow(() -> noRevision(name, ofNight));
    }

    /**
     * All sealed revisions of a night, by number.
     *
     * @param option that named the night
     * @throws WrongInputException if there is none: says which nights have one
     */
    public List<Revision> ofNight(Night night, String option) {
        List<Revision> ofNight = revisions.chain(night.facility()).stream()
                .filter(revision -> revision.night().equals(night))
                .sorted(Comparator.comparingInt(Revision::number))
                .toList();
        if (ofNight.isEmpty()) {
            throw noReport(night, option);
        }
        return ofNight;
    }

    /** @throws WrongInputException if the facility has no report: says which have one */
    public FacilityCode facility(String code) {
        List<FacilityCode> known = revisions.facilities();
        return known.stream()
                .filter(facility -> facility.value().equals(code))
                .findFirst()
                .orElseThrow(() -> new WrongInputException("--facility: found '%s', expected one that has a report: %s"
                        .formatted(PrintableText.of(code), known.isEmpty() ? "there is none" : joined(known))));
    }

    private WrongInputException noReport(Night night, String option) {
        List<LocalDate> nights = revisions.reportedNights(night.facility());
        return new WrongInputException("%s: found %s, expected a night of %s that has a report: %d from %s to %s"
                .formatted(
                        option,
                        night.date(),
                        night.facility(),
                        nights.size(),
                        nights.get(0),
                        nights.get(nights.size() - 1)));
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
