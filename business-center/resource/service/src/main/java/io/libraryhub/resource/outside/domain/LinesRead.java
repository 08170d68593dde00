package io.libraryhub.resource.outside.domain;

import io.libraryhub.resource.api.OutsideProblem;
import java.util.List;

/** What a file of lists said, and what of it nobody could read. */
public record LinesRead(List<OutsideLine> lines, List<OutsideProblem> problems) {
    public LinesRead {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
