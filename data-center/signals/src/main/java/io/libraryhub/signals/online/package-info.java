/**
 * Reading online 在线阅读: how often readers went on from the catalogue to read a title online (requirement rows 24 and 99), by
 * title, database and hour of a local day. The database is the host of the address. Who went is not known, and what happens
 * there the hub does not see: a use is a reader who was led there.
 *
 * <p>A day's counts become final as those of {@code daily} do; what comes even later is counted as {@code late} and left out.
 */
@NullMarked
package io.libraryhub.signals.online;

import org.jspecify.annotations.NullMarked;
