package prisoncensus.audit.status;

import java.util.List;

/**
 * What is known of a facility's nights, oldest first, and what a person should know besides.
 *
 * @param notes such as a refused cells.csv, or a facility that is configured and has no folder, or a letter that was not accepted
 * @param commands that bring the nights up to date, each as few as possible
 * @param differences between the reports that lie there and the store
 */
public record Status(List<NightStatus> nights, List<String> notes, List<String> commands, List<String> differences) {
    /** Copies the lists. */
    public Status {
        nights = List.copyOf(nights);
        notes = List.copyOf(notes);
        commands = List.copyOf(commands);
        differences = List.copyOf(differences);
    }
}
