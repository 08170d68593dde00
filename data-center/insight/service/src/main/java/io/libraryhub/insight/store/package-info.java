/** Reading the warehouse, and how fresh it is. */
@NullMarked
package io.libraryhub.insight.store;

import org.jspecify.annotations.NullMarked;
