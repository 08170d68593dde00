package io.libraryhub.circulation.policy.adapter;

import io.libraryhub.circulation.ledger.adapter.Follower;
import io.libraryhub.circulation.policy.domain.DeskPolicy;
import io.libraryhub.circulation.policy.domain.PaymentPolicy;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.RuleBooks;
import io.libraryhub.circulation.policy.domain.RuleBooks.Published;
import io.libraryhub.circulation.policy.domain.RuleSet;
import io.libraryhub.circulation.policy.domain.StandardPolicy;
import io.libraryhub.circulation.policy.domain.Timeline;
import io.libraryhub.kernel.Roles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The rules in memory: no use case asks the database for them. The number of the newest version is looked at every half
 * second, so all instances agree within a second; what becomes valid at a future instant does so everywhere by the clock.
 */
@Component
class LiveRules implements Policies, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(LiveRules.class);

    private final RuleBooks books;
    private final List<StandardPolicy<?>> standards;
    private final Map<Long, RuleSet> ready = new ConcurrentHashMap<>();
    private final PaymentPolicy payments;
    private final DeskPolicy desk;
    private final Clock clock;
    private final Follower follower;
    private volatile Timeline timeline;

    LiveRules(
            RuleBooks books,
            List<StandardPolicy<?>> standards,
            CirculationProperties properties,
            JdbcTemplate jdbc,
            Clock clock,
            @Value("${hub.circulation.rules-checked-every:PT0.5S}") Duration every) {
        this.books = books;
        this.standards = standards;
        this.payments = properties.payments();
        this.desk = properties.desks();
        this.clock = clock;
        begin(properties, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        this.timeline = books.timeline();
        this.follower = new Follower("rules", "SELECT MAX(version) FROM rule_book", jdbc, every, this::refresh);
    }

    /** The first version, from the configuration; of several instances that start at once one writes it. */
    private void begin(CirculationProperties properties, Instant now) {
        if (books.timeline().newest() == 0) {
            books.add(new Published(
                    1, properties.firstBook(standards), now, now, Roles.SYSTEM, Roles.SYSTEM, "configuration"));
        }
    }

    @Override
    public RuleSet at(Instant instant) {
        long version =
                timeline.inForce(instant).orElseThrow(() -> new IllegalStateException("no rules were ever published"));
        RuleSet known = ready.get(version);
        return known == null ? ready.computeIfAbsent(version, this::load) : known;
    }

    @Override
    public RuleSet now() {
        return at(clock.instant());
    }

    @Override
    public PaymentPolicy payments() {
        return payments;
    }

    @Override
    public DeskPolicy desk() {
        return desk;
    }

    private RuleSet load(long version) {
        Published published = books.find(version).orElseThrow();
        return new RuleSet(version, published.book(), standards);
    }

    /** Looks at the versions anew: after a change that is known of, and when another instance made one. */
    @Override
    public void refresh() {
        Timeline fresh = books.timeline();
        if (fresh.newest() != timeline.newest()) {
            LOG.info("rules: version {} is the newest", fresh.newest());
        }
        if (fresh.newest() < timeline.newest()) {
            // The database was restored from a backup: another version may come to have a number known here.
            ready.clear();
        }
        timeline = fresh;
    }

    @Override
    public void destroy() {
        follower.close();
    }
}
