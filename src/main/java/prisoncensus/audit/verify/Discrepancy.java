package prisoncensus.audit.verify;

import prisoncensus.checks.night.Message;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;

/**
 * A difference that verification found; each part is a text that is the same in every language, or a message.
 *
 * @param where the file, the row or the revision
 * @param found what is there
 * @param expected what should be
 */
public record Discrepancy(Object where, Object found, Object expected) {
    /** The sentence. */
    Message message() {
        return Words.of("verify.difference", "where", where, "found", found, "expected", expected);
    }

    /** In English. */
    @Override
    public String toString() {
        return Texts.in(Language.EN).say(message());
    }
}
