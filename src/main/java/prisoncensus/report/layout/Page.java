package prisoncensus.report.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What stands on one page, in the order of painting and reading. */
public final class Page {
    private final int number;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> foot = new ArrayList<>();

    Page(int number) {
        this.number = number;
    }

    /** From 0. */
    public int number() {
        return number;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void addFoot(List<Mark> more) {
        foot.addAll(more);
    }

    public List<Mark> marks() {
        return Collections.unmodifiableList(marks);
    }

    /** What stands on every page alike and is not read out. */
    public List<Mark> foot() {
        return Collections.unmodifiableList(foot);
    }
}
