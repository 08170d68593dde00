package io.libraryhub.resource.api;

import java.io.Serializable;

/**
 * What one list adds to the demand for a title.
 *
 * @param rank from 1; 0 on a list without ranks
 * @param weight of the book on the list
 * @param perDay readers a day as whom it counted when the proposal was weighed
 */
public record OutsidePart(String list, int rank, double weight, double perDay) implements Serializable {}
