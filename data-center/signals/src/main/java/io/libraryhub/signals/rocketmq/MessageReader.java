package io.libraryhub.signals.rocketmq;

import java.io.Serializable;
import org.apache.rocketmq.common.message.MessageExt;

/** Makes a value of a message. It must not throw: what cannot be read is a value, too, or the job would stop at it. */
@FunctionalInterface
public interface MessageReader<T> extends Serializable {
    T read(MessageExt message);
}
