package prisoncensus.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.LyingReports;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.settings.WrongInputException;

/** Finds the sealed revision that a person names by what lies among the reports. */
final class SealedLookup {
    private static final String EARLIER = "asKnownEarlier";

    private final ReportsFolder reports;

    SealedLookup(ReportsFolder reports) {
        this.reports = reports;
    }

    /**
     * The revision of that number, or the one that stands for the night.
     *
     * @throws WrongInputException if there is no such facility, night or revision: says which there are
     * @throws DifferenceException if the ledger does not say which there are
     * @throws DifferenceFoundException if what lies there is not what the ledger says
     */
    SealedReport find(RevisionName name) throws IOException {
        FacilityCode facility = facility(name.facility());
        var night = new Night(facility, name.date());
        Ledger.Chain ledger = reports.ledger(facility).chain();
        List<Ledger.Line> ofNight = ledger.links().stream()
                .filter(line -> line.date().equals(name.date()))
                .sorted(Comparator.comparingInt(Ledger.Line::revision))
                .toList();
        Optional<Ledger.Line> named = name.revision()
                .flatMap(number -> ofNight.stream()
                        .filter(line -> line.revision() == number)
                        .findFirst());
        if (named.isEmpty()) {
            checkWhole(night, ledger, ofNight);
        }
        return named.isPresent()
                ? report(facility, ledger, named.get())
                : standing(name, ledger, ofNight).orElseThrow(() -> NoReport.numbered(name, numbers(ofNight)));
    }

    /** @throws WrongInputException if there is no such folder */
    static void checkFolder(Path reports) {
        if (!Files.isDirectory(reports)) {
            throw new WrongInputException(
                    "--reports: found no folder %s, expected the one where reports lie".formatted(reports));
        }
    }

    private FacilityCode facility(String code) throws IOException {
        List<FacilityCode> known = reports.lying().facilities();
        for (FacilityCode facility : known) {
            if (facility.value().equals(code) && hasReports(facility)) {
                return facility;
            }
        }
        List<FacilityCode> reported = new ArrayList<>();
        for (FacilityCode facility : known) {
            if (hasReports(facility)) {
                reported.add(facility);
            }
        }
        throw NoReport.of(code, reported);
    }

    private boolean hasReports(FacilityCode facility) throws IOException {
        return !reports.ledger(facility).chain().links().isEmpty()
                || !reports.lying().places(facility).isEmpty();
    }

    /** Whether nothing is missing in the ledger that would be the revision. */
    private void checkWhole(Night night, Ledger.Chain ledger, List<Ledger.Line> ofNight) throws IOException {
        if (ledger.broken().isPresent()) {
            throw new DifferenceException(ledger.broken().get());
        } else if (ledger.links().isEmpty()) {
            throw new DifferenceFoundException(
                    "the ledger of " + night.facility(), "no line", "one for each of its reports");
        }
        List<Integer> known = numbers(ofNight);
        for (LyingReports.Place place : reports.lying().places(night.facility())) {
            if (place.night().equals(night) && !known.contains(place.revision())) {
                throw new DifferenceFoundException(
                        reports.place(night, place.revision()).toString(), "a report", "its line in the ledger");
            }
        }
        if (ofNight.isEmpty()) {
            throw NoReport.on(night, "--date", dates(ledger));
        }
    }

    private Optional<SealedReport> standing(RevisionName name, Ledger.Chain ledger, List<Ledger.Line> ofNight)
            throws IOException {
        if (name.revision().isEmpty()) {
            for (int i = ofNight.size() - 1; i >= 0; i--) {
                SealedReport report = report(new FacilityCode(name.facility()), ledger, ofNight.get(i));
                if (!report.manifest().stated().getOrDefault(EARLIER, "").equals("true")) {
                    return Optional.of(report);
                }
            }
        }
        return Optional.empty();
    }

    private SealedReport report(FacilityCode facility, Ledger.Chain ledger, Ledger.Line line) throws IOException {
        return SealedReport.of(reports, facility, ledger.links().subList(0, line.sequence()));
    }

    private static List<Integer> numbers(List<Ledger.Line> lines) {
        return lines.stream().map(Ledger.Line::revision).toList();
    }

    private static List<LocalDate> dates(Ledger.Chain ledger) {
        Stream<LocalDate> dates = ledger.links().stream().map(Ledger.Line::date);
        return dates.distinct().sorted().toList();
    }
}
