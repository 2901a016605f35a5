package prisoncensus.checks.night;

/** Judges one rule for one night. */
public interface Check {
    /** What the rule says of the night; depends on nothing but the facts. */
    Outcome judge(Census census);
}
