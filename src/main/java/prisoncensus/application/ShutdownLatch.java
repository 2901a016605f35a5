package prisoncensus.application;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets callers wait for the end of work that was asked to stop. */
public final class ShutdownLatch {
    private static final Logger LOG = LoggerFactory.getLogger(ShutdownLatch.class);
    private final CountDownLatch latch = new CountDownLatch(1);

    /** It has ended. */
    public void reached() {
        latch.countDown();
    }

    /** Waits for the end, but no longer than that: a service manager would not wait much longer either. */
    public void await(Duration most) {
        try {
            if (!latch.await(most.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("What ran did not stop within {}; the next start takes it up", most);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
