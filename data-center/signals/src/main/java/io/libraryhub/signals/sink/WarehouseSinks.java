package io.libraryhub.signals.sink;

import io.libraryhub.signals.forget.Forget;
import java.util.Map;
import org.apache.flink.api.connector.sink2.Sink;

/** The warehouse as the job sees it: a sink for each table. */
public interface WarehouseSinks {
    <T> Sink<T> into(Table<T> table);

    /** Sinks that forget readers, by a name for what they forget. */
    Map<String, Sink<Forget>> forgetting();
}
