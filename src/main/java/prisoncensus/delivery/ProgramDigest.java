package prisoncensus.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import prisoncensus.logbook.Sha256;

/** A hash of classes and resources that lie together, in a folder or in a jar. What a build writes about itself is left out. */
final class ProgramDigest {
    private static final String OF_THE_BUILD = "META-INF/";
    private static final String OF_THE_COMMIT = "git.properties";

    private final Map<String, byte[]> files = new TreeMap<>();

    private ProgramDigest() {}

    /**
     * The hash of all that lies where the class lies, as 64 hexadecimal digits.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static String of(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        URL place = Objects.requireNonNull(type.getResource("/" + name), name);
        var digest = new ProgramDigest();
        try {
            if (place.openConnection() instanceof JarURLConnection jar) {
                digest.readJar(jar);
            } else {
                String file = place.toString();
                digest.readFolder(Path.of(URI.create(file.substring(0, file.length() - name.length()))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own classes", e);
        }
        return digest.hash();
    }

    private void readFolder(Path root) throws IOException {
        List<Path> all;
        try (var walk = Files.walk(root)) {
            all = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : all) {
            put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
    }

    private void readJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream().filter(one -> !one.isDirectory()).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    put(entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    private void put(String name, byte... bytes) {
        if (!name.startsWith(OF_THE_BUILD) && !name.equals(OF_THE_COMMIT)) {
            files.put(name, bytes);
        }
    }

    private String hash() {
        MessageDigest digest = Sha256.digest();
        files.forEach((name, bytes) -> {
            digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return Sha256.hex(digest);
    }
}
