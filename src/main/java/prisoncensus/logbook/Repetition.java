package prisoncensus.logbook;

/**
 * A line that is byte for byte one already read in the same file.
 *
 * @param firstLine the number of the line it repeats
 */
public record Repetition(Origin origin, int firstLine) implements LogLine {}
