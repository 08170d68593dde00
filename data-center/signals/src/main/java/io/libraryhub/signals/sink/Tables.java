package io.libraryhub.signals.sink;

import static io.libraryhub.signals.sink.Table.column;
import static io.libraryhub.signals.sink.Table.said;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.signals.account.EventCount;
import io.libraryhub.signals.daily.TitleDay;
import io.libraryhub.signals.flow.Decay;
import io.libraryhub.signals.flow.TitleDrift;
import io.libraryhub.signals.footfall.VenueDay;
import io.libraryhub.signals.intake.Fact;
import io.libraryhub.signals.load.PointLoad;
import io.libraryhub.signals.online.OnlineUse;
import io.libraryhub.signals.together.TitleTogether;
import io.libraryhub.signals.wait.HoldWait;
import io.libraryhub.signals.wait.TitleWait;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The tables that the job writes; a test compares them with the warehouse's definitions. */
public final class Tables {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String VERSION = "version";

    public static final Table<Fact> RAW_EVENT = new Table<>(
            "raw_event",
            List.of("event_id"),
            null,
            List.of(
                    column("event_id", f -> f.id),
                    column("local_day", f -> LocalDate.ofEpochDay(f.localDay)),
                    column("local_hour", f -> f.localHour),
                    column("type", f -> f.type),
                    column("subject", f -> f.subject),
                    column("happened_at", f -> Instant.ofEpochMilli(f.at)),
                    column("title_id", f -> said(f.titleId)),
                    column("reader_id", f -> said(f.readerId)),
                    column("branch", f -> said(f.branch)),
                    column("channel", f -> said(f.channel)),
                    column("class_code", f -> said(f.classCode)),
                    column("author", f -> said(f.author)),
                    column("words", f -> said(f.words)),
                    column("hits", f -> f.hits < 0 ? null : f.hits),
                    column("payload", f -> new String(f.payload, StandardCharsets.UTF_8))));

    public static final Table<EventCount> EVENT_COUNT = new Table<>(
            "event_count",
            List.of("type", "local_day"),
            VERSION,
            List.of(
                    column("type", c -> c.type),
                    column("local_day", EventCount::day),
                    column("counted", c -> c.counted),
                    column(VERSION, c -> c.counted)));

    public static final Table<TitleDay> TITLE_DAY = new Table<>(
            "title_day",
            List.of("title_id", "local_day"),
            VERSION,
            List.of(
                    column("title_id", d -> d.titleId),
                    column("local_day", TitleDay::day),
                    column("loans", d -> d.loans),
                    column("returns", d -> d.returns),
                    column("renewals", d -> d.renewals),
                    column("holds", d -> d.holds),
                    column("voided_loans", d -> d.voidedLoans),
                    column("voided_returns", d -> d.voidedReturns),
                    column(VERSION, d -> d.version)));

    public static final Table<PressureSignal> PRESSURE = new Table<>(
            "pressure",
            List.of("title_id"),
            VERSION,
            List.of(
                    column("title_id", s -> Long.parseLong(s.titleId())),
                    column("active_holds", PressureSignal::activeHolds),
                    column("unmet_demand", PressureSignal::unmetDemand),
                    column("copies", PressureSignal::copies),
                    column("on_order", PressureSignal::onOrder),
                    column("in_process", PressureSignal::inProcess),
                    column("ratio", PressureSignal::ratio),
                    column("shortage", PressureSignal::shortage),
                    column("pressing", PressureSignal::pressing),
                    column(VERSION, PressureSignal::version),
                    column("caused_at", PressureSignal::causedAt),
                    column("computed_at", PressureSignal::computedAt)));

    public static final Table<TitleDrift> TITLE_DRIFT = new Table<>(
            "title_drift",
            List.of("title_id", "kind", "as_of"),
            null,
            List.of(
                    column("title_id", d -> d.titleId),
                    column("kind", d -> d.kind),
                    column("as_of", d -> d.asOf),
                    column("local_day", TitleDrift::day),
                    column("ledger", d -> d.ledger),
                    column("missing", d -> d.missing),
                    column("surplus", d -> d.surplus)));

    public static final Table<TitleWait> TITLE_WAIT = new Table<>(
            "title_wait",
            List.of("title_id"),
            VERSION,
            List.of(
                    column("title_id", w -> w.titleId),
                    column("ahead", w -> w.ahead),
                    column("copies", w -> w.copies),
                    column("p50_days", w -> w.withCopies(w.p50Days)),
                    column("p90_days", w -> w.withCopies(w.p90Days)),
                    column("cycle_days", w -> w.cycleDays),
                    column("spread_days", w -> w.spreadDays),
                    column("loans", w -> w.loans),
                    column("period_days", w -> w.periodDays),
                    column(VERSION, w -> w.version),
                    column("caused_at", w -> Instant.ofEpochMilli(w.causedAt)),
                    column("computed_at", w -> Instant.ofEpochMilli(w.computedAt))));

