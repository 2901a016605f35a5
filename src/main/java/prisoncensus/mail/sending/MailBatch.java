package prisoncensus.mail.sending;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Mails that are taken out together. Each attempt and each answer is on the disk before anything else happens. */
public final class MailBatch implements AutoCloseable {
    private final String name;
    private final FileChannel file;

    /** @param file locked until the batch is closed */
    MailBatch(String name, FileChannel file) {
        this.name = name;
        this.file = file;
    }

    /** Its name, which no other batch has. */
    public String name() {
        return name;
    }

    void trying(long mail, Instant at) throws IOException {
        append(BatchAnswers.trying(mail, at));
    }

    void answered(long mail, Instant at, MailAnswer answer) throws IOException {
        append(BatchAnswers.line(mail, at, answer));
    }

    private void append(String line) throws IOException {
        var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(true);
    }

    /** Nothing more is sent: whoever opens the store next takes its answers over. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
