/** The demo's data: files written down by hand, and how readers and demand are drawn from them. */
@NullMarked
package io.libraryhub.demo.data;

import org.jspecify.annotations.NullMarked;
