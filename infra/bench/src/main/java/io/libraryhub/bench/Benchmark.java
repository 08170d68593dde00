package io.libraryhub.bench;

import io.libraryhub.demo.city.Progress;
import io.libraryhub.demo.door.Doors;

/** Measures one thing on the running hub. */
public interface Benchmark {
    /** What it is called on the command line. */
    String name();

    /** One line about it. */
    String about();

    /** The options it understands, for the list of benchmarks; empty when there are none. */
    default String usage() {
        return "";
    }

    /** What it takes besides options, such as FILE; empty when it takes nothing. */
    default String operand() {
        return "";
    }

    /** @throws NotUnderstood when an option is not understood */
    Outcome run(Doors doors, Options options, Progress progress) throws Exception;
}
