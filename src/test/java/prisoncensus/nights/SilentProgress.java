package prisoncensus.nights;

import prisoncensus.jobs.Progress;

/** Shows nothing. */
final class SilentProgress implements Progress {
    @Override
    public void planned(int nights) {}

    @Override
    public void ended(String what) {}

    @Override
    public void close() {}
}
