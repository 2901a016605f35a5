package prisoncensus.report.layout;

/** Fonts for tests, in which every character is as wide as it is high; they lack what is not of the basic plane. */
final class SquareFonts implements Fonts {
    @Override
    public double width(String text, Face face, double size) {
        return text.codePointCount(0, text.length()) * size;
    }

    @Override
    public boolean has(int codePoint) {
        return Character.isBmpCodePoint(codePoint);
    }
}
