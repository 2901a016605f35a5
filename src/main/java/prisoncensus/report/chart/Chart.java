package prisoncensus.report.chart;

import java.util.Optional;
import prisoncensus.report.Table;

/**
 * A chart as whoever shows it needs it.
 *
 * @param title its heading
 * @param drawing what is seen, with its alternative in words
 * @param values all values that it shows, for whoever reads figures rather than shapes
 * @param remark what it leaves out; empty if it shows all
 */
public record Chart(String title, Drawing drawing, Table values, Optional<String> remark) {}
