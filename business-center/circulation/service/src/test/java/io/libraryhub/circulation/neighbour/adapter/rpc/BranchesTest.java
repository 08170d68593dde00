package io.libraryhub.circulation.neighbour.adapter.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.resource.api.BranchView;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BranchesTest {
    private final Set<String> catalogue = new TreeSet<>(Set.of("main"));
    private long now;
    private int asked;
    private final Branches branches = new Branches(
            () -> {
                asked++;
                return catalogue.stream().map(BranchesTest::branch).toList();
            },
            300,
            () -> now);

    private static BranchView branch(String code) {
        return new BranchView(code, code + "馆", "Library " + code, "branch", "Asia/Shanghai", "09:00", "17:00", 10);
    }

    @Test
    void a_branch_has_its_names_and_what_is_none_has_not() {
        assertThat(branches.find("main")).contains(branch("main"));
        assertThat(branches.find("moon")).isEmpty();
    }

    @Test
    void a_known_branch_is_not_asked_for_again_until_it_is_old() {
        assertThat(branches.has("main")).isTrue();
        assertThat(branches.has("main")).isTrue();
        assertThat(asked).isEqualTo(1);

        now += TimeUnit.SECONDS.toNanos(300);
        catalogue.remove("main");
        assertThat(branches.has("main")).isFalse();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void a_new_branch_works_from_its_first_second_and_nonsense_does_not_flood_the_neighbour() {
        assertThat(branches.has("moon")).isFalse();
        assertThat(branches.has("moon")).isFalse();
        assertThat(asked).isEqualTo(1);

        catalogue.add("moon");
        now += TimeUnit.SECONDS.toNanos(1);
        assertThat(branches.has("moon")).isTrue();
    }
}