    public static final Table<HoldWait> HOLD_WAIT = new Table<>(
            "hold_wait",
            List.of("hold_id"),
            VERSION,
            List.of(
                    column("hold_id", w -> w.holdId),
                    column("title_id", w -> w.titleId),
                    column("local_day", HoldWait::day),
                    column("placed_at", w -> w.placedAt),
                    column("served", w -> w.served),
                    column("waited_days", w -> w.waitedDays),
                    column("p50_days", w -> w.p50Days),
                    column("p90_days", w -> w.p90Days),
                    column(VERSION, w -> w.version)));

    public static final Table<ReaderProfileSignal> READER_PROFILE = new Table<>(
            "reader_profile",
            List.of("reader_id"),
            VERSION,
            List.of(
                    column("reader_id", s -> Long.parseLong(s.readerId())),
                    column("tags", s -> json(s.tags())),
                    column("acts", ReaderProfileSignal::acts),
                    column(VERSION, ReaderProfileSignal::version),
                    column("caused_at", ReaderProfileSignal::causedAt),
                    column("computed_at", ReaderProfileSignal::computedAt)));

    public static final Table<VenueDay> VENUE_DAY = new Table<>(
            "venue_day",
            List.of("venue", "local_day"),
            VERSION,
            List.of(
                    column("venue", d -> d.venue),
                    column("local_day", VenueDay::day),
                    column("entered", d -> d.entered),
                    column("inside", VenueDay::inside),
                    column("peak", d -> d.peak),
                    column("peak_at", d -> d.peakAt),
                    column(VERSION, d -> d.version),
                    column("caused_at", d -> d.causedAt)));

    public static final Table<OnlineUse> ONLINE_USE = new Table<>(
            "online_use",
            List.of("title_id", "local_day", "local_hour", "host"),
            VERSION,
            List.of(
                    column("title_id", u -> u.titleId),
                    column("local_day", OnlineUse::day),
                    column("local_hour", u -> u.localHour),
                    column("host", u -> u.host),
                    column("uses", u -> u.uses),
                    column(VERSION, u -> u.version)));

    public static final Table<Pulse> STREAM_PULSE = new Table<>(
            "stream_pulse",
            List.of("name"),
            VERSION,
            List.of(
                    column("name", p -> "signals"),
                    column("beat_at", p -> Instant.ofEpochMilli(p.at)),
                    column(VERSION, p -> p.at)));

    private Tables() {}

    /** @param decay of the scores, so that titles which changed at different times can be put in one order */
    public static Table<HotTitleSignal> hotTitle(Decay decay) {
        return new Table<>(
                "hot_title",
                List.of("title_id"),
                VERSION,
                List.of(
                        column("title_id", s -> Long.parseLong(s.titleId())),
                        column("score", HotTitleSignal::score),
                        column(
                                "log_score",
                                s -> decay.logScore(s.score(), s.causedAt().toEpochMilli())),
                        column("half_life_s", s -> decay.halfLife().toSeconds()),
                        column("hot", HotTitleSignal::hot),
                        column("loans_1d", HotTitleSignal::loans1d),
                        column("loans_7d", HotTitleSignal::loans7d),
                        column("loans_30d", HotTitleSignal::loans30d),
                        column("rising", HotTitleSignal::rising),
                        column(VERSION, HotTitleSignal::version),
                        column("caused_at", HotTitleSignal::causedAt),
                        column("computed_at", HotTitleSignal::computedAt)));
    }

    /** @param decay of the loads, so that one which nothing happened to since is shown as what is left of it */
    public static Table<PointLoad> pointLoad(Decay decay) {
        return new Table<>(
                "point_load",
                List.of("branch", "channel"),
                VERSION,
                List.of(
                        column("branch", p -> p.branch),
                        column("channel", p -> p.channel),
                        column("loans", p -> p.loans),
                        column("returns", p -> p.returns),
                        column("renewals", p -> p.renewals),
                        column("half_life_s", p -> decay.halfLife().toSeconds()),
                        column(VERSION, p -> p.version),
                        column("caused_at", p -> p.causedAt)));
    }

    /** @param decay of all the weights, so that titles which were counted at different times can be compared */
    public static Table<TitleTogether> titleTogether(Decay decay) {
        return new Table<>(
                "title_together",
                List.of("title_id"),
                VERSION,
                List.of(
                        column("title_id", t -> t.titleId),
                        column("partners", t -> json(t.partners)),
                        column(VERSION, t -> t.version),
                        column("caused_at", t -> Instant.ofEpochMilli(t.causedAt)),
                        column("computed_at", t -> Instant.ofEpochMilli(t.computedAt)),
                        column("weight", t -> t.weight),
                        column("half_life_s", t -> decay.halfLife().toSeconds())));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of records has no JSON form", e);
        }
    }
}
