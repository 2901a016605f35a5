package prisoncensus.logbook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of one file as it was received, to be read by one reading.
 *
 * @param date the census date whose folder it lies in; empty for cells.csv and limits.csv
 * @param name the name of the file, such as {@code headcount.csv} or {@code headcount.csv.gz}
 * @param sha256 of the bytes as received, 64 lower-case hexadecimal digits
 * @param bytes how many bytes were received
 * @param reading the rules by which facts are made of it
 */
public record LogFile(
        FacilityCode facility,
        Optional<LocalDate> date,
        LogKind log,
        String name,
        String sha256,
        long bytes,
        Reading reading) {

    /** A file that is received now, to be read as files are read now. */
    public LogFile(
            FacilityCode facility, Optional<LocalDate> date, LogKind log, String name, String sha256, long bytes) {
        this(facility, date, log, name, sha256, bytes, Reading.NEWEST);
    }

    /** The same bytes, to be read by that reading. */
    public LogFile by(Reading other) {
        return new LogFile(facility, date, log, name, sha256, bytes, other);
    }

    /** A file of a night that was refused before a byte was read: its hash is blank. */
    public static LogFile unread(Night night, LogKind log, String name) {
        Optional<LocalDate> date = log.isNightly() ? Optional.of(night.date()) : Optional.empty();
        return new LogFile(night.facility(), date, log, name, "", 0);
    }

    /** The path within the facility's folder, such as {@code 2026-03-02/solitary.csv}. */
    public String path() {
        return date.map(day -> day + "/" + name).orElse(name);
    }

    /** How a report on that census date cites it: the bare name for the night's own and the facility's files, else the path. */
    public String citedOn(LocalDate censusDate) {
        return date.filter(day -> !day.equals(censusDate)).map(day -> path()).orElse(name);
    }
}
