/**
 * The desk 服务台: what a librarian does at a counter, with a scanner and a keyboard, and the rules and calendars by which
 * it is done. Thin REST over the services.
 */
@NullMarked
package io.libraryhub.desk;

import org.jspecify.annotations.NullMarked;
