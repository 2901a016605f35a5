package prisoncensus.mail;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import prisoncensus.logbook.SpelledText;

/**
 * A letter as HTML: without pictures, scripts, links or anything to load, in the colours of whoever reads it, light or dark. What a colour
 * says a word says too.
 */
final class LetterHtml {
    private static final String PARAGRAPH = "<p style=\"margin:0 0 1em 0;line-height:1.45\">";
    private static final String MARKED =
            "<p style=\"margin:0 0 1em 0;line-height:1.45;padding:0 0 0 10px;border-left:4px solid %s\">";
    private static final String TABLE = "<table style=\"border-collapse:collapse;margin:0 0 1em 0\">";
    private static final String CELL = "<td style=\"border:1px solid #8a8a8a;padding:3px 8px;vertical-align:top\">";
    private static final String CODE = "<p style=\"margin:0 0 1em 0;font-family:monospace;word-break:break-all\">";
    private static final Map<LetterPart.Tone, String> COLOURS =
            Map.of(LetterPart.Tone.GOOD, "#1b7f4d", LetterPart.Tone.BAD, "#c0392b", LetterPart.Tone.UNKNOWN, "#b7791f");
    private static final String BODY =
            "<body style=\"margin:0;padding:16px;font-family:Arial,Helvetica,sans-serif;font-size:15px\">";

    private LetterHtml() {}

    static String page(String language, String title, List<LetterPart> parts) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="supported-color-schemes" content="light dark">
                <title>%s</title>
                <style>:root{color-scheme:light dark;supported-color-schemes:light dark}</style>
                </head>
                %s
                <div style="max-width:42em">
                %s
                </div>
                </body>
                </html>
                """.formatted(
                        language,
                        escaped(title),
                        BODY,
                        parts.stream().map(LetterHtml::html).collect(Collectors.joining("\n")));
    }

    /** The page with a sentence above everything else. */
    static String above(String page, String sentence) {
        return page.replace(BODY, BODY + "\n" + marked(LetterPart.Tone.UNKNOWN) + escaped(sentence) + "</p>");
    }

    private static String html(LetterPart part) {
        if (part instanceof LetterPart.Title title) {
            return "<h1 style=\"font-size:20px;margin:0 0 .6em 0\">" + escaped(title.line()) + "</h1>";
        } else if (part instanceof LetterPart.Rows rows) {
            String lines = rows.rows().stream().map(LetterHtml::row).collect(Collectors.joining());
            return PARAGRAPH + "<strong>" + escaped(rows.heading()) + "</strong></p>" + TABLE + lines + "</table>";
        } else if (part instanceof LetterPart.Code code) {
            return CODE + lines(code.lines()) + "</p>";
        }
        var paragraph = (LetterPart.Paragraph) part;
        String heading = paragraph
                .heading()
                .map(line -> "<strong>" + escaped(line) + "</strong><br>")
                .orElse("");
        return paragraph.tone().map(LetterHtml::marked).orElse(PARAGRAPH) + heading + lines(paragraph.lines()) + "</p>";
    }

    private static String marked(LetterPart.Tone tone) {
        @Nullable String colour = COLOURS.get(tone);
        return MARKED.formatted(colour);
    }

    private static String row(List<String> values) {
        return values.stream()
                .map(value -> CELL + escaped(value) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(LetterHtml::escaped).collect(Collectors.joining("<br>\n"));
    }

    /** A text in which nothing is markup, and nothing steers what shows it. */
    static String escaped(String text) {
        return SpelledText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
