package prisoncensus.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.files.RecordFiles;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;

/** The folder of reports. Unfinished work lies in {@code .work/}; a revision's folder is moved to its place whole. */
public final class ReportsFolder {
    private static final String WORK = ".work";
    private final Path root;

    /** The folder at this path, which is made when needed. */
    public ReportsFolder(Path root) {
        this.root = root;
    }

    /** Where a revision lies once it is sealed. */
    public Path place(Night night, int revision) {
        return root.resolve(night.facility().value())
                .resolve(night.date().toString())
                .resolve("r" + revision);
    }

    /** What lies there, whatever any store knows of it. */
    public LyingReports lying() {
        return new LyingReports(root);
    }

    private Path nightFolder(Night night) {
        return facilityFolder(night.facility()).resolve(night.date().toString());
    }

    /** The ledger of a facility. */
    public Ledger ledger(FacilityCode facility) {
        return new Ledger(facilityFolder(facility));
    }

    /** The receptions of a facility. */
    public ReceptionsFile receptions(FacilityCode facility) {
        return new ReceptionsFile(facilityFolder(facility));
    }

    /** The signing keys of a facility. */
    public KeysFile keys(FacilityCode facility) {
        return new KeysFile(facilityFolder(facility));
    }

    /** Where a facility's nights, its ledger and its receptions lie. */
    public Path facilityFolder(FacilityCode facility) {
        return root.resolve(facility.value());
    }

    /** Where the files of a revision are made. */
    public Path work(Night night, int revision) {
        return root.resolve(WORK).resolve("%s-%s-r%d".formatted(night.facility(), night.date(), revision));
    }

    /** An empty folder for the files of a revision; what an earlier attempt left there is removed. */
    public Path cleanWork(Night night, int revision) throws IOException {
        Path work = work(night, revision);
        remove(work);
        return RecordFiles.createDirectories(work);
    }

    /**
     * Something that lies where reports of these nights are written and leads elsewhere, such as a link; empty if nothing does. The folder
     * of all reports itself may be a link.
     */
    public Optional<Path> detour(FacilityCode facility, Collection<LocalDate> dates) throws IOException {
        if (!Files.exists(root)) {
            return Optional.empty();
        }
        Path realRoot = root.toRealPath();
        Path home = facilityFolder(facility);
        return Stream.concat(
                        Stream.of(
                                root.resolve(WORK),
                                home,
                                home.resolve(Ledger.FILE),
                                home.resolve(ReceptionsFile.FILE),
                                home.resolve(KeysFile.FILE)),
                        dates.stream().map(date -> nightFolder(new Night(facility, date))))
                .filter(path -> leadsElsewhere(path, realRoot.resolve(root.relativize(path))))
                .findFirst();
    }

    private static boolean leadsElsewhere(Path path, Path expected) {
        try {
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    && !path.toRealPath().equals(expected);
        } catch (IOException leadsNowhere) {
            return true;
        }
    }

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file of a revision where it is made.
     *
     * @throws FileSystemException naming the file if the disk does not take it
     */
    public void write(Night night, int revision, String file, Content content) throws IOException {
        Path path = work(night, revision).resolve(file);
        try (OutputStream out = RecordFiles.write(path)) {
            content.writeTo(out);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException failure) {
            var named = new FileSystemException(path.toString(), null, failure.getMessage());
            named.addSuppressed(failure);
            throw named;
        }
    }

    /** Removes what unfinished runs of a facility left behind. */
    public void removeUnfinished(FacilityCode facility) throws IOException {
        Path work = root.resolve(WORK);
        if (!Files.isDirectory(work)) {
            return;
        }
        try (Stream<Path> left = Files.list(work)) {
            for (Path path : left.filter(path -> belongsTo(path, facility)).toList()) {
                remove(path);
            }
        }
    }

    private static boolean belongsTo(Path work, FacilityCode facility) {
        return work.getFileName().toString().matches(facility + "-\\d{4}-\\d{2}-\\d{2}-r\\d+");
    }

    /** Moves a finished revision to its place, where it appears whole, unless it is there; it survives a loss of power. */
    public void publish(Night night, int revision) throws IOException {
        Path place = place(night, revision);
        if (!Files.isDirectory(place)) {
            move(work(night, revision), place);
        }
        for (Path folder :
                List.of(nightFolder(night), facilityFolder(night.facility()), root, root.resolveSibling(""))) {
            sync(folder, StandardOpenOption.READ);
        }
    }

    private static void move(Path work, Path place) throws IOException {
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : files.toList()) {
                sync(file, StandardOpenOption.WRITE);
            }
        }
        sync(work, StandardOpenOption.READ);
        RecordFiles.createDirectories(place.resolveSibling(""));
        Files.move(work, place, StandardCopyOption.ATOMIC_MOVE);
    }

    public static void sync(Path path, StandardOpenOption access) throws IOException {
        try (var channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> everything = Files.walk(folder)) {
            List<Path> deepestFirst =
                    everything.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
