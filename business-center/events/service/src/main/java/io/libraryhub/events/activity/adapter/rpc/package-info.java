/** Activities over Dubbo. */
@NullMarked
package io.libraryhub.events.activity.adapter.rpc;

import org.jspecify.annotations.NullMarked;
