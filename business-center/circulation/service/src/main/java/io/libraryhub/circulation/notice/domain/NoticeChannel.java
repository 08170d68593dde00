package io.libraryhub.circulation.notice.domain;

/** A way to reach readers. */
public interface NoticeChannel {
    /** As policies name it. */
    String name();

    /**
     * Sends a message; sent again under the same key, a message that was delivered is not delivered again.
     *
     * @throws ChannelUnavailable when there is no answer in time: it may have been delivered, or not
     */
    Outcome send(Message message);

    /** What a channel says of a message. */
    enum Outcome {
        DELIVERED,
        /** The reader is not reached on this channel. */
        NO_ADDRESS
    }

    /** The channel does not answer. */
    final class ChannelUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public ChannelUnavailable(String message) {
            super(message);
        }
    }
}
