package io.libraryhub.demo.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requirement row 130: born in the 80s or 90s 61.8 %, under forty 86 %. */
class AgeStructureTest {
    private static final int READERS = 5_000;
    private static final int THIS_YEAR = 2026;

    private final AgeStructure ages = new AgeStructure();

    @Test
    void five_thousand_readers_keep_both_shares_of_row_130() {
        List<Integer> born =
                IntStream.range(0, READERS).mapToObj(ages::birthYear).toList();

        long eightiesAndNineties =
                born.stream().filter(year -> year >= 1980 && year <= 1999).count();
        long underForty = born.stream().filter(year -> THIS_YEAR - year < 40).count();

        assertThat(eightiesAndNineties).isEqualTo(3_090);
        assertThat(underForty).isEqualTo(4_300);
    }

    @Test
    void a_tenth_of_them_is_near_the_shares() {
        long eightiesAndNineties = IntStream.range(0, READERS / 10)
                .map(ages::birthYear)
                .filter(year -> year >= 1980 && year <= 1999)
                .count();

        assertThat(eightiesAndNineties / (READERS / 10.0)).isBetween(0.57, 0.67);
    }

    @Test
    void shares_that_do_not_add_up_are_refused() {
        assertThatThrownBy(() -> new AgeStructure(List.of(new AgeStructure.Bracket(1980, 1999, 61.8))))
                .hasMessageContaining("100 %");
    }

    @Test
    void a_reader_is_the_same_person_in_every_run_and_nobody_shares_a_phone() {
        People people = new People();
        People again = new People();
        Set<String> phones = new HashSet<>();
        int allowing = 0;
        for (int number = 0; number < READERS; number++) {
            Person person = people.person(number);
            if (number % 97 == 0) {
                assertThat(again.person(number)).isEqualTo(person);
            }
            assertThat(person.phone()).matches("1[3-9][0-9]{9}");
            assertThat(person.name()).hasSizeBetween(2, 5);
            phones.add(person.phone());
            allowing += person.allowsProfile() ? 1 : 0;
        }
        assertThat(phones).hasSize(READERS);
        assertThat(allowing / (double) READERS).isBetween(0.67, 0.73);
    }

    @Test
    void the_category_follows_from_the_age() {
        assertThat(People.category(2015)).isEqualTo("child");
        assertThat(People.category(2010)).isEqualTo("teen");
        assertThat(People.category(1985)).isEqualTo("adult");
    }
}
