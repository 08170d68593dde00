package io.libraryhub.resource.api;

import java.io.Serializable;

/**
 * Why a line of a list was not taken.
 *
 * @param number position in the file below the header, from 1
 * @param code BAD_ROW (other columns than the header, or an unclosed quotation mark), NO_BOOK (neither ISBN nor title),
 *     BAD_ISBN, NO_LIST, BAD_RANK, BAD_WEIGHT, BAD_DATE, OVER (valid until a day that is past), SAME_BOOK (on the same list
 *     above)
 * @param detail what stood there, shortened; may be empty
 */
public record OutsideProblem(int number, String code, String detail) implements Serializable {}
