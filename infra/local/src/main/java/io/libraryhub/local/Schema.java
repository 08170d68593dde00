package io.libraryhub.local;

import java.util.List;
import java.util.Locale;

/** The schemas of the hub and the one user that may use each; nobody reads a neighbour's tables. */
public enum Schema {
    READER("hub_reader", Rights.OWNER),
    RESOURCE("hub_resource", Rights.OWNER),
    CIRCULATION("hub_circulation", Rights.OWNER),
    EVENTS("hub_events", Rights.OWNER),
    WAREHOUSE("hub_warehouse", Rights.OWNER),
    INSIGHT("hub_warehouse", Rights.READER);

    /** What the managers' figures are counted from: insight-service gathers it from the archive. */
    private static final List<String> FIGURES = List.of("act_hour", "reader_hour", "reader_age");

    /** What the user may do in the schema. */
    public enum Rights {
        OWNER("ALL PRIVILEGES"),
        READER("SELECT");

        private final String sql;

        Rights(String sql) {
            this.sql = sql;
        }
    }

    private final String schema;
    private final Rights rights;

    Schema(String schema, Rights rights) {
        this.schema = schema;
        this.rights = rights;
    }

    public String schemaName() {
        return schema;
    }

    public String user() {
        return "hub_" + name().toLowerCase(Locale.ROOT);
    }

    public String grant() {
        return rights.sql;
    }

    /** Tables that the user fills in a schema of which it may otherwise only read. */
    public List<String> filled() {
        return rights == Rights.READER ? FIGURES : List.of();
    }

    public String passwordName() {
        return "HUB_DB_PASSWORD_" + name();
    }

    String passwordFile() {
        return "mysql-" + name().toLowerCase(Locale.ROOT);
    }
}
