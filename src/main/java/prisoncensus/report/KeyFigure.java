package prisoncensus.report;

/**
 * One of the figures that page 1 and the summary begin with.
 *
 * @param name of the figure, as defined names and tests know it, such as {@code censusTotal}
 * @param note what belongs to it, such as what it is measured against
 * @param alert whether it tells of a limit exceeded
 * @param isAtLeast whether it is a lower bound
 * @param isChanged whether an earlier revision said otherwise
 * @param isKept whether the facility keeps the log that it is taken from; page 1 has a card for no other
 */
public record KeyFigure(
        String name,
        Words label,
        Value value,
        Words note,
        boolean alert,
        boolean isAtLeast,
        boolean isChanged,
        boolean isKept) {
    /** The same figure, marked as changed since an earlier revision. */
    KeyFigure changed(Words marked) {
        return new KeyFigure(name, label, value, marked, alert, isAtLeast, true, isKept);
    }
}
