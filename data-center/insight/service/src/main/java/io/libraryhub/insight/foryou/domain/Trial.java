package io.libraryhub.insight.foryou.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which method's offers readers open and borrow. It lives in memory and nowhere else: what a reader was shown is nobody's
 * business once the comparison is over, so nothing of it can be looked up, handed on or forgotten to delete. The price is
 * that a restart begins anew.
 */
public final class Trial {
    private final Map<Long, Shown> byReader;

    /** @param mostReaders those who were shown nothing for longest are forgotten first */
    public Trial(int mostReaders) {
        this.byReader = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Shown> eldest) {
                return size() > mostReaders;
            }
        };
    }

    /** Shown again is shown once; whoever gets another method now begins anew with that one. */
    public synchronized void shown(long reader, String method, Collection<Long> titles, Instant at) {
        Shown before = byReader.remove(reader);
        Shown now = before != null && before.method.equals(method) ? before : new Shown(method);
        titles.forEach(title -> now.offers.putIfAbsent(title, new Offer(at)));
        byReader.put(reader, now);
    }

    /** Answers whether it had been shown to him. */
    public synchronized boolean opened(long reader, long title) {
        Optional<Offer> offer = offer(reader, title);
        offer.ifPresent(each -> each.opened = true);
        return offer.isPresent();
    }

    /** May be told again, and of loans that have nothing to do with an offer. */
    public synchronized void borrowed(long reader, long title, Instant at) {
        offer(reader, title).filter(each -> !at.isBefore(each.at)).ifPresent(each -> each.borrowed = true);
    }

    /** Since when a loan may have come of an offer; nothing when nothing was shown. */
    public synchronized Optional<Instant> since() {
        return byReader.values().stream()
                .flatMap(shown -> shown.offers.values().stream())
                .map(offer -> offer.at)
                .min(Instant::compareTo);
    }

    /** One line for each method that was shown, by name. */
    public synchronized List<Line> lines() {
        Map<String, Line> lines = new TreeMap<>();
        byReader.values().forEach(shown -> lines.merge(shown.method, shown.line(), Line::plus));
        return List.copyOf(lines.values());
    }

    private Optional<Offer> offer(long reader, long title) {
        return Optional.ofNullable(byReader.get(reader)).map(shown -> shown.offers.get(title));
    }

    /** @param shown titles, each once for a reader */
    public record Line(String method, int readers, int shown, int opened, int borrowed) {
        private Line plus(Line more) {
            return new Line(
                    method, readers + more.readers, shown + more.shown, opened + more.opened, borrowed + more.borrowed);
        }
    }

    private static final class Shown {
        private final String method;
        private final Map<Long, Offer> offers = new HashMap<>();

        private Shown(String method) {
            this.method = method;
        }

        private Line line() {
            int opened =
                    (int) offers.values().stream().filter(each -> each.opened).count();
            int borrowed =
                    (int) offers.values().stream().filter(each -> each.borrowed).count();
            return new Line(method, 1, offers.size(), opened, borrowed);
        }
    }

    private static final class Offer {
        private final Instant at;
        private boolean opened;
        private boolean borrowed;

        private Offer(Instant at) {
            this.at = at;
        }
    }
}
