package prisoncensus.mail;

/** What became of a mail. */
public sealed interface MailAnswer {
    /** A server accepted it. */
    record Sent() implements MailAnswer {}

    /**
     * It was not accepted, or that is not known.
     *
     * @param why one line, without user name, password or recipient
     * @param isOfServer whether any other mail would have failed too: nobody answers, the connection broke off, or the user is refused
     */
    record Refused(String why, boolean isOfServer) implements MailAnswer {}
}
