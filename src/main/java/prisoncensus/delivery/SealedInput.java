package prisoncensus.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Reading;

/**
 * A file that a sealed revision read.
 *
 * @param log its kind as the manifest calls it
 * @param path within the facility's folder
 * @param reading number of the rules by which facts were made of it
 * @param receivedAt when this version was first received; empty for a refused one
 */
public record SealedInput(
        String log, String path, String sha256, long bytes, int reading, Optional<Instant> receivedAt) {
    /**
     * The file.
     *
     * @throws IllegalArgumentException if this program knows no such log, place or reading
     */
    public LogFile file(FacilityCode facility) {
        var kind = LogKind.valueOf(log.toUpperCase(Locale.ROOT));
        int folder = path.indexOf('/');
        String name = path.substring(folder + 1);
        if (folder >= 0 != kind.isNightly() || name.contains("/")) {
            throw new IllegalArgumentException("found " + path + ", expected the place of a file " + log);
        }
        Optional<LocalDate> date = Optional.of(path)
                .filter(nightly -> folder >= 0)
                .map(nightly -> nightly.substring(0, folder))
                .map(LocalDate::parse);
        return new LogFile(facility, date, kind, name, sha256, bytes, Reading.of(reading));
    }

    /** As sha256sum would write it. */
    public String line() {
        return sha256 + "  " + path + "\n";
    }
}
