package io.libraryhub.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    private Path home;

    @Test
    void nothingStandsBeforeWhatItNeeds() {
        Set<String> before = new HashSet<>();
        for (Part part : stack(Map.of()).all()) {
            assertThat(before).as("before %s", part.name()).containsAll(part.needs());
            before.add(part.name());
        }
    }

    @Test
    void aServiceBringsTheServersItNeedsAndNoOthers() {
        Stack stack = stack(Map.of());
        assertThat(stack.withNeeds(List.of(stack.named("gateway"))))
                .extracting(Part::name)
                .containsExactly("nacos", "gateway");
        assertThat(stack.withNeeds(List.of(stack.named("resource-service"))))
                .extracting(Part::name)
                .containsExactly("mysql", "nacos", "rocketmq", "elasticsearch", "resource-service");
    }

    @Test
    void aMistypedNameIsAnsweredWithTheNamesThereAre() {
        assertThatThrownBy(() -> stack(Map.of()).named("reader"))
                .isInstanceOf(HubException.class)
                .hasMessageContaining("reader-service");
    }

    @Test
    void aServerGivenByAddressIsNotOurs() {
        Stack stack = stack(Map.of("HUB_MYSQL_URL", "jdbc:mysql://db.library.example:3306"));
        assertThat(stack.named("mysql").external()).isTrue();
        assertThat(stack.named("nacos").external()).isFalse();
        assertThat(stack.facts().get("HUB_MYSQL_URL")).isEqualTo("jdbc:mysql://db.library.example:3306");
        // Nobody's root password may be invented for a server that is not ours.
        assertThat(stack.facts().find("HUB_MYSQL_ROOT_PASSWORD")).isEmpty();
    }

    @Test
    void everyPortMovesWithTheOffset() {
        Stack moved = stack(Map.of("HUB_PORT_OFFSET", "250"));
        assertThat(moved.facts().get("HUB_GATEWAY_URL")).isEqualTo("http://127.0.0.1:18250");
        Stack plain = stack(Map.of());
        for (Part part : plain.all()) {
            assertThat(moved.named(part.name()).ports().values())
                    .containsExactlyInAnyOrderElementsOf(part.ports().values().stream()
                            .map(port -> port + 250)
                            .toList());
        }
    }

    @Test
    void onlyTheReaderServiceKnowsTheKeysOfPersonalDataAndOfTokens() {
        Set<String> readersOnly = Set.of("HUB_JWT_PRIVATE_KEY", "HUB_DATA_KEY", "HUB_LOOKUP_KEY", "HUB_ADMIN_PASSWORD");
        for (ServiceSpec spec : ServiceSpec.all()) {
            if (spec.name().equals("reader-service")) {
                assertThat(spec.known()).containsAll(readersOnly);
            } else {
                assertThat(spec.known()).as(spec.name()).doesNotContainAnyElementsOf(readersOnly);
            }
        }
    }

    @Test
    void nobodyKnowsANeighboursPassword() {
        Set<String> seen = new HashSet<>();
        for (ServiceSpec spec : ServiceSpec.all()) {
            List<String> passwords = spec.known().stream()
                    .filter(name -> name.startsWith("HUB_DB_PASSWORD") || name.contains("ROOT"))
                    .toList();
            assertThat(passwords).as(spec.name()).hasSizeLessThanOrEqualTo(1);
            for (String password : passwords) {
                assertThat(seen.add(password)).as(spec.name()).isTrue();
            }
        }
        assertThat(seen).hasSize(5);
    }

    @Test
    void secretsStayTheSameAndAreForTheirOwnerOnly() throws Exception {
        Stack first = stack(Map.of());
        first.writeProperties();
        Stack second = stack(Map.of());

        assertThat(second.facts().all()).isEqualTo(first.facts().all());
        for (Path secret : List.of(
                home.resolve("stack.properties"),
                home.resolve("secrets/jwt-private.pem"),
                home.resolve("secrets/data-key"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                    .as(secret.toString())
                    .isEqualTo("rw-------");
        }
    }

    private Stack stack(Map<String, String> settings) {
        return new Stack(new Layout(ROOT, home), Settings.of(settings));
    }
}
