package prisoncensus.sample.people;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is to happen on one day, put in order of time. */
final class Agenda {
    private final List<Happening> happenings = new ArrayList<>();

    private record Happening(LocalDateTime at, boolean isCount, Runnable what) {}

    void add(LocalDateTime at, Runnable what) {
        happenings.add(new Happening(at, false, what));
    }

    /** A count sees what happened up to its own minute. */
    void addCount(LocalDateTime at, Runnable what) {
        happenings.add(new Happening(at, true, what));
    }

    void happen() {
        happenings.sort(Comparator.comparing(Happening::at).thenComparing(Happening::isCount));
        happenings.forEach(happening -> happening.what().run());
    }
}
