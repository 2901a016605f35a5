package prisoncensus.intake;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Set;

/**
 * Opens a file from its folder, that one from its own folder, and so on from a root, and follows no link on the way: whatever is put in the
 * place of the file or a folder meanwhile, nothing outside of the root is opened.
 */
record LinklessOpening(Path file) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    /** Whether the platform can do it. If not, links are looked for before and after. */
    static boolean isPossible(Path folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return entries instanceof SecureDirectoryStream;
        } catch (IOException untold) {
            return true;
        }
    }

    /**
     * Opens a file.
     *
     * @param root a real path
     * @param file a path below it that had no link when it was looked up
     * @throws ReplacedFileException if there is no file now, or a link before it
     */
    static InputFile open(Path root, Path file) throws IOException {
        var opening = new LinklessOpening(file);
        return new BoundedOpening(file, PATIENCE).open(() -> opening.open(root));
    }

    private InputFile open(Path root) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            return entries instanceof SecureDirectoryStream<Path> folder
                    ? open(folder, root.relativize(file))
                    : openByName();
        }
    }

    private InputFile open(SecureDirectoryStream<Path> folder, Path below) throws IOException {
        Path name = below.getName(0);
        if (below.getNameCount() == 1) {
            return openIn(folder, name);
        }
        try (SecureDirectoryStream<Path> inner = folder(folder, name)) {
            return open(inner, below.subpath(1, below.getNameCount()));
        }
    }

    private SecureDirectoryStream<Path> folder(SecureDirectoryStream<Path> folder, Path name) throws IOException {
        try {
            return folder.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS);
        } catch (FileSystemException failure) {
            throw attributes(folder, name).isDirectory() ? failure : replaced(failure);
        }
    }

    private InputFile openIn(SecureDirectoryStream<Path> folder, Path name) throws IOException {
        BasicFileAttributes before = attributes(folder, name);
        if (!before.isRegularFile()) {
            throw new ReplacedFileException(file);
        }
        try {
            return opened(folder.newByteChannel(name, READ), before);
        } catch (FileSystemException failure) {
            throw attributes(folder, name).isRegularFile() ? failure : replaced(failure);
        }
    }

    /** What has no place to read from is a pipe: one that somebody writes to opens at once. */
    InputFile opened(SeekableByteChannel channel, BasicFileAttributes before) throws IOException {
        try {
            channel.position();
        } catch (IOException pipe) {
            channel.close();
            throw new ReplacedFileException(file);
        }
        return new InputFile(file, channel, before);
    }

    private static BasicFileAttributes attributes(SecureDirectoryStream<Path> folder, Path name) throws IOException {
        return folder.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes();
    }

    private FileSystemException replaced(FileSystemException failure) {
        return failure instanceof NoSuchFileException || failure instanceof AccessDeniedException
                ? failure
                : new ReplacedFileException(file);
    }

    /** On a platform that cannot do better: the last name is not followed, and links before it are looked for again. */
    InputFile openByName() throws IOException {
        BasicFileAttributes before = InputFile.attributes(file);
        if (!before.isRegularFile()) {
            throw new ReplacedFileException(file);
        }
        InputFile opened = opened(Files.newByteChannel(file, READ), before);
        if (!file.toRealPath().equals(file) || !opened.isUnchanged()) {
            opened.close();
            throw new ReplacedFileException(file);
        }
        return opened;
    }
}
