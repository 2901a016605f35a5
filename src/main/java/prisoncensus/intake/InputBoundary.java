package prisoncensus.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The boundary of the input folder: links may point inside it, none may lead out of it. */
final class InputBoundary {
    private final Path input;
    private @Nullable Path realInput;

    InputBoundary(Path input) {
        this.input = input;
    }

    /** Whether something of that name is there, be it a link that leads nowhere. */
    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    boolean holdsFile(Path path) {
        return Files.isRegularFile(path) && holds(path);
    }

    boolean holdsFolder(Path path) {
        return Files.isDirectory(path) && holds(path);
    }

    private boolean holds(Path path) {
        try {
            if (realInput == null) {
                realInput = input.toRealPath();
            }
            return path.toRealPath().startsWith(realInput);
        } catch (IOException unreachable) {
            return false;
        }
    }

    /** Its name with a sign for what it is: {@code /} a folder, {@code @} a link, {@code |} a pipe or the like. */
    static String signed(Path path) {
        String sign =
                Files.isSymbolicLink(path) ? "@" : Files.isDirectory(path) ? "/" : Files.isRegularFile(path) ? "" : "|";
        return path.getFileName() + sign;
    }
}
