package io.libraryhub.insight.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * @param metric its name in the catalogue
 * @param from first local day
 * @param until the day after the last
 * @param branch code; empty for all
 * @param by dimension by which it is told
 */
public record MetricQuestion(String metric, LocalDate from, LocalDate until, String branch, String by)
        implements Serializable {
    /** The longest span: a year and a day. */
    public static final int MOST_DAYS = 366;
}
