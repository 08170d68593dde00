package io.libraryhub.signals.kin;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.messages.ReaderErased;
import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.signals.fixture.Harness;
import io.libraryhub.signals.intake.Fact;
import io.libraryhub.signals.intake.FactTypes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.Types;
import org.junit.jupiter.api.Test;

class KinFunctionTest {
    private static final long OLD = 1001;
    private static final long CHILD = 1002;
    private static final long NEW = 1003;

    private static Fact merged(long reader, long into, long at) {
        Fact fact = new Fact();
        fact.type = ReaderMerged.TYPE;
        fact.readerId = reader;
        fact.intoReaderId = into;
        fact.at = at;
        return fact;
    }

    private static Fact erased(long reader) {
        Fact fact = new Fact();
        fact.type = ReaderErased.TYPE;
        fact.readerId = reader;
        fact.at = 99;
        return fact;
    }

    /** The last that each account was told. */
    private static Map<Long, String> told(Fact... facts) throws Exception {
        Map<Long, String> told = new HashMap<>();
        try (Harness<Integer, Fact, Fact> kin =
                new Harness<>(new KinFunction(), fact -> 0, Types.INT, FactTypes.OF_READER, null)) {
            for (Fact fact : facts) {
                kin.act(fact);
            }
            kin.sent()
                    .forEach(fact -> told.put(
                            fact.readerId, fact.type + " " + fact.intoReaderId + " " + Arrays.toString(fact.path)));
        }
        return told;
    }

    @Test
    void bothAreToldWhichOneThePersonGoesOnWith() throws Exception {
        assertThat(told(merged(OLD, NEW, 5)))
                .isEqualTo(Map.of(OLD, "kin.joined 1003 [1003, 5]", NEW, "kin.joined 1003 []"));
    }

    @Test
    void aFamilyOfThreeIsTheSameWhicheverJoiningIsHeardOfFirst() throws Exception {
        Map<Long, String> family = Map.of(
                OLD, "kin.joined 1003 [1002, 5, 1003, 8]",
                CHILD, "kin.joined 1003 [1003, 8]",
                NEW, "kin.joined 1003 []");
        for (List<Fact> facts : List.of(
                List.of(merged(OLD, CHILD, 5), merged(CHILD, NEW, 8)),
                List.of(merged(CHILD, NEW, 8), merged(OLD, CHILD, 5)))) {
            assertThat(told(facts.toArray(Fact[]::new))).isEqualTo(family);
        }
    }

    @Test
    void whoeverIsErasedIsErasedUnderEachOfHisNumbersWhicheverIsHeardOfFirst() throws Exception {
        for (List<Fact> facts : List.of(
                List.of(merged(OLD, CHILD, 5), merged(CHILD, NEW, 8), erased(NEW)),
                List.of(erased(NEW), merged(CHILD, NEW, 8), merged(OLD, CHILD, 5)))) {
            assertThat(told(facts.toArray(Fact[]::new)))
                    .containsKeys(OLD, CHILD)
                    .allSatisfy((reader, what) -> assertThat(what)
                            .startsWith(reader == NEW && !what.startsWith(Kin.ERASED) ? Kin.JOINED : Kin.ERASED));
        }
    }

    @Test
    void ofOneWhoIsAloneNothingIsTold() throws Exception {
        assertThat(told(erased(OLD))).isEmpty();
    }

    @Test
    void anAccountIsGivenUpOnceAndNeverForItself() throws Exception {
        assertThat(told(merged(OLD, NEW, 5), merged(OLD, CHILD, 6), merged(NEW, OLD, 7), merged(CHILD, CHILD, 8)))
                .isEqualTo(Map.of(OLD, "kin.joined 1003 [1003, 5]", NEW, "kin.joined 1003 []"));
    }
}
