package io.libraryhub.resource.api;

import java.io.Serializable;
import java.util.List;

/**
 * What became of a file of lists.
 *
 * @param lists those it brought, as they are now
 * @param taken lines kept
 * @param held of these, books that the library has
 * @param failed lines that could not be read
 * @param problems the first of these, in the order of the file
 */
public record OutsideReport(List<OutsideListView> lists, int taken, int held, int failed, List<OutsideProblem> problems)
        implements Serializable {
    public OutsideReport {
        lists = List.copyOf(lists);
        problems = List.copyOf(problems);
    }
}
