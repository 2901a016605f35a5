package prisoncensus.report.layout;

import java.util.Optional;

/**
 * Where blocks are put: the element that they belong to, if they are content, and the column.
 *
 * @param x of the column's left edge, in points
 * @param width of the column, in points
 * @param highest height of a slice, in points
 */
record Place(Fonts fonts, Optional<Element> element, double x, double width, double highest) {
    /** The same column, as a part of the element. */
    Place as(Role role) {
        return new Place(fonts, element.map(parent -> parent.add(role)), x, width, highest);
    }

    /** The same element, in a column within. */
    Place in(double from, double columnWidth) {
        return new Place(fonts, element, from, columnWidth, highest);
    }

    /** The same column, for decoration. */
    Place asDecoration() {
        return new Place(fonts, Optional.empty(), x, width, highest);
    }
}
