package prisoncensus.schedule;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What is to be done next, and when. Pauses are measured by a clock that nobody sets, so a wall clock that steps makes none longer or shorter. */
final class NextWork {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean isStopped;
    private @Nullable Long roundAt;
    private @Nullable Long mailAt;

    /** A kind of work. */
    enum Kind {
        /** Nothing: it was asked to stop. */
        NONE,
        /** A round through all facilities. */
        ROUND,
        /** Letters to hand over. */
        MAIL
    }

    void stop() {
        change(() -> isStopped = true);
    }

    /** Letters are to be handed over now. */
    void mail() {
        mailAfter(Duration.ZERO);
    }

    /** Letters are to be handed over after that pause, or sooner if that was said before. */
    void mailAfter(Duration pause) {
        long at = System.nanoTime() + pause.toNanos();
        change(() -> mailAt = mailAt == null || at - mailAt < 0 ? at : mailAt);
    }

    void roundAfter(Duration pause) {
        long at = System.nanoTime() + pause.toNanos();
        change(() -> roundAt = at);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for it. A round hands over letters too. */
    Kind await() throws InterruptedException {
        lock.lock();
        try {
            Kind kind = due();
            while (kind == null) {
                changed.await(nanos(), TimeUnit.NANOSECONDS);
                kind = due();
            }
            return kind;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Kind due() {
        long now = System.nanoTime();
        if (isStopped) {
            return Kind.NONE;
        } else if (roundAt != null && roundAt - now <= 0) {
            roundAt = null;
            mailAt = null;
            return Kind.ROUND;
        } else if (mailAt != null && mailAt - now <= 0) {
            mailAt = null;
            return Kind.MAIL;
        }
        return null;
    }

    private long nanos() {
        long now = System.nanoTime();
        long round = roundAt == null ? Long.MAX_VALUE : roundAt - now;
        return mailAt == null ? round : Math.min(round, mailAt - now);
    }
}
