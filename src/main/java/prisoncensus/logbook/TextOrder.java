package prisoncensus.logbook;

import java.util.Arrays;
import java.util.Comparator;

/** Orders of text that depend on no locale. */
public final class TextOrder {
    /** By Unicode code point, which for rare characters is not the order of Java's strings. */
    public static final Comparator<String> CODE_POINTS = (one, other) ->
            Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    /** As people count: runs of digits by their number (cell 4-9 before 4-10), everything else by code point. */
    public static final Comparator<String> NATURAL = TextOrder::asPeopleCount;

    private TextOrder() {}

    private static int asPeopleCount(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        int order = byNumbers(one, other);
        return order == 0 ? CODE_POINTS.compare(one, other) : order;
    }

    /** Walks both texts once, number by number and sign by sign: a hostile name is thousands of numbers long. */
    private static int byNumbers(String one, String other) {
        int i = 0;
        int k = 0;
        while (i < one.length() && k < other.length()) {
            int endOne = endOfPart(one, i);
            int endOther = endOfPart(other, k);
            int order = isDigit(one, i) && isDigit(other, k)
                    ? compareNumbers(one.substring(i, endOne), other.substring(k, endOther))
                    : Integer.compare(one.codePointAt(i), other.codePointAt(k));
            if (order != 0) {
                return order;
            }
            i = endOne;
            k = endOther;
        }
        return Boolean.compare(i < one.length(), k < other.length());
    }

    /** The end of the run of digits that begins there, else of the one character. */
    private static int endOfPart(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text, end)) {
            end++;
        }
        return end > from ? end : text.offsetByCodePoints(from, 1);
    }

    /** Without its leading zeros the longer number is the greater one. */
    private static int compareNumbers(String one, String other) {
        String first = withoutZeros(one);
        String second = withoutZeros(other);
        int byLength = Integer.compare(first.length(), second.length());
        return byLength == 0 ? first.compareTo(second) : byLength;
    }

    private static String withoutZeros(String number) {
        int from = 0;
        while (from < number.length() && number.charAt(from) == '0') {
            from++;
        }
        return number.substring(from);
    }

    private static boolean isDigit(String text, int index) {
        char letter = text.charAt(index);
        return letter >= '0' && letter <= '9';
    }
}
