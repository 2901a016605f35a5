package prisoncensus.checks;

import static java.util.stream.Collectors.groupingBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prisoncensus.logbook.TextOrder;

/**
 * Finds cell codes that a reader takes for one and the program for several: they differ only by the kind of blank or dash, by characters
 * without width, by how an accent is written, or by Cyrillic, Greek or full-width letters that look Latin.
 */
public final class LookAlikeCells {
    private static final String CYRILLIC_AND_GREEK = "АВЕЅІЈКМНОРСТУХаеорсухіјѕһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private static final String LATIN = "ABESIJKMHOPCTYXaeopcyxijshdqwABEZHIKMNOPTYXo";
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int MINUS_SIGN = 0x2212;

    private LookAlikeCells() {}

    /** Each group of two or more codes that look alike, all by code point. */
    public static List<List<String>> of(List<String> codes) {
        Map<String, List<String>> byLook = codes.stream()
                .distinct()
                .sorted(TextOrder.CODE_POINTS)
                .collect(groupingBy(LookAlikeCells::look, TreeMap::new, Collectors.toList()));
        return byLook.values().stream().filter(alike -> alike.size() > 1).toList();
    }

    private static String look(String code) {
        if (code.chars().allMatch(letter -> letter > ' ' && letter < 0x7F)) {
            return code;
        }
        String latin = Normalizer.normalize(code, Normalizer.Form.NFC)
                .codePoints()
                .flatMap(LookAlikeCells::look)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Normalizer.normalize(latin, Normalizer.Form.NFC).strip().replaceAll(" +", " ");
    }

    private static IntStream look(int letter) {
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR -> IntStream.of(' ');
            case Character.DASH_PUNCTUATION -> IntStream.of('-');
            case Character.FORMAT -> IntStream.empty();
            default -> IntStream.of(latin(letter));
        };
    }

    private static int latin(int letter) {
        int at = CYRILLIC_AND_GREEK.indexOf(letter);
        if (at >= 0) {
            return LATIN.charAt(at);
        } else if (letter >= FULL_WIDTH_FIRST && letter <= FULL_WIDTH_LAST) {
            return letter - FULL_WIDTH_FIRST + '!';
        }
        return letter == MINUS_SIGN ? '-' : letter;
    }
}
