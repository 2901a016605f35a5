package prisoncensus.report;

/**
 * One of the figures that page 1 and the summary begin with.
 *
 * @param name of the figure, as defined names and tests know it, such as {@code censusTotal}
 * @param label in the report's language
 * @param note what belongs to it, such as what it is measured against; may be blank
 * @param alert whether it tells of a limit exceeded
 */
public record KeyFigure(String name, String label, Value value, String note, boolean alert) {}
