package prisoncensus.delivery;

/**
 * What a revision was made for, as its manifest says it.
 *
 * @param trigger FIRST, LATE_LOG or PERSON
 * @param asKnownEarlier whether it was made as known at an earlier time, and so does not stand for its night
 */
public record RevisionKind(String trigger, boolean asKnownEarlier) {}
