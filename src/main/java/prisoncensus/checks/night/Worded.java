package prisoncensus.checks.night;

/** A failure that is told in the language of whoever reads it; its own message is the English for the log. */
public interface Worded {
    /** What is wrong: where, what was found and what was expected. */
    Message words();
}
