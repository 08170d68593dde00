package io.libraryhub.insight.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Reply;
import java.util.List;

/** The figures of the managers' pages, each defined once (requirement rows 7, 126–132). Acquisitions, manager, admin, system. */
public interface MetricApi {
    /** Every metric with its definition, in the order in which they are shown. */
    Reply<List<MetricDefinition>> catalogue(Actor actor);

    /**
     * A metric over a span of local days. Refused NOT_FOUND for an unknown metric, INVALID for a span that is empty or longer
     * than {@link MetricQuestion#MOST_DAYS} days, or a dimension that the metric cannot be told by.
     */
    Reply<Served<MetricAnswer>> ask(Actor actor, MetricQuestion question);
}
