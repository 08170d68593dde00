package io.libraryhub.bench;

import io.libraryhub.demo.city.Progress;
import io.libraryhub.demo.door.Doors;

/** Measures one thing for which no hub need run. */
public interface HublessBenchmark extends Benchmark {
    /** @throws NotUnderstood when an option is not understood */
    Outcome run(Options options, Progress progress) throws Exception;

    @Override
    default Outcome run(Doors doors, Options options, Progress progress) throws Exception {
        return run(options, progress);
    }
}
