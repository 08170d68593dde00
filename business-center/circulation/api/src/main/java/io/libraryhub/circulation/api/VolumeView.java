package io.libraryhub.circulation.api;

import java.io.Serializable;

/**
 * A part of a set 成套书中的一册.
 *
 * @param volume as printed on it
 * @param copies copies of it that serve readers
 * @param onShelf those of them that stand on a shelf, anywhere
 * @param waiting readers who wait for this part and for no other; those whom any part serves are not among them
 */
public record VolumeView(String volume, int copies, int onShelf, int waiting) implements Serializable {}
