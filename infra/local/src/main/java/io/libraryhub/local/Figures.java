package io.libraryhub.local;

import java.sql.SQLException;
import java.util.List;

/**
 * {@code ./hub figures rebuild}: has insight-service gather anew what the managers' figures are counted from. Until it has,
 * some seconds for a day of 250,000 events, figures are those of the hours gathered so far.
 */
final class Figures {

    static final String USAGE = "usage: ./hub figures rebuild";

    private final Layout layout;
    private final Settings settings;
    private final Progress progress;

    Figures(Layout layout, Settings settings, Progress progress) {
        this.layout = layout;
        this.settings = settings;
        this.progress = progress;
    }

    void run(List<String> words) {
        if (!words.equals(List.of("rebuild"))) {
            throw new HubException(USAGE);
        }
        try {
            int rows = new MySql(layout, new Stack(layout, settings).facts()).forgetFigures();
            progress.say("figures", rows + " rows forgotten; insight-service gathers them anew from the archive");
        } catch (SQLException e) {
            throw new HubException("MySQL: " + Http.reason(e));
        }
    }
}
