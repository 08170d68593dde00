package io.libraryhub.resource.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.util.List;

/** @param format iso2709-marc21, iso2709-unimarc, marcxml or csv */
public record ImportReport(
        String format,
        int created,
        int updated,
        int unchanged,
        int failed,
        List<RecordProblem> problems,
        List<TitleId> titleIds)
        implements Serializable {
    public ImportReport {
        problems = problems == null ? List.of() : List.copyOf(problems);
        titleIds = titleIds == null ? List.of() : List.copyOf(titleIds);
    }
}
