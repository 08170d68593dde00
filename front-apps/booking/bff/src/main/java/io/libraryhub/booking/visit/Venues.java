package io.libraryhub.booking.visit;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.web.RefusedException;
import io.libraryhub.resource.api.CatalogueApi;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.dubbo.rpc.RpcException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The venues. They hardly ever change, so the last list known serves while the catalogue is away:
 * people still get in.
 */
@Component
class Venues {
    private static final Logger log = LoggerFactory.getLogger(Venues.class);

    private record Known(Reply<List<VenueBody>> venues, Instant at) {}

    private final CatalogueApi catalogue;
    private final VenueProperties properties;
    private final Clock clock;
    private volatile @Nullable Known known;

    Venues(CatalogueApi catalogue, VenueProperties properties, Clock clock) {
        this.catalogue = catalogue;
        this.properties = properties;
        this.clock = clock;
    }

    Reply<List<VenueBody>> all() {
        Known last = known;
        return last != null && last.at().plus(properties.remember()).isAfter(clock.instant())
                ? last.venues()
                : ask(last);
    }

    private Reply<List<VenueBody>> ask(@Nullable Known last) {
        Instant now = clock.instant();
        try {
            Reply<List<VenueBody>> asked = catalogue.branches().map(branches -> branches.stream()
                    .map(branch -> VenueBody.of(branch, properties.kinds().contains(branch.kind())))
                    .toList());
            if (asked.isDone()) {
                known = new Known(asked, now);
            }
            return asked;
        } catch (RpcException down) {
            if (last == null) {
                throw down;
            }
            log.warn("the venues known since {} are used: {}", last.at(), down.getMessage());
            return last.venues();
        }
    }

    /** The code itself; a place that is not entered by booking is refused. */
    String known(String code) {
        // A place that opened a moment ago is not in the list remembered.
        if (!hasGate(all(), code) && !hasGate(ask(known), code)) {
            throw new RefusedException(Kinds.NOT_FOUND, List.of(Reason.of(CommonCodes.NOT_FOUND, "what", "venue")));
        }
        return code;
    }

    private static boolean hasGate(Reply<List<VenueBody>> venues, String code) {
        return venues.fold(
                all -> all.stream()
                        .anyMatch(venue -> venue.gate() && venue.code().equals(code)),
                refused -> false);
    }
}
