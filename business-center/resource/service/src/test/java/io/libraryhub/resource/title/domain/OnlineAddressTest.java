package io.libraryhub.resource.title.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://read.example.org/b/1?p=2#c3", "HTTP://read.example.org:8080/b"})
    void plainAddressesOfTheWebAreTaken(String address) {
        assertThat(OnlineAddress.of("  " + address + "\n")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://files.example.org/b",
                "//read.example.org/b",
                "read.example.org/b",
                "https://reader:secret@read.example.org/",
                "https:///b",
                "https://read example.org/"
            })
    void everythingElseIsNoAddress(String address) {
        assertThat(OnlineAddress.of(address)).isEmpty();
    }

    @Test
    void aLongOneIsNotCut() {
        assertThat(OnlineAddress.of("https://read.example.org/" + "b".repeat(OnlineAddress.LONGEST)))
                .isEmpty();
    }

    @Test
    void chineseIsWrittenAsTheWebNeedsIt() {
        assertThat(OnlineAddress.of("https://read.example.org/三体"))
                .isEqualTo("https://read.example.org/%E4%B8%89%E4%BD%93");
    }

    @Test
    void theFirstThatIsOneCounts() {
        assertThat(OnlineAddress.firstOf(Stream.of("urn:x", "https://a.example.org/", "https://b.example.org/")))
                .isEqualTo("https://a.example.org/");
    }
}
