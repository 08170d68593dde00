package io.libraryhub.streambench;

import io.libraryhub.messages.signal.Signal;
import io.libraryhub.signals.Outlets;
import io.libraryhub.signals.forget.Forget;
import io.libraryhub.signals.intake.DeadLetter;
import io.libraryhub.signals.sink.Table;
import io.libraryhub.signals.sink.WarehouseSinks;
import java.util.Map;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** Outlets that end nowhere. A dead letter ends the run: what cannot be read costs less, and must not be measured. */
final class Discarding implements Outlets {
    @Override
    public WarehouseSinks warehouse() {
        return new WarehouseSinks() {
            @Override
            public <T> Sink<T> into(Table<T> table) {
                return new DiscardingSink<>();
            }

            @Override
            public Map<String, Sink<Forget>> forgetting() {
                return Map.of("all", new DiscardingSink<>());
            }
        };
    }

    @Override
    public <S extends Signal> Sink<S> signals() {
        return new DiscardingSink<>();
    }

    @Override
    public Sink<DeadLetter> deadLetters() {
        return new Refusing();
    }

    private record Refusing() implements Sink<DeadLetter> {
        // Flink 1.20 still asks for the method that it has deprecated.
        @SuppressWarnings("deprecation")
        @Override
        public SinkWriter<DeadLetter> createWriter(InitContext context) {
            return new SinkWriter<>() {
                @Override
                public void write(DeadLetter dead, Context ignored) {
                    throw new IllegalStateException(
                            "a message of the tape is unreadable: " + dead.reason + " " + dead.detail);
                }

                @Override
                public void flush(boolean endOfInput) {
                    // Nothing is held back.
                }

                @Override
                public void close() {
                    // Nothing was opened.
                }
            };
        }
    }
}
