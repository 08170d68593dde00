package io.libraryhub.resource.shelfcheck.domain;

/**
 * A copy that should stand on a shelf.
 *
 * @param movedMeanwhile it was put there after the check had begun
 */
public record ShelvedCopy(String barcode, CallNumber callNumber, String title, boolean movedMeanwhile) {}
