package prisoncensus.store.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JDBC URL taken apart: drivers and pools print URLs, so no password may stand in one.
 *
 * @param bare the URL without its secrets
 * @param secrets the parameters that hold them, by name, as the driver takes them apart from the URL
 */
record StoreUrl(String bare, Map<String, String> secrets) {
    private static final String EMBEDDED = "jdbc:h2:";
    static final String FILE = EMBEDDED + "file:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final Set<String> OF_WRITERS = Set.of("access_mode_data", "ifexists", "auto_server");
    private static final Pattern NAME_BEFORE_HOST = Pattern.compile("jdbc:[^?]*//[^?]*@.*");

    /** @throws IllegalArgumentException if a user name stands before the host, where no driver reads it but all would print it */
    static StoreUrl of(String url) {
        if (isEmbedded(url)) {
            return parted(url, ';', ";");
        } else if (NAME_BEFORE_HOST.matcher(url).matches()) {
            throw new IllegalArgumentException("spring.datasource.url: found a name before the host, expected"
                    + " spring.datasource.username and spring.datasource.password");
        }
        return parted(url, '?', "&");
    }

    static boolean isEmbedded(String url) {
        return url.startsWith(EMBEDDED);
    }

    static boolean isPostgres(String url) {
        return url.startsWith(POSTGRESQL);
    }

    /** A file beside the database of that URL, if it lies in one. */
    static Optional<Path> beside(String url, String suffix) {
        return url.startsWith(FILE)
                ? Optional.of(Path.of(atHome(url.substring(FILE.length()).split(";", 2)[0]) + suffix))
                : Optional.empty();
    }

    /** Whether opening that URL makes a file where none is. */
    static boolean makesFile(String url) {
        return url.startsWith(FILE) && !url.toLowerCase(Locale.ROOT).contains(";ifexists=true");
    }

    /** The same embedded database under a longer name. */
    static String named(String url, String suffix) {
        int options = url.indexOf(';');
        return options < 0 ? url + suffix : url.substring(0, options) + suffix + url.substring(options);
    }

    static boolean isEncrypted(String url) {
        return isEmbedded(url) && url.toLowerCase(Locale.ROOT).contains(";cipher=");
    }

    /** The same embedded database, opened so that nothing is written or made. */
    static String onlyRead(String url) {
        String own = Stream.of(url.split(";"))
                .filter(part -> !OF_WRITERS.contains(part.split("=", 2)[0].toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(";"));
        return own + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
    }

    /** An embedded database that lies elsewhere, opened as this one is. */
    static String at(Path place, String url) {
        int options = url.indexOf(';');
        return FILE + place + (options < 0 ? "" : url.substring(options));
    }

    /** H2 reads a leading tilde as a shell does. */
    private static String atHome(String path) {
        return path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path;
    }

    private static StoreUrl parted(String url, char start, String between) {
        int end = url.indexOf(start);
        if (end < 0) {
            return new StoreUrl(url, Map.of());
        }
        List<String> rest = new ArrayList<>();
        Map<String, String> secrets = new LinkedHashMap<>();
        for (String parameter : url.substring(end + 1).split(between, -1)) {
            String[] parts = parameter.split("=", 2);
            if (parts.length == 2 && parts[0].toLowerCase(Locale.ROOT).contains("password")) {
                secrets.put(parts[0].toLowerCase(Locale.ROOT), between.equals("&") ? decoded(parts[1]) : parts[1]);
            } else {
                rest.add(parameter);
            }
        }
        String bare = url.substring(0, end);
        return new StoreUrl(rest.isEmpty() ? bare : bare + start + String.join(between, rest), secrets);
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    /** The URL and nothing else: this is what gets printed. */
    @Override
    public String toString() {
        return bare;
    }
}
