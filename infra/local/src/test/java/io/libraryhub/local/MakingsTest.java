package io.libraryhub.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakingsTest {

    @TempDir
    private Path folder;

    private Makings makings() throws IOException {
        return Makings.read(folder.resolve("makings.properties"));
    }

    @Test
    void aSignalIsMadeAnewAndServesThen() throws IOException {
        assertThat(makings().changedSinceSubmitted()).isFalse();
        makings().begin("hot", "2026-11-01");

        assertThat(makings().rebuild()).isEqualTo("hot=1");
        assertThat(makings().from()).isEqualTo("2026-11-01");
        assertThat(makings().operator()).isEqualTo("hot-g1");
        assertThat(makings().serving()).isEmpty();
        assertThat(makings().switching()).isFalse();

        makings().beginSwitch();
        assertThat(makings().switching()).isTrue();
        assertThat(makings().rebuild()).as("the step needs to know what").isEqualTo("hot=1");

        makings().finish();
        assertThat(makings().switching()).isFalse();
        assertThat(makings().underWay()).isEmpty();
        assertThat(makings().serving()).isEqualTo("hot=1");
        assertThat(makings().from()).isEmpty();
    }

    @Test
    void theNumberOfAMakingThatWasGivenUpIsNotUsedAgain() throws IOException {
        makings().begin("hot", "");
        makings().abandon();
        makings().begin("hot", "");
        assertThat(makings().rebuild()).isEqualTo("hot=2");
        makings().finish();
        makings().begin("daily", "");
        makings().finish();
        assertThat(makings().serving()).isEqualTo("daily=1,hot=2");
    }

    @Test
    void stateThatHasNoPlaceIsDroppedOnlyWhenTheMakingsHaveChanged() throws IOException {
        makings().submitted();
        makings().begin("hot", "");
        assertThat(makings().changedSinceSubmitted()).isTrue();
        makings().submitted();
        assertThat(makings().changedSinceSubmitted()).isFalse();
        makings().finish();
        assertThat(makings().changedSinceSubmitted()).isTrue();
    }
}
