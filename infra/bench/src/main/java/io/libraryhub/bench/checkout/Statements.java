package io.libraryhub.bench.checkout;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What MySQL was asked to do since it began.
 *
 * @param executed statements, prepared or not
 * @param commits of transactions that changed something, and of others
 * @param syncs of its logs to the disk
 */
record Statements(double executed, double commits, double syncs) {
    private static final String NAMES = "'Questions', 'Com_commit', 'Innodb_os_log_fsyncs'";

    static Statements now(Connection look) throws SQLException {
        double executed = 0;
        double commits = 0;
        double syncs = 0;
        try (PreparedStatement ask =
                        look.prepareStatement("SHOW GLOBAL STATUS WHERE Variable_name IN (" + NAMES + ")");
                ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                double value = rows.getDouble(2);
                switch (rows.getString(1)) {
                    case "Questions" -> executed = value;
                    case "Com_commit" -> commits = value;
                    default -> syncs = value;
                }
            }
        }
        return new Statements(executed, commits, syncs);
    }

    Statements minus(Statements other) {
        return new Statements(executed - other.executed, commits - other.commits, syncs - other.syncs);
    }

    Statements times(double factor) {
        return new Statements(executed * factor, commits * factor, syncs * factor);
    }
}
