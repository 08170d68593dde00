package io.libraryhub.signals.sink;

import java.sql.SQLException;

/** A warehouse whose tables are defined in SQL. */
public interface DefinedWarehouse extends WarehouseSinks {
    /** Makes the tables fit what is written into them: called when the job starts. Done again, it finds nothing to do. */
    void define() throws SQLException;
}
