package prisoncensus.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        return revision.orElseThrow(() ->
                NoReport.numbered(name, ofNight.stream().map(Revision::number).toList()));
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
            throw NoReport.on(night, option, revisions.reportedNights(night.facility()));
        }
        return ofNight;
    }

    /** @throws WrongInputException if the facility has no report: says which have one */
    public FacilityCode facility(String code) {
        List<FacilityCode> known = revisions.facilities();
        return known.stream()
                .filter(facility -> facility.value().equals(code))
                .findFirst()
                .orElseThrow(() -> NoReport.of(code, known));
    }
}
