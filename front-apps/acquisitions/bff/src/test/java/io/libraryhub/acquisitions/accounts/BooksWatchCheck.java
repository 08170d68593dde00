package io.libraryhub.acquisitions.accounts;

import org.springframework.context.ApplicationContext;

/** Lets a test of the whole app compare the books now, not in a minute. */
public final class BooksWatchCheck {
    private BooksWatchCheck() {}

    public static void run(ApplicationContext app) {
        app.getBean(BooksWatch.class).check();
    }
}
