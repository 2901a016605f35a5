package prisoncensus.application;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.SigningKey;
import prisoncensus.settings.WrongInputException;

/** Makes signing keys; needs no store and no configuration. */
public final class SigningKeyService {
    private SigningKeyService() {}

    /**
     * Makes a key and its public key, {@code FILE.pub}.
     *
     * @return its fingerprint
     * @throws WrongInputException if one of the files exists or has no folder; nothing is written then
     */
    public static String create(Path file) throws IOException {
        try {
            return SigningKey.create(file).fingerprint();
        } catch (FileAlreadyExistsException exists) {
            throw new WrongInputException(Message.of("key.exists").with("file", String.valueOf(exists.getFile())));
        } catch (NoSuchFileException noFolder) {
            throw new WrongInputException(Message.of("key.noFolder").with("file", file));
        }
    }
}
