package prisoncensus.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten points a character: a line of 100 points holds ten of them. */
class LineBreakerTest {
    private static final Style STYLE = Style.of(Face.PLAIN, 10, Colour.BLACK);
    private static final Fonts FONTS = new SquareFonts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "one two three # one two |three",
                "ten chars! # ten chars!",
                "eleven char # eleven |char",
                "a  double   blank # a double |blank",
                "'  indented' # indented",
                "a/very/long/path # a/very/|long/path",
                "see 2026-11-20/headcount.csv # see 2026-|11-20/head|count.csv",
                "abcdefghijklm # abcdefghij|klm",
                "ab cdefghijklmnop # ab cdefghi|jklmnop"
            })
    void breaksAtBlanksThenBehindSignsThenAnywhere(String text, String lines) {
        assertThat(texts(text)).containsExactlyElementsOf(Arrays.asList(lines.split("\\|", -1)));
    }

    @Test
    void aTextWithoutCharactersHasOneLineOfItsHeight() {
        List<Line> lines = lines(List.of(Span.of("", STYLE)));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).height()).isEqualTo(12);
        assertThat(lines.get(0).pieces()).isEmpty();
    }

    @Test
    void theBlankAtTheEndOfALineIsReadButNotMeasured() {
        Line first = lines(List.of(Span.of("one two three", STYLE))).get(0);
        assertThat(first.pieces().get(0).text()).isEqualTo("one two ");
        assertThat(first.width()).isEqualTo(70);
    }

    @Test
    void aMarkStaysWithItsLetter() {
        assertThat(texts("abcdefghix\u0323yz")).containsExactly("abcdefghi", "x\u0323yz");
    }

    @Test
    void spansShareTheirLineEachInItsStyle() {
        Style bold = STYLE.in(Face.BOLD);
        List<Line> lines = lines(List.of(Span.of("Who? ", bold), new Span("none at all", STYLE, Optional.of("en"))));
        assertThat(lines.get(0).pieces())
                .containsExactly(
                        new Line.Piece("Who? ", bold, Optional.empty(), 0),
                        new Line.Piece("none ", STYLE, Optional.of("en"), 50));
        assertThat(lines.get(1).pieces()).extracting(Line.Piece::text).containsExactly("at all");
    }

    @Test
    void aLineIsAsHighAsItsHighestPiece() {
        List<Line> lines = lines(List.of(Span.of("ab", STYLE), Span.of("c", Style.of(Face.PLAIN, 20, Colour.BLACK))));
        assertThat(lines.get(0).height()).isEqualTo(24);
    }

    @Test
    void tellsTheWidestPartThatIsNotBrokenWithoutNeed() {
        assertThat(LineBreaker.widestPart("a bcd/ef ghij", STYLE, FONTS)).isEqualTo(40);
        assertThat(LineBreaker.widestPart("", STYLE, FONTS)).isZero();
        assertThat(LineBreaker.widestWord("a bcd/ef ghij", STYLE, FONTS)).isEqualTo(60);
    }

    private static List<String> texts(String text) {
        return lines(List.of(Span.of(text, STYLE))).stream()
                .map(line -> line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining()))
                .toList();
    }

    private static List<Line> lines(List<Span> spans) {
        return LineBreaker.lines(spans, 100, FONTS);
    }
}
