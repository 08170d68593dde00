package io.libraryhub.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One set of queries serves both stores, so it may only say what both understand. */
class SqlTest {
    /** What Doris's grammar refuses, or MySQL does not know. */
    private static final List<Pattern> REFUSED = Stream.of(
                    "ON\\s+DUPLICATE\\s+KEY",
                    "REPLACE\\s+INTO",
                    "INSERT\\s+IGNORE",
                    "->",
                    "\\bWINDOW\\s+\\w+\\s+AS\\b",
                    "FOR\\s+UPDATE",
                    "WITH\\s+RECURSIVE",
                    "FILTER\\s*\\(",
                    "\\bQUALIFY\\b",
                    "\\bFULL\\s+(OUTER\\s+)?JOIN\\b",
                    "\\bINTERSECT\\b|\\bEXCEPT\\b",
                    "::",
                    "\\bJSON_\\w+\\(")
            .map(p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE))
            .toList();

    private static final List<String> QUERIES = Warehouse.QUERIES;
    private static final List<String> STEPS = Warehouse.STEPS;
    private static final List<String> TABLES = Warehouse.TABLES;

    @ParameterizedTest
    @FieldSource("QUERIES")
    void aQueryReadsOnlyAndStaysWithinWhatBothStoresAccept(String name) {
        assertThat(refusedIn(Warehouse.query(name))).isEmpty();
        assertThat(withoutComments(Warehouse.query(name)).strip()).startsWithIgnoringCase("select");
    }

    @ParameterizedTest
    @FieldSource("STEPS")
    void aStepChangesTheTablesOfFiguresOnlyAndStaysWithinWhatBothStoresAccept(String name) {
        assertThat(refusedIn(Warehouse.step(name))).isEmpty();
        assertThat(withoutComments(Warehouse.step(name)).strip())
                .matches("(?s)(insert into|delete from) (" + String.join("|", Warehouse.FIGURE_TABLES) + ") .*");
    }

    /** Doris deletes by values of columns, and inserts what a query gives into the columns that are named. */
    @ParameterizedTest
    @FieldSource("STEPS")
    void aStepHasAFormOfBothGrammars(String name) {
        assertThat(withoutComments(Warehouse.step(name)).replaceAll("\\s+", " ").strip())
                .matches("delete from [a-z_]+ where [a-z_]+ = :[a-z_]+( and [a-z_]+ = :[a-z_]+)*"
                        + "|insert into [a-z_]+ \\([a-z_, ]+\\) select .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select payload -> '$.data' from raw_event",
                "select sum(hits) filter (where hits > 1) from raw_event",
                "select rank() over w from hot_title window w as (order by score)",
                "select * from hot_title for update"
            })
    void theCheckSeesWhatOneOfThemRefuses(String sql) {
        assertThat(refusedIn(sql)).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("QUERIES")
    void aQueryNamesKnownTablesOnly(String name) {
        Matcher from = Pattern.compile("\\b(?:from|join)\\s+([a-z_]+)", Pattern.CASE_INSENSITIVE)
                .matcher(withoutComments(Warehouse.query(name)));
        Set<String> named = new LinkedHashSet<>();
        while (from.find()) {
            named.add(from.group(1));
        }
        assertThat(named).isNotEmpty();
        assertThat(Warehouse.TABLES).containsAll(named);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void aTableHasTheSameColumnsInBothStores(String table) {
        assertThat(Warehouse.columns(Warehouse.DORIS, table).keySet())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        Warehouse.columns(Warehouse.MYSQL, table).keySet());
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void inDorisTheNewestVersionWinsAndAKeyIsUnique(String table) {
        String ddl = Warehouse.ddl(Warehouse.DORIS, table);
        assertThat(ddl).contains("UNIQUE KEY").doesNotContain("PRIMARY KEY");
        assertThat(ddl.contains("\"function_column.sequence_col\" = \"version\""))
                .isEqualTo(Warehouse.columns(Warehouse.DORIS, table).containsKey("version"));
    }

    @Test
    void aColumnIsNamedWithTheTextThatAddsIt() {
        assertThat(Warehouse.columns(Warehouse.MYSQL, "pressure"))
                .containsEntry("pressing", "pressing     BOOLEAN     NOT NULL")
                .doesNotContainKeys("PRIMARY", "KEY");
    }

    @Test
    void aKeyIsNamedWithTheTextThatAddsIt() {
        assertThat(Warehouse.keys("act_hour"))
                .containsEntry("act_hour_stored", "KEY act_hour_stored (stored_at)")
                .hasSize(2);
    }

    @Test
    void everyFileIsListedAndTheReadmeNamesEveryTable() throws IOException {
        assertThat(files("queries")).containsExactlyInAnyOrderElementsOf(Warehouse.QUERIES);
        assertThat(files("steps")).containsExactlyInAnyOrderElementsOf(Warehouse.STEPS);
        assertThat(files("ddl/mysql")).containsExactlyInAnyOrderElementsOf(Warehouse.TABLES);
        assertThat(files("ddl/doris")).containsExactlyInAnyOrderElementsOf(Warehouse.TABLES);
        String readme = Files.readString(Path.of("README.md"));
        assertThat(Warehouse.TABLES).allSatisfy(t -> assertThat(readme).contains("| `" + t + "` |"));
    }

    @Test
    void aMetricStaysWithinWhatBothStoresAcceptAndSaysWhatItIsToldBy() throws IOException {
        assertThat(files("metrics")).isNotEmpty().allSatisfy(name -> {
            String sql = Warehouse.metric(name);
            assertThat(refusedIn(sql)).isEmpty();
            assertThat(sql)
                    .as("a figure reads what is gathered, not the archive")
                    .doesNotContain("raw_event")
                    .startsWith("-- ")
                    .contains("{by} as name", " as value", "{group}", ":first", ":end", ":branch");
        });
    }

    private static List<String> refusedIn(String sql) {
        String bare = withoutComments(sql);
        return REFUSED.stream()
                .filter(p -> p.matcher(bare).find())
                .map(Pattern::pattern)
                .toList();
    }

    private static String withoutComments(String sql) {
        return sql.lines().filter(l -> !l.strip().startsWith("--")).collect(Collectors.joining("\n"));
    }

    private static List<String> files(String folder) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/warehouse", folder))) {
            return all.map(p -> p.getFileName().toString().replace(".sql", "")).toList();
        }
    }
}
