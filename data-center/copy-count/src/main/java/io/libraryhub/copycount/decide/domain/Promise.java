package io.libraryhub.copycount.decide.domain;

import io.libraryhub.copycount.whatif.domain.CopyCount;

/** What the library promises those who wait. */
public sealed interface Promise {
    /**
     * R, the readers whom one copy may keep waiting.
     *
     * @param cycleDays from one loan of a copy to its next
     */
    double ratio(double cycleDays);

    /** "No reader waits longer than so many days": R follows from it by F2. */
    record Wait(int days) implements Promise {
        public Wait {
            positive(days);
        }

        @Override
        public double ratio(double cycleDays) {
            return CopyCount.ratioFor(days, cycleDays);
        }
    }

    /** "So many readers to a copy", whatever wait that means. */
    record Ratio(double holdsPerCopy) implements Promise {
        public Ratio {
            positive(holdsPerCopy);
        }

        @Override
        public double ratio(double cycleDays) {
            return holdsPerCopy;
        }
    }

    private static void positive(double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException("a promise is above 0");
        }
    }
}
