package prisoncensus.report.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prisoncensus.logbook.Sha256;

/**
 * Takes the clock and the dice out of a finished PDF. The formatter reads the clock for the date of the metadata and of the
 * attachment and rolls dice for the file's id; all have a fixed width, so they are replaced where they stand.
 */
final class PdfSameBytes {
    private static final Pattern METADATA_DATE =
            Pattern.compile("<xmp:MetadataDate>([-0-9T:]{19}Z)</xmp:MetadataDate>");
    private static final Pattern ATTACHMENT_DATES = Pattern.compile(
            "/Params\\s*<<\\s*/CreationDate \\((D:\\d{14}Z)\\)\\s*/ModDate \\((D:\\d{14}Z)\\)\\s*/Size \\d+\\s*>>");
    private static final Pattern FILE_ID = Pattern.compile("/ID \\[<([0-9A-F]{32})> <([0-9A-F]{32})>\\]");
    private static final DateTimeFormatter XMP_DATE = pattern("uuuu-MM-dd'T'HH:mm:ss'Z'");
    private static final DateTimeFormatter PDF_DATE = pattern("'D:'uuuuMMddHHmmss'Z'");

    private final byte[] pdf;
    private final String text;

    private PdfSameBytes(byte[] pdf) {
        this.pdf = pdf.clone();
        this.text = new String(pdf, ISO_8859_1);
    }

    /**
     * The PDF with that instant as its only one and an id that follows from the rest of its bytes.
     *
     * @throws IllegalStateException if one of the places is not found exactly once
     */
    static byte[] of(byte[] pdf, Instant instant) {
        var same = new PdfSameBytes(pdf);
        same.put(METADATA_DATE, XMP_DATE.format(instant));
        same.put(ATTACHMENT_DATES, PDF_DATE.format(instant));
        same.put(FILE_ID, "0".repeat(32));
        same.put(FILE_ID, same.digest().substring(0, 32));
        return same.pdf;
    }

    private void put(Pattern place, String value) {
        Matcher found = only(place);
        byte[] bytes = value.getBytes(ISO_8859_1);
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group).length() != bytes.length) {
                throw new IllegalStateException("'%s' does not fit where the PDF says %s".formatted(value, place));
            }
            System.arraycopy(bytes, 0, pdf, found.start(group), bytes.length);
        }
    }

    private Matcher only(Pattern place) {
        Matcher found = place.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("the PDF nowhere says " + place);
        }
        int start = found.start();
        if (found.find()) {
            throw new IllegalStateException("the PDF says more than once " + place);
        }
        found.find(start);
        return found;
    }

    private String digest() {
        return Sha256.of(pdf).toUpperCase(Locale.ROOT);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
