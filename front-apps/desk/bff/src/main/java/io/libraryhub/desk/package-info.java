/** The desk 服务台: what a librarian does at a counter, with a scanner and a keyboard. Thin REST over the services. */
@NullMarked
package io.libraryhub.desk;

import org.jspecify.annotations.NullMarked;
