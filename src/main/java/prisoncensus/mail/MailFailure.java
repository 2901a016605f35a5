package prisoncensus.mail;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Collection;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail was not accepted.
 *
 * @param why one line
 * @param isOfServer whether any other mail would have failed too
 */
record MailFailure(String why, boolean isOfServer) {
    private static final int BROKEN_OFF = -1;
    private static final int SERVICE_CLOSES = 421;
    private static final int MOST_CHARACTERS = 300;

    static MailFailure of(Exception failure) {
        if (failure instanceof MailAuthenticationException) {
            return new MailFailure("the mail server refused the user name or the password", true);
        }
        Throwable cause = innermost(failure);
        if (cause instanceof FileSystemException) {
            return new MailFailure("a file to attach cannot be read: " + said(cause), false);
        } else if (cause instanceof IOException) {
            return new MailFailure("the mail server cannot be reached: " + said(cause), true);
        } else if (returnCode(cause) == BROKEN_OFF) {
            return new MailFailure("the mail server broke off the connection", true);
        }
        return new MailFailure(said(cause), returnCode(cause) == SERVICE_CLOSES || isOfConnecting(failure));
    }

    /** Only what fails before the first mail has a cause of its own. */
    private static boolean isOfConnecting(Exception failure) {
        return failure instanceof MailSendException && failure.getCause() != null;
    }

    private static int returnCode(Throwable cause) {
        if (cause instanceof SMTPSendFailedException sending) {
            return sending.getReturnCode();
        } else if (cause instanceof SMTPSenderFailedException from) {
            return from.getReturnCode();
        } else if (cause instanceof SMTPAddressFailedException to) {
            return to.getReturnCode();
        }
        return 0;
    }

    private static Throwable innermost(Exception failure) {
        Throwable cause = failure;
        if (failure instanceof MailSendException several && several.getMessageExceptions().length > 0) {
            cause = several.getMessageExceptions()[0];
        }
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String said(Throwable cause) {
        return Objects.toString(cause.getMessage(), cause.getClass().getSimpleName())
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }

    MailFailure without(Collection<String> words) {
        String clean = why;
        for (String word : words) {
            clean = word.isBlank() ? clean : clean.replace(word, "***");
        }
        return new MailFailure(clean, isOfServer);
    }

    MailAnswer answer() {
        boolean isLong = why.length() > MOST_CHARACTERS;
        return new MailAnswer.Refused(isLong ? why.substring(0, MOST_CHARACTERS) + "…" : why, isOfServer);
    }
}
