package prisoncensus.intake;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What was a file when it was looked up is none by now, such as a link; nothing of it was read. */
public final class ReplacedFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    ReplacedFileException(Path path) {
        super(path.toString(), null, "was a file when it was looked up, and is none when it is opened");
    }
}
