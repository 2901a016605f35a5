package prisoncensus.intake;

import prisoncensus.logbook.SpelledText;

/**
 * A note or an error about the input folder.
 *
 * @param where the file or folder, as a path within the input folder
 * @param found what it is
 * @param expected what should be there instead; blank if nothing need be done
 */
public record InputIssue(String where, String found, String expected) {
    /** One line for a terminal or a log, without line breaks. */
    @Override
    public String toString() {
        String line = where + ": found " + found + (expected.isEmpty() ? "" : ", expected " + expected);
        return SpelledText.line(line);
    }
}
