package io.libraryhub.resource.api;

import java.io.Serializable;

/**
 * @param number position in the file, from 1
 * @param code why it was not taken
 * @param explanation one line for a person
 */
public record RecordProblem(int number, String code, String explanation) implements Serializable {}
