package prisoncensus.report.layout;

import java.util.Optional;

/** Something that stands at a place of a page, in points from its upper left corner. What belongs to no element is decoration. */
public sealed interface Mark {
    /** Text on its base line. */
    record Text(Line line, double x, double baseLine, Optional<Element> element) implements Mark {}

    /** An area of one colour. */
    record Area(double x, double y, double width, double height, Colour colour) implements Mark {}

    /** A drawing by its upper left corner. */
    record Drawn(Picture picture, double x, double y, Optional<Element> element) implements Mark {}
}
