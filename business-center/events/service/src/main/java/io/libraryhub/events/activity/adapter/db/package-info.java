/** Activities in MySQL. */
@NullMarked
package io.libraryhub.events.activity.adapter.db;

import org.jspecify.annotations.NullMarked;
