package io.libraryhub.circulation.policy.domain;

import java.util.List;

/**
 * What the library expects of its couriers. Days of 24 hours from the sending.
 *
 * @param lateDays a copy on its way for longer is late: staff look for it
 * @param missingDays a copy on its way for longer counts as missing, and its reader waits again; 0: never
 */
public record TransitPolicy(int lateDays, int missingDays) implements Checked {
    @Override
    public List<String> contradictions() {
        return new Contradictions()
                .check(lateDays >= 0, "lateDays < 0")
                .check(missingDays >= 0, "missingDays < 0")
                .check(missingDays == 0 || missingDays >= lateDays, "missingDays < lateDays")
                .list();
    }
}
