package io.libraryhub.resource.search.application;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.TitleView;
import io.libraryhub.resource.search.domain.DirtyTitles;
import io.libraryhub.resource.search.domain.DirtyTitles.Dirty;
import io.libraryhub.resource.search.domain.SearchDocument;
import io.libraryhub.resource.search.domain.TitleIndex;
import io.libraryhub.resource.search.domain.TitleIndex.Versioned;
import io.libraryhub.resource.title.application.TitleTouched;
import io.libraryhub.resource.title.application.TitleViews;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the index up to date. Revisions are read before the titles themselves, so a document is never older than its
 * version; a title is clean only when the index has acknowledged that version, or holds the very same document. A crash at
 * any point leaves it dirty.
 */
@Component
public class Indexer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final DirtyTitles dirtyTitles;
    private final TitleViews titles;
    private final TitleIndex index;
    private final SearchPolicy policy;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;
    private boolean prepared;
    private boolean readersFollow;

    Indexer(DirtyTitles dirtyTitles, TitleViews titles, TitleIndex index, SearchPolicy policy) {
        this.dirtyTitles = dirtyTitles;
        this.titles = titles;
        this.index = index;
        this.policy = policy;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(TitleTouched touched) {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread worker = new Thread(this::loop, "indexer");
        worker.setDaemon(true);
        worker.start();
        thread = worker;
    }

    @Override
    public void stop() {
        running = false;
        Thread worker = thread;
        if (worker != null) {
            worker.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void loop() {
        int failures = 0;
        while (running) {
            try {
                dirtyTitles.alone(this::catchUp);
                if (failures > 0) {
                    LOG.info("search is back, the index is up to date");
                }
                failures = 0;
            } catch (TitleIndex.Gone e) {
                LOG.warn("the index was removed, it is built again: {}", e.getMessage());
                prepared = false;
            } catch (RuntimeException e) {
                failures++;
                logFailure(failures, e);
            }
            if (!pause(failures)) {
                return;
            }
        }
    }

    private void logFailure(int failures, RuntimeException e) {
        if (failures == 1) {
            LOG.warn("the index cannot be brought up to date and stays behind until it can", e);
        } else {
            LOG.debug("still no index: {}", e.toString());
        }
    }

    /** @return false when told to stop */
    private boolean pause(int failures) {
        try {
            long ms = policy.getPoll().toMillis();
            if (failures > 0) {
                TimeUnit.MILLISECONDS.sleep(Math.min(LONGEST_PAUSE_MS, ms * failures));
            } else {
                TimeUnit.MILLISECONDS.sleep(policy.getSpacing().toMillis());
                wake.tryAcquire(ms, TimeUnit.MILLISECONDS);
            }
            wake.drainPermits();
            return running;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void catchUp() {
        if (!prepared) {
            index.prepare(dirtyTitles::markAll);
            prepared = true;
            readersFollow = false;
        }
        int most = policy.getBatch();
        List<Dirty> dirty = dirtyTitles.some(most);
        while (running && !dirty.isEmpty()) {
            if (!indexSome(dirty)) {
                return;
            }
            dirty = dirty.size() < most ? List.of() : dirtyTitles.some(most);
        }
        if (running && !readersFollow) {
            index.takeOver();
            readersFollow = true;
        }
    }

    /** @return false when the index took none of them: trying on at once would be in vain */
    private boolean indexSome(List<Dirty> dirty) {
        Map<TitleId, Dirty> known = dirty.stream().collect(Collectors.toMap(Dirty::id, d -> d));
        List<Versioned> changed = new ArrayList<>();
        Map<TitleId, Dirty> seen = new HashMap<>();
        for (TitleView view : titles.all(dirty.stream().map(Dirty::id).toList())) {
            Dirty before = Objects.requireNonNull(known.get(view.id()));
            SearchDocument document = SearchDocument.of(view);
            Dirty after = new Dirty(before.id(), before.revision(), document.digest());
            seen.put(view.id(), after);
            if (!after.equals(before)) {
                changed.add(new Versioned(view.id(), before.revision(), document));
            }
        }
        Set<TitleId> missed = changed.stream().map(Versioned::id).collect(Collectors.toSet());
        missed.removeAll(index.put(changed));
        seen.keySet().removeAll(missed);
        dirtyTitles.indexed(seen.values());
        return !seen.isEmpty();
    }
}
