package io.libraryhub.insight.foryou.domain;

/**
 * @param leastReaders a recommendation never rests on fewer readers' loans
 * @param mostOfAClass titles of one main class at most, so that the list does not say the same thing ten times
 * @param interests the strongest interests looked at
 * @param among how many titles are looked at for each reason
 */
public record PickPolicy(int leastReaders, int mostOfAClass, int interests, int among) {}
