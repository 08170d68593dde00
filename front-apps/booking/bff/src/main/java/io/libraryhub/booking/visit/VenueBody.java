package io.libraryhub.booking.visit;

import io.libraryhub.resource.api.BranchView;

/**
 * A branch: a venue of activities and, where there is a gate, of visits.
 *
 * @param code branch code
 * @param kind main, branch, bookroom or 24h
 * @param zone time zone id of its days and hours
 * @param opens local time, such as 09:00
 * @param gate whether it is entered by booking
 */
public record VenueBody(
        String code,
        String nameZh,
        String nameEn,
        String kind,
        String zone,
        String opens,
        String closes,
        boolean gate) {
    static VenueBody of(BranchView branch, boolean gate) {
        return new VenueBody(
                branch.code(),
                branch.nameZh(),
                branch.nameEn(),
                branch.kind(),
                branch.zone(),
                branch.opens(),
                branch.closes(),
                gate);
    }
}
