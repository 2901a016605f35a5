package prisoncensus.mail.sending;

/** What became of a mail. */
public sealed interface MailAnswer {
    /**
     * A server accepted it.
     *
     * @param said by the server, one line
     */
    record Sent(String said) implements MailAnswer {}

    /**
     * It was not accepted, or that is not known.
     *
     * @param why one line, without user name and password
     * @param mayHaveLeft whether the server had the whole mail and did not say what became of it
     */
    record Refused(String why, Kind kind, boolean mayHaveLeft) implements MailAnswer {}

    /** Why a mail was not accepted. */
    enum Kind {
        /** Any other mail would have failed too: nobody answers, the connection broke off, or the user or the sender is refused. */
        SERVER,
        /** The server asks to try again later. */
        LATER,
        /** The mail is too large for it. */
        TOO_LARGE,
        /** The server will never accept it. */
        FOR_GOOD
    }
}
