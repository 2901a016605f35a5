package prisoncensus.application;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prisoncensus.nights.planning.Invocation;

/**
 * How the program was started. A script or Maven says so by the system property {@code prison-census.launcher}; else it is what stands
 * before the arguments on the command line of the process.
 */
final class Launcher {
    private static final String PROPERTY = "prison-census.launcher";
    private static final String MAVEN = "spring-boot:run";
    private static final Pattern SECRET =
            Pattern.compile("(-D[^=]*(?:password|secret|key)[^=]*=|-D[^=]*=(?=.*(?:password=|://[^/@]*@))).*");
    private static final Invocation USUAL =
            new Invocation(List.of("java", "-jar", "prison-census.jar"), false, List.of());

    private Launcher() {}

    /** @param arguments how many words of the command line are arguments of the program */
    static Invocation ofThisProcess(int arguments) {
        String property = System.getProperty(PROPERTY);
        return property == null ? of(ProcessText.ofThisProcess().typed(), arguments) : of(property);
    }

    /** Whether whatever passed the arguments on may have made question marks of letters: Maven does, where the environment is not UTF-8. */
    static boolean isLossy() {
        return isLossy(System.getProperty(PROPERTY, ""), System.getProperty("sun.jnu.encoding", ""));
    }

    static boolean isLossy(String script, String encoding) {
        return of(script).isMaven() && !encoding.equals("UTF-8");
    }

    /** What a script says of itself, such as {@code bin/census}. */
    static Invocation of(String script) {
        List<String> words = Arrays.asList(script.split(" ", -1));
        return new Invocation(words, words.contains(MAVEN), List.of());
    }

    /** @param typed the whole command line of the process; empty where the system does not show it */
    static Invocation of(List<@Nullable String> typed, int arguments) {
        int before = typed.size() - arguments;
        if (before <= 0 || typed.stream().anyMatch(Objects::isNull)) {
            return USUAL;
        }
        List<String> words = typed.subList(0, before).stream()
                .map(Objects::requireNonNull)
                .map(Launcher::withoutSecret)
                .toList();
        return new Invocation(words, false, List.of());
    }

    /** A password is not shown: whoever pastes the line types it again. */
    private static String withoutSecret(String word) {
        return SECRET.matcher(word).replaceFirst("$1...");
    }
}
