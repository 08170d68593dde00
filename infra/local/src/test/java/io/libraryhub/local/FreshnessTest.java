package io.libraryhub.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshnessTest {

    @TempDir
    private Path folder;

    private Path jar;
    private Path source;

    @BeforeEach
    void aJarYoungerThanItsSource() throws IOException {
        jar = file("target/app.jar", 2000);
        source = file("src/main/java/deep/down/Loan.java", 1000);
    }

    @Test
    void aJarAsNewAsItsSourcesIsCurrent() throws IOException {
        assertThat(isCurrent()).isTrue();
        Files.setLastModifiedTime(source, FileTime.fromMillis(2000));
        assertThat(isCurrent()).isTrue();
    }

    @Test
    void oneYoungerFileAnywhereBelowMakesItOutdated() throws IOException {
        Files.setLastModifiedTime(source, FileTime.fromMillis(2001));
        assertThat(isCurrent()).isFalse();
    }

    @Test
    void whatIsNotBuiltIsNotCurrent() throws IOException {
        Files.delete(jar);
        assertThat(isCurrent()).isFalse();
    }

    @Test
    void whatToolsMakeIsNoSource() throws IOException {
        file("src/node_modules/left-pad/index.js", 9000);
        file("src/target/classes/Loan.class", 9000);
        assertThat(isCurrent()).isTrue();
    }

    @Test
    void aSourceThatDoesNotExistDoesNotCount() throws IOException {
        assertThat(Freshness.isCurrent(jar, List.of(folder.resolve("web/dist"))))
                .isTrue();
    }

    private boolean isCurrent() throws IOException {
        return Freshness.isCurrent(jar, List.of(folder.resolve("src"), folder.resolve("absent")));
    }

    private Path file(String path, long modified) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path);
        Files.setLastModifiedTime(file, FileTime.fromMillis(modified));
        return file;
    }
}
