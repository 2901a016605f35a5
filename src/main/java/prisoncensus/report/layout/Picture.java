package prisoncensus.report.layout;

/** A drawing that the layout places and does not look into. */
public interface Picture {
    /** In points. */
    double width();

    /** In points. */
    double height();

    /** What it shows, in words. */
    String alternative();
}
