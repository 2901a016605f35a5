package prisoncensus.nights;

import java.util.List;

/**
 * How a run over many nights ended.
 *
 * @param differences facilities whose store and reports are not of one record, and received copies that are lost and that nights not begun
 *     would have needed; one message each
 * @param errors input that was refused, one message each
 * @param busy facilities that another process works on, one message each
 * @param notes what a person should know besides
 */
public record NightsSummary(
        List<NightResult> results,
        List<String> differences,
        List<String> errors,
        List<String> busy,
        List<String> notes) {
    /** Copies the lists. */
    public NightsSummary {
        results = List.copyOf(results);
        differences = List.copyOf(differences);
        errors = List.copyOf(errors);
        busy = List.copyOf(busy);
        notes = List.copyOf(notes);
    }

    /** Whether a night could not be reported. */
    public boolean hasFailures() {
        return results.stream().anyMatch(result -> !(result instanceof NightResult.Reported));
    }

    /** Whether a night that was reported exceeds a limit. */
    public boolean hasBreaches() {
        return results.stream()
                .anyMatch(result -> result instanceof NightResult.Reported reported
                        && reported.findings().getOrDefault("BREACH", 0) > 0);
    }
}
