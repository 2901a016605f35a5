package prisoncensus.checks.night;

/**
 * A subject that a check could not judge.
 *
 * @param missing which input is missing
 */
public record NotEvaluable(Subject subject, Message missing) {}
