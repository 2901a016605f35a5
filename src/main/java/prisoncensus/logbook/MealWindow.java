package prisoncensus.logbook;

import java.time.LocalTime;

/** When a meal may be served; both ends are inside. */
public record MealWindow(LocalTime from, LocalTime to) {}
