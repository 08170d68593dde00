package io.libraryhub.signals;

import io.libraryhub.messages.signal.Signal;
import io.libraryhub.signals.intake.DeadLetter;
import io.libraryhub.signals.sink.WarehouseSinks;
import org.apache.flink.api.connector.sink2.Sink;

/** Where the job's results go. */
public interface Outlets {
    WarehouseSinks warehouse();

    <S extends Signal> Sink<S> signals();

    Sink<DeadLetter> deadLetters();
}
