package io.libraryhub.insight.foryou.domain;

/**
 * A title that could be offered.
 *
 * @param reason SAME_AUTHOR, SAME_CLASS or CITY_HOT
 * @param because author or class it rests on
 * @param classCode class of the title; empty when unknown
 * @param readers how many readers borrowed it
 * @param logHeat log2 of its decayed score, comparable among titles
 * @param weight how much the reader likes what it rests on, 0 for the city's list
 */
public record Candidate(
        long titleId, String reason, String because, String classCode, int readers, double logHeat, double weight) {}
