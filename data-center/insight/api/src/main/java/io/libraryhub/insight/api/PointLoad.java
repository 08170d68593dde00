package io.libraryhub.insight.api;

import java.io.Serializable;

/**
 * How busy a service point is now: acts an hour, of which an old one counts for less.
 *
 * @param branch empty when it is not said where; {@link VenueDay#CITY} for all of them together
 * @param channel desk, kiosk, online or locker; empty when it is not said; {@link VenueDay#CITY} with all of them
 */
public record PointLoad(String branch, String channel, double loans, double returns, double renewals)
        implements Serializable {}
