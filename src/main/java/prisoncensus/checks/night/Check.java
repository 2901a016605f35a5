package prisoncensus.checks.night;

/** One check: it judges one rule for one night. A new check is one class and one line in the list of its room. */
public interface Check {
    /** Its id, name, severity and version. */
    CheckId id();

    /** The logs and limits that its outcome depends on. */
    CheckReads reads();

    /** Judges the night; depends on nothing but its facts. */
    Outcome judge(Census census);
}
