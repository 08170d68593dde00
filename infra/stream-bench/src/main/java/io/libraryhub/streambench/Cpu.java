package io.libraryhub.streambench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Processor time of this process: all its threads, its compiler and its collector. Others' work is not in it. */
final class Cpu {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Cpu() {}

    static long nanos() {
        return SYSTEM.getProcessCpuTime();
    }

    /** How busy the whole machine is: 0 to 1. */
    static double load() {
        return SYSTEM.getCpuLoad();
    }
}
