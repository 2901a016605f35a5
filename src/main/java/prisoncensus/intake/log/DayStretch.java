package prisoncensus.intake.log;

import java.util.Arrays;
import java.util.OptionalInt;

/** Lines that speak of different days, in the order of their days. */
final class DayStretch {
    private static final int MOST = 512;
    /** A line has its first day, the first one after it, and its number. */
    private static final int WIDTH = 3;

    private int[] spans = new int[WIDTH];
    private int size;

    int size() {
        return size;
    }

    boolean isFull() {
        return size == MOST;
    }

    int firstDay() {
        return spans[0];
    }

    /** How many begin on that day or before. */
    int begunBy(int day) {
        int least = 0;
        int most = size;
        while (least < most) {
            int middle = (least + most) / 2;
            if (spans[middle * WIDTH] <= day) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    /** The number of the line in that place, if it speaks of one of these days. */
    OptionalInt overlapping(int place, int from, int to) {
        int at = place * WIDTH;
        return spans[at] < to && from < spans[at + 1] ? OptionalInt.of(spans[at + 2]) : OptionalInt.empty();
    }

    void insert(int place, int from, int to, int line) {
        if (spans.length == size * WIDTH) {
            spans = Arrays.copyOf(spans, 2 * spans.length);
        }
        int at = place * WIDTH;
        System.arraycopy(spans, at, spans, at + WIDTH, size * WIDTH - at);
        spans[at] = from;
        spans[at + 1] = to;
        spans[at + 2] = line;
        size++;
    }

    /** Keeps the earlier half and gives the later one. */
    DayStretch split() {
        var later = new DayStretch();
        later.size = size / 2;
        size -= later.size;
        later.spans = Arrays.copyOfRange(spans, size * WIDTH, (size + later.size) * WIDTH);
        spans = Arrays.copyOf(spans, size * WIDTH);
        return later;
    }
}
