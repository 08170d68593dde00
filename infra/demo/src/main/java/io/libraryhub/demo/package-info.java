/**
 * The demo library and the simulated city: builds a library of real titles, registers readers whose ages follow
 * requirement row 130, plays a day through the same doors as anyone (the gateway for readers, Dubbo for desk and
 * devices, never the database), lets the data hub's proposals be decided, and proves the accounts.
 */
@NullMarked
package io.libraryhub.demo;

import org.jspecify.annotations.NullMarked;
