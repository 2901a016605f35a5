package prisoncensus.report.layout;

/**
 * A bookmark of the document.
 *
 * @param page from 0
 * @param y from the top of the page, in points
 */
public record Outline(String title, int page, double y) {}
