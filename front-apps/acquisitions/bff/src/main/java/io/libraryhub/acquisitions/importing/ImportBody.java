package io.libraryhub.acquisitions.importing;

import io.libraryhub.resource.api.ImportReport;
import io.libraryhub.resource.api.RecordProblem;
import java.util.List;

/**
 * What became of a file's records.
 *
 * @param format iso2709-marc21, iso2709-unimarc, marcxml or csv
 */
public record ImportBody(
        String format, int created, int updated, int unchanged, int failed, List<FailedRecord> problems) {
    /**
     * A record that was not taken.
     *
     * @param number position in the file, from 1
     */
    public record FailedRecord(int number, String code, String explanation) {
        static FailedRecord of(RecordProblem problem) {
            return new FailedRecord(problem.number(), problem.code(), problem.explanation());
        }
    }

    static ImportBody of(ImportReport report) {
        return new ImportBody(
                report.format(),
                report.created(),
                report.updated(),
                report.unchanged(),
                report.failed(),
                report.problems().stream().map(FailedRecord::of).toList());
    }
}
