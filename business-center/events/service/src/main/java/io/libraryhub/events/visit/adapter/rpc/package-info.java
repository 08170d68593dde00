/** Visits over Dubbo. */
@NullMarked
package io.libraryhub.events.visit.adapter.rpc;

import org.jspecify.annotations.NullMarked;
