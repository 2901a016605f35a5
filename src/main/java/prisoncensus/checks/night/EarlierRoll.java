package prisoncensus.checks.night;

import java.util.OptionalLong;

/**
 * The outcome of H15 in the report of the night before.
 *
 * @param state whether its last count cleared
 * @param found total less roll, people; empty unless it failed
 */
public record EarlierRoll(OutcomeState state, OptionalLong found) {}
