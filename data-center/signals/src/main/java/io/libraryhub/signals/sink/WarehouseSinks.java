package io.libraryhub.signals.sink;

import org.apache.flink.api.connector.sink2.Sink;

/** The warehouse as the job sees it: a sink for each table. */
public interface WarehouseSinks {
    <T> Sink<T> into(Table<T> table);
}
