package prisoncensus.intake;

import java.util.List;

/** What lies in the input folder, or that there is no such folder. */
public sealed interface InputListing {
    /**
     * The folder was read.
     *
     * @param facilities by code
     * @param errors what should not be so and keeps something from being read; everything else goes on
     * @param notes files and folders that are left alone
     */
    record Listed(List<FacilityFolder> facilities, List<InputIssue> errors, List<InputIssue> notes)
            implements InputListing {
        /** Copies the lists. */
        public Listed {
            facilities = List.copyOf(facilities);
            errors = List.copyOf(errors);
            notes = List.copyOf(notes);
        }
    }

    /** There is no folder, or it cannot be read. */
    record NoFolder(InputIssue remark) implements InputListing {}
}
