package io.libraryhub.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./hub signals rebuild NAME [--from=DAY]}: makes a signal anew from the archive beside the one that serves, and lets
 * it take its place. Killed at any moment, the old one serves on; given again, the command goes on where it was.
 */
final class Rebuild {

    static final String USAGE = "usage: ./hub signals rebuild NAME [--from=YYYY-MM-DD], or ./hub signals abandon";
    private static final String FROM = "--from=";
    private static final long PAUSE_MS = 500;
    private static final int PAUSES_PER_WORD = 30;

    private final Layout layout;
    private final Settings settings;
    private final Progress progress;

    Rebuild(Layout layout, Settings settings, Progress progress) {
        this.layout = layout;
        this.settings = settings;
        this.progress = progress;
    }

    void run(List<String> words) throws IOException, InterruptedException {
        SignalsJob job = new SignalsJob(layout, new Stack(layout, settings).facts());
        if (words.equals(List.of("abandon"))) {
            try (HomeLock lock = HomeLock.take(layout.home())) {
                job.abandonRebuild(progress);
            }
            return;
        }
        List<String> rest = new ArrayList<>(words);
        String from = "";
        if (rest.size() == 3 && rest.get(2).startsWith(FROM)) {
            from = rest.remove(2).substring(FROM.length());
        }
        if (rest.size() != 2 || !"rebuild".equals(rest.get(0))) {
            throw new HubException(USAGE);
        }
        try (HomeLock lock = HomeLock.take(layout.home())) {
            job.beginRebuild(rest.get(1), from, progress);
        }
        // Without the lock: this may take long, and other commands must be possible.
        for (int pauses = 1; !job.hasReadArchive(); pauses++) {
            Thread.sleep(PAUSE_MS);
            if (pauses % PAUSES_PER_WORD == 0) {
                progress.say("signals", "reads the archive for %s; the one before it serves".formatted(rest.get(1)));
            }
        }
        try (HomeLock lock = HomeLock.take(layout.home())) {
            job.switchRebuilt(progress);
        }
    }
}
