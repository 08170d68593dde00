package io.libraryhub.bench.checkout;

/** One way to have copies lent and taken back. */
interface Way extends AutoCloseable {
    String name();

    /** Somebody who works this way, one after the other. */
    Teller teller() throws Exception;

    @Override
    default void close() throws Exception {}

    /** Used by one thread. Whatever is not done is an exception. */
    interface Teller extends AutoCloseable {
        void checkOut(String requestId, int reader, int item) throws Exception;

        void checkIn(String requestId, int item) throws Exception;

        @Override
        default void close() throws Exception {}
    }
}
