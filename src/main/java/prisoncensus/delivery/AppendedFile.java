package prisoncensus.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prisoncensus.files.RecordFiles;

/**
 * A text of lines that only grows, each line fsynced before anything rests on it. A crash can leave the last line incomplete; it is
 * removed when the next one is appended.
 *
 * @param header the first line, with its line end
 */
record AppendedFile(Path folder, String name, String header) {
    private static final Pattern LINE_END = Pattern.compile("\n");
    private static final int LONGEST_LINE = 1 << 13;

    Path path() {
        return folder.resolve(name);
    }

    /** All lines but an incomplete last one, each with its line end, the header first. */
    String whole() throws IOException {
        // one character for each byte, whatever a crash left in the last line
        String text = text();
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    private String text() throws IOException {
        return Files.exists(path()) ? Files.readString(path(), StandardCharsets.ISO_8859_1) : "";
    }

    /** The last whole line below the header, without its line end. */
    Optional<String> last() throws IOException {
        if (!Files.exists(path())) {
            return Optional.empty();
        }
        String end = tail();
        int lastEnd = end.lastIndexOf('\n');
        int begin = lastEnd < 0 ? -1 : end.lastIndexOf('\n', lastEnd - 1);
        return begin < 0 ? Optional.empty() : Optional.of(end.substring(begin + 1, lastEnd));
    }

    /** As many characters of the end as any two lines have. */
    private String tail() throws IOException {
        try (var channel = FileChannel.open(path(), StandardOpenOption.READ)) {
            long from = Math.max(0, channel.size() - 2 * LONGEST_LINE);
            var bytes = ByteBuffer.allocate((int) (channel.size() - from));
            int read = 0;
            while (bytes.hasRemaining() && read >= 0) {
                read = channel.read(bytes, from + bytes.position());
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
        }
    }

    /** The whole lines below the header, each without its line feed; none if the header is another one. */
    List<String> wholeLines() throws IOException {
        String whole = whole();
        if (!whole.startsWith(header)) {
            return List.of();
        }
        String[] lines = whole.substring(header.length()).split("\n", -1);
        return List.of(lines).subList(0, lines.length - 1);
    }

    /** The lines below the header, an incomplete last one too. */
    Stream<String> lines() throws IOException {
        return LINE_END.splitAsStream(text()).skip(1);
    }

    /** What is wrong with the file as such: missing, torn, or under another header. */
    List<String> damage() throws IOException {
        List<String> damage = new ArrayList<>();
        String text = text();
        if (text.isEmpty() || !text.endsWith("\n")) {
            damage.add(text.isEmpty() ? "no " + name : "a torn last line");
        }
        if (!text.isEmpty() && !text.startsWith(header)) {
            damage.add("another header");
        }
        return damage;
    }

    /** Appends whole lines, each with its line end; they survive a loss of power. */
    void append(String lines) throws IOException {
        try (var channel = RecordFiles.open(
                path(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            String end = tail();
            long whole = channel.size() - (end.length() - (end.lastIndexOf('\n') + 1));
            channel.truncate(whole);
            channel.position(whole);
            var bytes = ByteBuffer.wrap(((whole == 0 ? header : "") + lines).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        ReportsFolder.sync(folder, StandardOpenOption.READ);
    }
}
