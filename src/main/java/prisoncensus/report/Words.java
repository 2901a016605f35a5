package prisoncensus.report;

import prisoncensus.checks.night.Message;

/**
 * A sentence, or a part of one, of a report.
 *
 * @param message which one, with its values, in no language
 * @param text the same in the report's language
 */
public record Words(Message message, String text) {
    /** Words of that message. */
    public static Words of(Message message, Texts texts) {
        return new Words(message, texts.say(message));
    }

    /** Words without values. */
    public static Words of(String key, Texts texts) {
        return of(Message.of(key), texts);
    }
}
