package prisoncensus.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import prisoncensus.checks.night.Message;
import prisoncensus.settings.WrongInputException;

/** Names of files and folders. Java opens none with letters that the language environment of the process lacks. */
final class OpenablePath implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException lacksLetters) {
            throw new WrongInputException(Message.of("typed.path").with("found", text));
        }
    }
}
