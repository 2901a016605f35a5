package prisoncensus.application;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
            throw new WrongInputException(
                    "--new: found a file %s, expected none: a key is never written over".formatted(exists.getFile()));
        } catch (NoSuchFileException noFolder) {
            throw new WrongInputException("--new: found no folder for %s, expected one".formatted(file));
        }
    }
}
