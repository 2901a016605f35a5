package prisoncensus.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;

/** What lies below the folder of reports, whatever any store knows of it. */
public record LyingReports(Path root) {
    private static final Pattern PLACE =
            Pattern.compile("([0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))/r([1-9][0-9]{0,5})");

    /** A revision that lies there. */
    public record Place(Night night, int revision) {}

    /** Every revision of a facility that lies there, in no order. */
    public List<Place> places(FacilityCode facility) throws IOException {
        Path home = root.resolve(facility.value());
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(home, 2)) {
            return found.filter(Files::isDirectory)
                    .map(home::relativize)
                    .map(path -> PLACE.matcher(path.toString().replace('\\', '/')))
                    .filter(Matcher::matches)
                    .map(path -> new Place(
                            new Night(facility, LocalDate.parse(path.group(1))), Integer.parseInt(path.group(2))))
                    .toList();
        }
    }

    /** The facilities of which a ledger, receptions or a report lie there, by code. */
    public List<FacilityCode> facilities() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<FacilityCode> facilities = new ArrayList<>();
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                String name = folder.getFileName().toString();
                if (FacilityCode.isAllowed(name) && holdsReports(folder, new FacilityCode(name))) {
                    facilities.add(new FacilityCode(name));
                }
            }
        }
        return facilities;
    }

    /** The names of folders that hold a ledger or receptions and that no facility can have. */
    public List<String> foreign() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(LyingReports::holdsChain)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !FacilityCode.isAllowed(name))
                    .sorted()
                    .toList();
        }
    }

    private boolean holdsReports(Path folder, FacilityCode facility) throws IOException {
        return holdsChain(folder) || !places(facility).isEmpty();
    }

    private static boolean holdsChain(Path folder) {
        return Stream.of(Ledger.FILE, ReceptionsFile.FILE, KeysFile.FILE)
                .anyMatch(file -> Files.exists(folder.resolve(file)));
    }
}
