package prisoncensus.mail;

/** What became of a mail. */
public sealed interface MailAnswer {
    /** A server has taken it. */
    record Sent() implements MailAnswer {}

    /**
     * It was not taken, or nobody knows whether it was.
     *
     * @param why one line, without user name, password or recipient
     * @param isOfServer whether any other mail would have failed too: nobody answers, the connection broke off, or the user is refused
     */
    record Refused(String why, boolean isOfServer) implements MailAnswer {}
}
