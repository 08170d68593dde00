package io.libraryhub.recommend.method;

/**
 * An item that goes with another one.
 *
 * @param together how many users took both
 */
public record Neighbour(int item, double similarity, int together) {}
