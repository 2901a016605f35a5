package prisoncensus.intake.text;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The bytes of a log as they were received. A failure to read them is never taken for a fault of what is packed in them: it is no {@link
 * ZipException} and no {@link EOFException}, and it stays, because a stream that unpacks may pass over it.
 */
final class SourceBytes extends FilterInputStream {
    private Optional<IOException> failure = Optional.empty();

    SourceBytes(InputStream received) {
        super(received);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        failAgain();
        try {
            return super.read(into, offset, length);
        } catch (ZipException | EOFException ofTheCopy) {
            throw keep(new IOException(ofTheCopy.getMessage(), ofTheCopy));
        } catch (IOException e) {
            throw keep(e);
        }
    }

    private IOException keep(IOException e) {
        failure = Optional.of(e);
        return e;
    }

    private void failAgain() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    /**
     * Reads what nobody wanted.
     *
     * @throws IOException if reading failed, now or before
     */
    void readToEnd() throws IOException {
        byte[] rest = new byte[1 << 16];
        int count = 0;
        while (count >= 0) {
            count = read(rest, 0, rest.length);
        }
    }
}
