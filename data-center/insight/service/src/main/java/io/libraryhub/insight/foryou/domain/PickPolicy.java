package io.libraryhub.insight.foryou.domain;

/**
 * @param leastReaders a recommendation never rests on fewer readers' loans
 * @param mostOfAClass titles of one main class at most, so that the list does not say the same thing ten times
 * @param mostOfAnAuthor titles of one author at most
 * @param interests the strongest interests looked at
 * @param among how many titles are looked at for each reason
 */
public record PickPolicy(int leastReaders, int mostOfAClass, int mostOfAnAuthor, int interests, int among) {}
