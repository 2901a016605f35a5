package prisoncensus.checks;

/**
 * A subject that a check could not judge.
 *
 * @param missing which input is missing
 */
public record Unjudged(Subject subject, Message missing) {}
