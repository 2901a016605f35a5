package prisoncensus.report.layout;

import java.util.List;

/** What stands at the foot of every page. */
public interface Foot {
    /**
     * The blocks at the foot of that page.
     *
     * @param page from 1
     * @param pages of the whole document
     */
    List<Block> of(int page, int pages);
}
