package prisoncensus.report.layout;

import java.util.Optional;

/**
 * What is painted behind and around content.
 *
 * @param band width of a band in its colour along the upper edge, in points; 0 for none
 * @param paddingX between edge and content on the left and on the right, in points
 * @param paddingY the same above and below
 */
public record Box(
        Optional<Colour> ground,
        Optional<Colour> frame,
        double frameWidth,
        Optional<Colour> bandColour,
        double band,
        double paddingX,
        double paddingY) {
    /** Nothing. */
    public static final Box NONE = new Box(Optional.empty(), Optional.empty(), 0, Optional.empty(), 0, 0, 0);

    /** A frame around an area of one colour. */
    public static Box framed(Colour ground, Colour frame, double frameWidth, double paddingX, double paddingY) {
        return new Box(Optional.of(ground), Optional.of(frame), frameWidth, Optional.empty(), 0, paddingX, paddingY);
    }

    /** The same with a band along the upper edge. */
    public Box withBand(Colour colour, double width) {
        return new Box(ground, frame, frameWidth, Optional.of(colour), width, paddingX, paddingY);
    }

    double above() {
        return band + paddingY;
    }

    /** What it adds to the height of its content. */
    double outside() {
        return band + 2 * paddingY;
    }

    void paint(Page page, double x, double y, double width, double height) {
        ground.ifPresent(colour -> page.add(new Mark.Area(x, y, width, height, colour)));
        frame.ifPresent(colour -> {
            page.add(new Mark.Area(x, y, width, frameWidth, colour));
            page.add(new Mark.Area(x, y + height - frameWidth, width, frameWidth, colour));
            page.add(new Mark.Area(x, y, frameWidth, height, colour));
            page.add(new Mark.Area(x + width - frameWidth, y, frameWidth, height, colour));
        });
        bandColour.ifPresent(colour -> page.add(new Mark.Area(x, y, width, band, colour)));
    }
}
