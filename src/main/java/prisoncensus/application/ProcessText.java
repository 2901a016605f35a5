package prisoncensus.application;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prisoncensus.settings.TypedText;

/**
 * The arguments and environment variables that this process was started with. Where the language environment is not UTF-8, as under cron,
 * Java reads their letters as U+FFFD; Linux still has the bytes.
 *
 * @param arguments the file in which the kernel shows the command line
 * @param environment the file in which it shows the variables
 */
record ProcessText(Path arguments, Path environment) {
    static ProcessText ofThisProcess() {
        return new ProcessText(Path.of("/proc/self/cmdline"), Path.of("/proc/self/environ"));
    }

    /** The arguments, those that arrived damaged as UTF-8 where their bytes are. */
    List<String> restored(List<String> args) {
        if (args.stream().noneMatch(ProcessText::isDamaged)) {
            return args;
        }
        List<@Nullable String> typed = read(arguments);
        int before = typed.size() - args.size();
        List<String> restored = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            restored.add(before < 0 ? args.get(i) : better(args.get(i), typed.get(before + i)));
        }
        return restored;
    }

    /** The whole command line of the process, null for a word that is no UTF-8; empty where the system does not show it. */
    List<@Nullable String> typed() {
        return read(arguments);
    }

    /** The variables, those that arrived damaged as UTF-8 where their bytes are. */
    Map<String, String> restored(Map<String, String> variables) {
        Map<String, String> restored = new HashMap<>(variables);
        if (variables.values().stream().anyMatch(ProcessText::isDamaged)) {
            for (String line : read(environment)) {
                int end = line == null ? -1 : line.indexOf('=');
                if (line != null && end > 0) {
                    restored.computeIfPresent(
                            line.substring(0, end), (name, value) -> better(value, line.substring(end + 1)));
                }
            }
        }
        return restored;
    }

    /** Whether bytes of the text could not be read. */
    static boolean isDamaged(String text) {
        return text.indexOf(TypedText.DAMAGED) >= 0;
    }

    private static String better(String arrived, @Nullable String typed) {
        return typed != null && isDamaged(arrived) && ascii(arrived).equals(ascii(typed)) ? typed : arrived;
    }

    private static String ascii(String text) {
        return text.replaceAll("[^\\x00-\\x7F]", "");
    }

    /** The texts in a file in which each ends with a zero byte; null for one that is no UTF-8. */
    private static List<@Nullable String> read(Path file) {
        List<@Nullable String> texts = new ArrayList<>();
        try {
            byte[] bytes = Files.readAllBytes(file);
            int start = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == 0) {
                    texts.add(utf8(ByteBuffer.wrap(bytes, start, i - start)).orElse(null));
                    start = i + 1;
                }
            }
        } catch (IOException notOnThisSystem) {
            return List.of();
        }
        return texts;
    }

    private static Optional<String> utf8(ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException anotherEncoding) {
            return Optional.empty();
        }
    }
}
