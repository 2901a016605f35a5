package prisoncensus.report.layout;

/**
 * A colour of the sRGB space.
 *
 * @param rgb red, green and blue, eight bits each, such as 0x1F2933
 */
public record Colour(int rgb) {
    public static final Colour BLACK = new Colour(0x000000);
    public static final Colour WHITE = new Colour(0xFFFFFF);

    /** @throws IllegalArgumentException if it has more than 24 bits */
    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("not a colour of 24 bits: " + rgb);
        }
    }

    /** Red from 0 to 1. */
    public double red() {
        return (rgb >> 16) / 255.0;
    }

    /** Green from 0 to 1. */
    public double green() {
        return (rgb >> 8 & 0xFF) / 255.0;
    }

    /** Blue from 0 to 1. */
    public double blue() {
        return (rgb & 0xFF) / 255.0;
    }

    /** The contrast with another colour by WCAG 2, from 1 to 21. */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** How light it is, from 0 to 1: its grey in a print without colours. */
    public double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(double share) {
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
