package prisoncensus.store;

import prisoncensus.logbook.Night;

/**
 * A letter that waits until a mail server has accepted it.
 *
 * @param revision the number of the revision it is about
 * @param attempts how often it was tried and not taken
 */
public record OutboxMail(long id, Night night, int revision, Content content, int attempts) {

    /**
     * What it says and to whom.
     *
     * @param messageId the same at each attempt, so that a double can be recognised
     * @param language two letters
     * @param attach whether PDF and workbook go with it
     */
    public record Content(
            String address, String messageId, String language, String subject, String body, boolean attach) {}
}
