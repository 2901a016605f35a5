package prisoncensus.report.layout;

import java.util.Optional;

/**
 * A stretch of text in one style.
 *
 * @param language the code of its language, if that is not the document's
 */
public record Span(String text, Style style, Optional<String> language) {
    /** A stretch in the document's language. */
    public static Span of(String text, Style style) {
        return new Span(text, style, Optional.empty());
    }
}
