package io.libraryhub.insight.api;

import java.io.Serializable;
import java.util.List;

/**
 * What a figure means.
 *
 * @param name by which it is asked for, such as {@code loans}
 * @param unit {@code count}, {@code percent} or {@code average}
 * @param sql the statement that computes it from the warehouse
 * @param dimensions by which it can be told: day, hour, branch, channel, age (decade of birth), class
 */
public record MetricDefinition(String name, String unit, String sql, List<String> dimensions) implements Serializable {}
