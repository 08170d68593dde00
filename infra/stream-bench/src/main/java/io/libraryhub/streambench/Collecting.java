package io.libraryhub.streambench;

import io.libraryhub.messages.signal.Signal;
import io.libraryhub.signals.Outlets;
import io.libraryhub.signals.daily.TitleDay;
import io.libraryhub.signals.forget.Forget;
import io.libraryhub.signals.intake.DeadLetter;
import io.libraryhub.signals.sink.Table;
import io.libraryhub.signals.sink.WarehouseSinks;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** Outlets that keep the days of titles as the warehouse would: of each title and day, the highest version. */
final class Collecting implements Outlets {
    /** Flink runs in this JVM, but its sinks are copies: they meet here. */
    private static final Map<Key, TitleDay> DAYS = new ConcurrentHashMap<>();

    private final Outlets others = new Discarding();

    private record Key(long titleId, int localDay) {}

    Collecting() {
        DAYS.clear();
    }

    /** What the warehouse would hold. */
    static TopTitles titles() {
        TopTitles titles = new TopTitles();
        DAYS.values().forEach(day -> titles.add(day.titleId, day.day(), day.loans));
        return titles;
    }

    @Override
    public WarehouseSinks warehouse() {
        return new WarehouseSinks() {
            @Override
            public <T> Sink<T> into(Table<T> table) {
                return "title_day".equals(table.name()) ? new Days<>() : new DiscardingSink<>();
            }

            @Override
            public Map<String, Sink<Forget>> forgetting() {
                return others.warehouse().forgetting();
            }
        };
    }

    @Override
    public <S extends Signal> Sink<S> signals() {
        return others.signals();
    }

    @Override
    public Sink<DeadLetter> deadLetters() {
        return others.deadLetters();
    }

    private record Days<T>() implements Sink<T> {
        // Flink 1.20 still asks for the method that it has deprecated.
        @SuppressWarnings("deprecation")
        @Override
        public SinkWriter<T> createWriter(InitContext context) {
            return new SinkWriter<>() {
                @Override
                public void write(T row, Context ignored) {
                    if (row instanceof TitleDay day) {
                        DAYS.merge(
                                new Key(day.titleId, day.localDay),
                                day,
                                (old, given) -> given.version > old.version ? given : old);
                    }
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
