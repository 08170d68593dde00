/** RocketMQ clients, named and configured in one place. */
@NullMarked
package io.libraryhub.kit.mq;

import org.jspecify.annotations.NullMarked;
