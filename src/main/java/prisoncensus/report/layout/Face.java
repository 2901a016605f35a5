package prisoncensus.report.layout;

/** A face of the document's typeface. */
public enum Face {
    PLAIN,
    BOLD,
    /** All characters of one width, for codes. */
    MONO
}
