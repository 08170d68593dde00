package io.libraryhub.acceptance.page;

import io.libraryhub.acceptance.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes which journey proves which requirement row, and whether it passed. Only a run of all journeys writes the page: half
 * a run would forget the other half.
 */
public final class RequirementsPage implements TestExecutionListener {
    private static final String PAGE = "hub.requirements.page";

    private final List<Journey> journeys = new ArrayList<>();
    private final Set<String> classes = new TreeSet<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .filter(method -> method.getClassName().endsWith("Journey"))
                .ifPresent(method -> note(
                        method,
                        switch (result.getStatus()) {
                            case SUCCESSFUL -> Journey.PASSED;
                            case ABORTED -> Journey.SKIPPED;
                            case FAILED -> Journey.FAILED;
                        }));
    }

    private void note(MethodSource method, String result) {
        classes.add(method.getClassName());
        Rows rows = method.getJavaMethod().getAnnotation(Rows.class);
        if (rows != null) {
            String name = method.getClassName().substring(method.getClassName().lastIndexOf('.') + 1);
            journeys.add(new Journey(name, method.getMethodName(), rows.value(), result));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        String page = System.getProperty(PAGE);
        if (page == null || journeys.isEmpty() || !classes.containsAll(allJourneys())) {
            return;
        }
        try {
            Files.writeString(Path.of(page), RequirementsTable.of(Row.all(), journeys));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every compiled class of journeys. */
    private static List<String> allJourneys() {
        try {
            Path classes = Path.of(Rows.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(name -> name.contains("/journey/") && name.endsWith("Journey.class"))
                        .map(name -> name.substring(0, name.length() - ".class".length())
                                .replace('/', '.'))
                        .toList();
            }
        } catch (IOException | java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A requirement row that is served. */
    record Row(int number, String type, String text) {
        static List<Row> all() {
            try (var in = RequirementsPage.class.getResourceAsStream("/rows.tsv")) {
                if (in == null) {
                    throw new IllegalStateException("rows.tsv is missing");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.split("\t", 3))
                        .map(fields -> new Row(Integer.parseInt(fields[0]), fields[1], fields[2]))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
