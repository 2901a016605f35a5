package prisoncensus.report;

/**
 * One of the figures that page 1 and the summary begin with.
 *
 * @param name of the figure, as defined names and tests know it, such as {@code censusTotal}
 * @param label in the report's language
 * @param note what belongs to it, such as what it is measured against; may be blank
 * @param alert whether it tells of a limit exceeded
 * @param isKept whether the facility keeps the log that it is taken from; page 1 has a card for no other
 */
public record KeyFigure(String name, String label, Value value, String note, boolean alert, boolean isKept) {
    /** A figure of logs that the facility keeps. */
    public KeyFigure(String name, String label, Value value, String note, boolean alert) {
        this(name, label, value, note, alert, true);
    }
}
