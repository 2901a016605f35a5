package prisoncensus.audit;

/**
 * Evidence that was written.
 *
 * @param report facility, night and revision
 * @param files how many files the zip holds
 * @param sha256 of the zip
 * @param sequence of the report's line, the last one of its ledger
 * @param manifestSha256 of that line
 */
public record ExportResult(String report, int files, String sha256, int sequence, String manifestSha256) {}
