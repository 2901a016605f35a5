package prisoncensus.intake.log;

import java.util.Optional;

/** Text that database, workbook and PDF can hold: without control characters. */
final class StorableText {
    private StorableText() {}

    /** Free text: may hold line breaks and tabs. */
    static Optional<String> free(String value) {
        return read(value, "\t\n\r");
    }

    /** A key or name: one line. */
    static Optional<String> key(String value) {
        return read(value, "");
    }

    private static Optional<String> read(String value, String allowed) {
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (isUnfit(letter) && allowed.indexOf(letter) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(value);
    }

    private static boolean isUnfit(char letter) {
        return Character.isISOControl(letter) || letter == '\uFFFE' || letter == '\uFFFF';
    }
}
