package io.libraryhub.resource.outside.domain;

import io.libraryhub.copycount.whatif.domain.FadingDemand;
import io.libraryhub.resource.api.OutsidePart;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What lists add to the demand for a title.
 *
 * @param parts by list, the strongest first
 * @param halfLifeDays in which it halves
 */
public record OutsideDemand(List<OutsidePart> parts, double halfLifeDays) {
    public OutsideDemand {
        parts = List.copyOf(parts);
    }

    public FadingDemand demand() {
        return new FadingDemand(perDay(), halfLifeDays);
    }

    public double perDay() {
        return parts.stream().mapToDouble(OutsidePart::perDay).sum();
    }

    /** The lists with the place on each, as evidence: {@code 新书榜 #3; 专题书目}. */
    public String named() {
        return parts.stream()
                .map(part -> part.rank() > 0 ? part.list() + " #" + part.rank() : part.list())
                .collect(Collectors.joining("; "));
    }
}
