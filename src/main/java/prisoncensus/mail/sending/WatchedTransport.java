package prisoncensus.mail.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection to a mail server that notices whether the server had a whole mail and never said what became of it. */
final class WatchedTransport extends SMTPTransport {
    private static final int NO_ANSWER = -1;
    private boolean mayHaveLeft;

    /** @param isSecured whether the connection speaks TLS from its first byte on */
    WatchedTransport(Session session, boolean isSecured) {
        super(session, null, isSecured ? "smtps" : "smtp", isSecured);
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        mayHaveLeft = true;
        try {
            super.finishData();
            mayHaveLeft = false;
        } catch (SMTPSendFailedException refused) {
            mayHaveLeft = refused.getReturnCode() == NO_ANSWER;
            throw refused;
        }
    }

    boolean mayHaveLeft() {
        return mayHaveLeft;
    }

    /** The last answer of the server, one line. */
    String said() {
        return MailFailure.line(getLastServerResponse());
    }
}
