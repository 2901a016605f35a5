package prisoncensus.intake.text;

import java.io.IOException;

/** Measures a physical line of any length without keeping it. */
final class PhysicalLine {
    private static final int STEP = 1 << 16;

    private PhysicalLine() {}

    /** How many bytes lie between that position and the next line end or the end of the file. */
    static int size(SpoolWindow window, long from) throws IOException {
        boolean afterReturn = false;
        for (long position = from; position < window.size(); ) {
            int index = window.show(position, STEP);
            byte[] bytes = window.bytes();
            for (int end = window.end(); index < end; index++, position++) {
                if (bytes[index] == '\n') {
                    return (int) (position - from) - (afterReturn ? 1 : 0);
                }
                afterReturn = bytes[index] == '\r';
            }
        }
        return (int) (window.size() - from) - (afterReturn ? 1 : 0);
    }
}
