package io.libraryhub.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** MySQL 8, with a schema and a user for each service. */
final class MySql implements Program {

    static final String NAME = "mysql";

    private final Layout layout;
    private final Facts facts;
    private final ServerFiles files;

    MySql(Layout layout, Facts facts) {
        this.layout = layout;
        this.facts = facts;
        this.files = new ServerFiles(layout, NAME);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Kind kind() {
        return Kind.SERVER;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("MySQL", facts.port(Port.MYSQL));
    }

    @Override
    public boolean external() {
        return facts.isExternal("HUB_MYSQL_URL");
    }

    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        MySqlLibraries.check();
        files.fetch(progress, (jars, folder) -> {
            Path archive = folder.resolve("mysql.tar.gz");
            Unpacking.entry(Java.jars(jars).get(0), "mysql-Linux-amd64.tar.gz", archive);
            Unpacking.tarGz(archive, folder, layout.log("fetch-mysql"));
            Files.delete(archive);
            ServerFiles.delete(jars);
        });
        MySqlLibraries.supply(
                layout.serverSources(NAME).resolve("stubs"), files.folder().resolve("lib/private"));
    }

    @Override
    public Launch launch() throws IOException, InterruptedException {
        Path home = layout.data(NAME);
        Path data = home.resolve("data");
        Files.createDirectories(home.resolve("tmp"));
        Path config = home.resolve("my.cnf");
        Template.write(
                layout.serverSources(NAME).resolve("my.cnf"),
                config,
                Map.of(
                        "PROGRAM", files.folder().toString(),
                        "HOME", home.toString(),
                        "PORT", Integer.toString(facts.port(Port.MYSQL))));
        if (!Files.isDirectory(data)) {
            initialise(config, home, data);
        }
        // Read at every start, so that the password in the file of secrets is the one that counts.
        Path rootPassword = home.resolve("root.sql");
        Private.write(
                rootPassword,
                ("ALTER USER 'root'@'localhost' IDENTIFIED BY '" + facts.get("HUB_MYSQL_ROOT_PASSWORD") + "';\n")
                        .getBytes(StandardCharsets.UTF_8));
        List<String> command = server(config);
        command.add("--datadir=" + data);
        command.add("--init-file=" + rootPassword);
        return new Launch(command, Java.environment(home.resolve("tmp")), home, "", Optional.empty());
    }

    /** Into a folder of another name first: an interrupted initialisation must not look like a data folder. */
    private void initialise(Path config, Path home, Path data) throws IOException, InterruptedException {
        Path draft = home.resolve("data.new");
        ServerFiles.delete(draft);
        List<String> command = server(config);
        command.add("--datadir=" + draft);
        command.add("--initialize-insecure");
        Path log = layout.log("mysql-initialise");
        Files.createDirectories(log.getParent());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new HubException(
                    "MySQL cannot make its data folder. The end of " + log + ":\n" + Shell.tail(log, 20));
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> server(Path config) {
        List<String> command =
                new ArrayList<>(List.of(files.folder().resolve("bin/mysqld").toString(), "--defaults-file=" + config));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    @Override
    public Optional<String> trouble() {
        boolean root = facts.find("HUB_MYSQL_ROOT_PASSWORD").isPresent();
        try (Connection connection = root ? asRoot() : as(Schema.READER);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 1")) {
            return rows.next() ? Optional.empty() : Optional.of("select 1 answers nothing");
        } catch (SQLException e) {
            return Optional.of(Http.reason(e));
        }
    }

    /** Schemas and users; left alone on a server of somebody else's whose root password is not given. */
    @Override
    public void settle(Progress progress) throws SQLException {
        if (facts.find("HUB_MYSQL_ROOT_PASSWORD").isEmpty()) {
            for (Schema schema : Schema.values()) {
                as(schema).close();
            }
            progress.say(NAME, "schemas and users of the given server are in order");
            return;
        }
        try (Connection connection = asRoot();
                Statement statement = connection.createStatement()) {
            for (Schema schema : Schema.values()) {
                String user = "'" + schema.user() + "'@'%'";
                String password = facts.get(schema.passwordName()).replace("'", "''");
                statement.execute("CREATE DATABASE IF NOT EXISTS " + schema.schemaName()
                        + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
                statement.execute("CREATE USER IF NOT EXISTS " + user + " IDENTIFIED BY '" + password + "'");
                statement.execute("ALTER USER " + user + " IDENTIFIED BY '" + password + "'");
                statement.execute("GRANT " + schema.grant() + " ON " + schema.schemaName() + ".* TO " + user);
                for (String table : schema.filled()) {
                    // CREATE, because without it MySQL grants nothing on a table that is not there yet.
                    statement.execute(
                            "GRANT CREATE, INSERT, DELETE ON " + schema.schemaName() + "." + table + " TO " + user);
                }
            }
        }
        progress.say(NAME, "schemas and users are in order");
    }

    /** Empties the hours that figures are counted from; insight-service sees that and fills them again. */
    int forgetFigures() throws SQLException {
        try (Connection connection = as(Schema.INSIGHT);
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate("DELETE FROM act_hour");
        }
    }

    private Connection asRoot() throws SQLException {
        return connect("root", facts.get("HUB_MYSQL_ROOT_PASSWORD"), "");
    }

    private Connection as(Schema schema) throws SQLException {
        return connect(schema.user(), facts.get(schema.passwordName()), schema.schemaName());
    }

    private Connection connect(String user, String password, String schema) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "3000");
        login.setProperty("socketTimeout", "30000");
        return DriverManager.getConnection(
                facts.get("HUB_MYSQL_URL") + "/" + schema + facts.get("HUB_MYSQL_PARAMS"), login);
    }
}
