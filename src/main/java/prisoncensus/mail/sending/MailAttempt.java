package prisoncensus.mail.sending;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One attempt to send a mail that ends in time, however slowly the server speaks. The time limits of a connection do not do that: they begin
 * anew with each byte.
 */
record MailAttempt(MailTransport transport, Duration longest) {
    /** What is too large goes again without what can be left out. */
    MailAnswer send(MailThread.Outgoing outgoing) {
        MailAnswer answer = send(outgoing.mail());
        if (!(answer instanceof MailAnswer.Refused refused) || refused.kind() != MailAnswer.Kind.TOO_LARGE) {
            return answer;
        }
        MailAnswer last = outgoing.smaller().map(this::send).orElse(answer);
        if (last instanceof MailAnswer.Sent) {
            return new MailAnswer.Sent("without attachments: " + refused.why());
        }
        var again = (MailAnswer.Refused) last;
        return again.kind() == MailAnswer.Kind.TOO_LARGE
                ? new MailAnswer.Refused(again.why(), MailAnswer.Kind.FOR_GOOD, again.mayHaveLeft())
                : again;
    }

    MailAnswer send(Mail mail) {
        var task = new FutureTask<>(() -> transport.send(mail));
        var thread = new Thread(task, "mail attempt");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return new MailAnswer.Refused(
                    "the mail server came to no end within %d s".formatted(longest.toSeconds()),
                    MailAnswer.Kind.SERVER,
                    true);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new MailAnswer.Refused("the attempt was stopped", MailAnswer.Kind.SERVER, true);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
