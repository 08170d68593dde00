package io.libraryhub.resource.api;

import java.io.Serializable;

/** Copies of a title at one branch. */
public record BranchCopies(String branch, int total, int available) implements Serializable {}
