package io.libraryhub.acquisitions.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "新书2026.mrc, 新书2026.mrc",
        "../../etc/passwd, passwd",
        "C:\\Users\\lin\\books.mrc, books.mrc",
        "/, records",
        ", records",
    })
    void only_the_name_itself_is_kept(String given, String kept) {
        assertThat(ImportController.plainName(given)).isEqualTo(kept);
    }
}
