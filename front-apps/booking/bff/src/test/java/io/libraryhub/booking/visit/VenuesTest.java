package io.libraryhub.booking.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.booking.StandInCatalogue;
import io.libraryhub.kit.web.RefusedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.apache.dubbo.rpc.RpcException;
import org.junit.jupiter.api.Test;

class VenuesTest {
    private final StandInCatalogue catalogue = new StandInCatalogue();
    private final MovedClock clock = new MovedClock();
    private final Venues venues =
            new Venues(catalogue, new VenueProperties(Set.of("main", "branch"), Duration.ofSeconds(60)), clock);

    @Test
    void people_still_get_in_while_the_catalogue_is_away() {
        List<VenueBody> before = venues.all().orElseThrow();
        catalogue.away = true;
        clock.move(Duration.ofHours(2));

        assertThat(venues.all().orElseThrow()).isEqualTo(before);
        assertThat(venues.known("HAISHU")).isEqualTo("HAISHU");
    }

    @Test
    void a_catalogue_that_never_answered_is_a_fault_and_not_an_empty_list() {
        catalogue.away = true;

        assertThatThrownBy(venues::all).isInstanceOf(RpcException.class);
    }

    @Test
    void only_branches_with_a_gate_are_entered_by_booking() {
        assertThat(venues.all().orElseThrow()).extracting(VenueBody::gate).containsExactly(true, true, false);
        assertThatThrownBy(() -> venues.known("BEILUN")).isInstanceOf(RefusedException.class);
    }

    private static final class MovedClock extends Clock {
        private Instant now = Instant.parse("2026-03-10T01:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
