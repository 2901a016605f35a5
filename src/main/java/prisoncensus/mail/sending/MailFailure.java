package prisoncensus.mail.sending;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import prisoncensus.mail.sending.MailAnswer.Kind;

/**
 * Why a mail was not accepted.
 *
 * @param why one line
 */
record MailFailure(String why, Kind kind) {
    private static final int BROKEN_OFF = -1;
    private static final int SERVICE_CLOSES = 421;
    private static final int NO_LOGIN = 530;
    private static final int TOO_LARGE = 552;
    private static final int FIRST_FOR_GOOD = 500;
    private static final int MOST_CHARACTERS = 300;

    /** What failed before a mail was offered to the server. */
    static MailFailure ofConnecting(Exception failure) {
        if (failure instanceof AuthenticationFailedException) {
            return new MailFailure("the mail server refused the user name or the password", Kind.SERVER);
        }
        Throwable cause = innermost(failure);
        String why = cause instanceof IOException ? unreachable(cause) : said(cause);
        return new MailFailure(why, Kind.SERVER);
    }

    /** What failed while a mail was written or offered. */
    static MailFailure ofSending(Exception failure) {
        Throwable cause = innermost(failure);
        if (cause instanceof FileSystemException) {
            return new MailFailure("a file to attach cannot be read: " + said(cause), Kind.LATER);
        } else if (cause instanceof IOException) {
            return new MailFailure(unreachable(cause), Kind.SERVER);
        } else if (code(cause) == BROKEN_OFF) {
            return new MailFailure("the mail server broke off the connection", Kind.SERVER);
        }
        return new MailFailure(said(cause), kind(cause));
    }

    private static Kind kind(Throwable cause) {
        int code = code(cause);
        if (isTooLarge(code, said(cause))) {
            return Kind.TOO_LARGE;
        } else if (code == SERVICE_CLOSES || code == NO_LOGIN || cause instanceof SMTPSenderFailedException) {
            return Kind.SERVER;
        }
        return code >= FIRST_FOR_GOOD ? Kind.FOR_GOOD : Kind.LATER;
    }

    /** 5.2.2 is a mailbox that is full, whatever is sent to it. */
    private static boolean isTooLarge(int code, String said) {
        return (code == TOO_LARGE && !said.contains(" 5.2.2 ")) || said.matches("5\\d\\d[ -]5\\.(3\\.4|2\\.3)\\b.*");
    }

    private static String unreachable(Throwable cause) {
        return "the mail server cannot be reached: " + said(cause);
    }

    private static int code(Throwable cause) {
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
        for (Throwable next = cause; next != null; next = next(next)) {
            cause = next;
        }
        return cause;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : failure.getCause();
    }

    private static String said(Throwable cause) {
        return line(Objects.toString(cause.getMessage(), cause.getClass().getSimpleName()));
    }

    /** The text in one line that is not too long. */
    static String line(@Nullable String text) {
        String line =
                Objects.toString(text, "").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) + "…" : line;
    }

    MailAnswer answer(List<String> secrets, boolean mayHaveLeft) {
        List<String> words = new ArrayList<>(secrets);
        words.removeIf(String::isBlank);
        String clean = why;
        for (String word : words) {
            clean = clean.replace(word, "***");
        }
        return new MailAnswer.Refused(line(clean), kind, mayHaveLeft);
    }
}
