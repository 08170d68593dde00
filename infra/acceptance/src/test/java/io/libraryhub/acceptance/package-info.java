/** Journeys of readers, staff, devices and operators over the real stack, each tagged with requirement rows. */
package io.libraryhub.acceptance;
