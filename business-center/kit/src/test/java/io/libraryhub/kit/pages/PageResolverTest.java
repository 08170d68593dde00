package io.libraryhub.kit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;

class PageResolverTest {
    @TempDir
    private Path dist;

    @BeforeEach
    void builtPages() throws IOException {
        Files.writeString(dist.resolve("index.html"), "the app");
        Files.writeString(dist.resolve("seal.svg"), "a seal");
    }

    @Test
    void a_file_is_served_as_it_is() throws IOException {
        assertThat(content("seal.svg")).isEqualTo("a seal");
    }

    @Test
    void a_place_within_the_app_gets_the_app() throws IOException {
        assertThat(content("titles/1024")).isEqualTo("the app");
    }

    @Test
    void a_file_that_is_not_there_is_not_found() {
        assertThat(resolve("assets/old-1f2e.js")).isNull();
    }

    @Test
    void without_pages_a_page_says_how_to_build_them() throws IOException {
        Files.delete(dist.resolve("index.html"));

        assertThat(content("index.html")).contains("npm run build");
    }

    private String content(String path) throws IOException {
        Resource found = resolve(path);
        assertThat(found).isNotNull();
        return found.getContentAsString(StandardCharsets.UTF_8);
    }

    private Resource resolve(String path) {
        return new PageResolver()
                .resolveResource(new MockHttpServletRequest(), path, List.of(new FileSystemResource(dist + "/")), null);
    }
}
