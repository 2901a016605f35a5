package prisoncensus.audit;

/**
 * Evidence that was written.
 *
 * @param report facility, night and revision
 * @param files how many files the zip holds
 * @param sha256 of the zip
 */
public record ExportResult(String report, int files, String sha256) {}
