package prisoncensus.nights.planning;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prisoncensus.logbook.SpelledText;

/**
 * How the program was started, so that a command that it suggests can be pasted into a POSIX shell as it stands.
 *
 * @param launcher what stands before the command, such as {@code java -jar prison-census.jar}
 * @param isMaven whether the command and its options are one property of Maven
 * @param folders the options that name other folders than the usual ones
 */
public record Invocation(List<String> launcher, boolean isMaven, List<String> folders) {
    /** Nothing before the command, as the documents write it. */
    public static final Invocation PLAIN = new Invocation(List.of(), false, List.of());

    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[A-Za-z0-9_%+=:,./-]+");
    private static final String ARGUMENTS = "-Dspring-boot.run.arguments=";

    /** Copies the lists. */
    public Invocation {
        launcher = List.copyOf(launcher);
        folders = List.copyOf(folders);
    }

    /** The same, working with these folders. */
    public Invocation in(Path input, Path reports) {
        List<String> named = new ArrayList<>();
        name(named, "--input", input, "input");
        name(named, "--reports", reports, "reports");
        return new Invocation(launcher, isMaven, named);
    }

    private static void name(List<String> named, String option, Path folder, String usual) {
        if (!folder.equals(Path.of(usual))) {
            named.add(option);
            named.add(folder.toString());
        }
    }

    /** The line to paste. */
    public String line(List<String> command) {
        List<String> words = new ArrayList<>(command);
        words.addAll(folders);
        List<String> all = new ArrayList<>(launcher);
        if (isMaven) {
            all.add(ARGUMENTS + words.stream().map(Invocation::forMaven).collect(Collectors.joining(" ")));
        } else {
            all.addAll(words);
        }
        return all.stream().map(Invocation::quoted).collect(Collectors.joining(" "));
    }

    /** The text as one word of a shell; characters that a terminal does not show are written as their bytes. */
    public static String quoted(String word) {
        if (NEEDS_NO_QUOTES.matcher(word).matches()) {
            return word;
        }
        var quoted = new StringBuilder("'");
        word.codePoints().mapToObj(Character::toString).forEach(letter -> {
            if (letter.equals("'")) {
                quoted.append("'\\''");
            } else {
                quoted.append(SpelledText.line(letter).equals(letter) ? letter : octal(letter));
            }
        });
        return quoted.append('\'').toString();
    }

    private static String octal(String letter) {
        var bytes = new StringBuilder("'\"$(printf '");
        for (byte one : letter.getBytes(StandardCharsets.UTF_8)) {
            bytes.append("\\%03o".formatted(one & 0xFF));
        }
        return bytes.append("')\"'").toString();
    }

    /** The text as one argument within Maven's property, where a backslash means nothing. */
    private static String forMaven(String word) {
        return NEEDS_NO_QUOTES.matcher(word).matches() ? word : "'" + word.replace("'", "'\"'\"'") + "'";
    }
}
