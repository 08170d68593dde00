package io.libraryhub.insight.foryou.domain;

/**
 * A title that could be offered.
 *
 * @param reason READ_TOGETHER, SAME_AUTHOR, SAME_CLASS or CITY_HOT
 * @param because class or author it rests on, or the id of the reader's own title
 * @param classCode class of the title; empty when unknown
 * @param author of the title; empty when unknown
 * @param readers how many readers it rests on
 * @param logHeat log2 of its decayed score, comparable among titles
 * @param weight how much the reader likes what it rests on, 0 for the city's list
 */
public record Candidate(
        long titleId,
        String reason,
        String because,
        String classCode,
        String author,
        int readers,
        double logHeat,
        double weight) {}
