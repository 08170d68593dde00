package io.libraryhub.circulation.hold.adapter.db;

/** What decides about a new hold, besides the title's copies. */
public record PlaceHoldRow(int waiting, boolean waitsAlready, boolean borrowedAlready, int activeHolds) {}
