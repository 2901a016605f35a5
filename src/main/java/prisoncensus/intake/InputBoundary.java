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
            return path.toRealPath().startsWith(realInput());
        } catch (IOException unreachable) {
            return false;
        }
    }

    private Path realInput() throws IOException {
        if (realInput == null) {
            realInput = input.toRealPath();
        }
        return realInput;
    }

    /**
     * Opens a file that {@link #holdsFile}.
     *
     * @throws ReplacedFileException if by now a link leads out of the folder, or there is something else than a file
     */
    InputFile open(Path path) throws IOException {
        Path real = real(path);
        if (!real.startsWith(realInput()) || real.equals(realInput())) {
            throw new ReplacedFileException(path);
        }
        return LinklessOpening.open(realInput(), real);
    }

    private static Path real(Path path) throws IOException {
        try {
            return path.toRealPath();
        } catch (IOException failure) {
            throw Files.isSymbolicLink(path) ? new ReplacedFileException(path) : failure;
        }
    }

    boolean canOpenWithoutLinks() {
        return LinklessOpening.isPossible(input);
    }

    /** Its name with a sign for what it is: {@code /} a folder, {@code @} a link, {@code |} a pipe or the like. */
    static String signed(Path path) {
        String sign =
                Files.isSymbolicLink(path) ? "@" : Files.isDirectory(path) ? "/" : Files.isRegularFile(path) ? "" : "|";
        return path.getFileName() + sign;
    }
}
