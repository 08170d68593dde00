package io.libraryhub.demo.data;

/**
 * A reader of the demo before registration. Everything follows from the number, so that a second run meets the same people.
 *
 * @param number from 0
 * @param category adult, teen or child
 * @param homeBranch branch code
 * @param allowsProfile whether a profile may be kept: 70 % do
 */
public record Person(
        int number,
        String name,
        String phone,
        int birthYear,
        String category,
        String homeBranch,
        boolean allowsProfile) {}
