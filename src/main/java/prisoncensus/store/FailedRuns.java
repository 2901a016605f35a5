package prisoncensus.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;

/** The runs of a facility's jobs whose last attempt did not complete; read once. */
public final class FailedRuns {
    private static final String LAST_ATTEMPTS = """
            select night.parameter_value as night, revision.parameter_value as revision, e.status, e.exit_message
            from batch_job_execution e
            join batch_job_instance i on i.job_instance_id = e.job_instance_id and i.job_name = ?
            join batch_job_execution_params facility on facility.job_execution_id = e.job_execution_id
                and facility.parameter_name = 'facility' and facility.parameter_value = ?
            join batch_job_execution_params night on night.job_execution_id = e.job_execution_id
                and night.parameter_name = 'date'
            join batch_job_execution_params revision on revision.job_execution_id = e.job_execution_id
                and revision.parameter_name = 'revision'
            where e.status <> 'COMPLETED' and not exists (
                select 1 from batch_job_execution later
                where later.job_instance_id = e.job_instance_id and later.job_execution_id > e.job_execution_id)
            """;

    private final Map<Attempt, String> reasons = new HashMap<>();

    private record Attempt(Night night, int revision) {}

    FailedRuns(JdbcClient jdbc, String job, FacilityCode facility) {
        jdbc.sql(LAST_ATTEMPTS).param(job).param(facility.value()).query(row -> {
            var night = new Night(facility, LocalDate.parse(row.getString("night")));
            boolean isTold = row.getString("status").equals("FAILED");
            String why = isTold ? row.getString("exit_message") : "";
            reasons.put(new Attempt(night, row.getInt("revision")), why == null || why.isBlank() ? "" : why);
        });
    }

    /** Why the last attempt at that revision failed, in one sentence, blank if it was broken off; empty if none was made or it completed. */
    public Optional<String> why(Night night, int revision) {
        return Optional.ofNullable(reasons.get(new Attempt(night, revision)));
    }

    /** The sealed revisions among them, oldest night first: what failed came after the sealing. */
    public List<Revision> sealed(RevisionRepository revisions) {
        return reasons.keySet().stream()
                .flatMap(attempt -> revisions.find(attempt.night(), attempt.revision()).stream())
                .filter(revision -> revision.state() == Revision.State.SEALED)
                .sorted(Comparator.comparing(
                                (Revision revision) -> revision.night().date())
                        .thenComparing(Revision::number))
                .toList();
    }
}
