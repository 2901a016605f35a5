package prisoncensus.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.store.database.JdbcValues;

/** The fingerprint that each file of the input folder had when it was last received, so that an unchanged file is not read again. */
public final class SeenFiles {
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    SeenFiles(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The fingerprint of every file of a facility when it was last received, by path; only files that were read to their end. */
    public Map<String, String> looks(FacilityCode facility) {
        Map<String, String> looks = new HashMap<>();
        jdbc.sql("select s.path, s.look from seen_file s where s.facility = ? and exists"
                        + " (select 1 from log_tally t where t.log_file_id = s.log_file_id)")
                .param(facility.value())
                .query(row -> {
                    looks.put(row.getString("path"), row.getString("look"));
                });
        return looks;
    }

    /**
     * A file as it was seen when it was last received.
     *
     * @param look size and times, as the file system told them
     */
    public record Seen(String look, String sha256) {}

    /** Every file of a facility as it was when it was last received, by path. */
    public Map<String, Seen> seen(FacilityCode facility) {
        Map<String, Seen> seen = new HashMap<>();
        jdbc.sql("select s.path, s.look, f.sha256 from seen_file s join log_file f on f.id = s.log_file_id"
                        + " where s.facility = ?")
                .param(facility.value())
                .query(row -> {
                    seen.put(row.getString("path"), new Seen(row.getString("look"), row.getString("sha256")));
                });
        return seen;
    }

    /** The version that was received from that path when the file looked like this; empty if it never did, or does no more. */
    public Optional<StoredFile> seen(FacilityCode facility, String path, String look) {
        return jdbc.sql("select " + LogFileRepository.COLUMNS
                        + " from seen_file s join log_file f on f.id = s.log_file_id"
                        + " where s.facility = ? and s.path = ? and s.look = ?")
                .params(JdbcValues.of(facility.value(), path, look))
                .query(LogFileRepository::read)
                .optional();
    }

    /** Keeps the fingerprint that a file had when it was read. */
    public void saw(StoredFile stored, String look) {
        LogFile file = stored.file();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from seen_file where facility = ? and path = ?")
                    .params(JdbcValues.of(file.facility().value(), file.path()))
                    .update();
            jdbc.sql("insert into seen_file (facility, path, look, log_file_id) values (?, ?, ?, ?)")
                    .params(JdbcValues.of(file.facility().value(), file.path(), look, stored.id()))
                    .update();
        });
    }
}
