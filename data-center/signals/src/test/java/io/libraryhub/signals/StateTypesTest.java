package io.libraryhub.signals;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.signals.account.CountAct;
import io.libraryhub.signals.account.CountState;
import io.libraryhub.signals.account.EventCount;
import io.libraryhub.signals.daily.DailyAct;
import io.libraryhub.signals.daily.DailyState;
import io.libraryhub.signals.daily.TitleDay;
import io.libraryhub.signals.flow.TitleDrift;
import io.libraryhub.signals.footfall.FootfallState;
import io.libraryhub.signals.footfall.VenueDay;
import io.libraryhub.signals.footfall.VisitAct;
import io.libraryhub.signals.footfall.VisitMark;
import io.libraryhub.signals.forget.Forget;
import io.libraryhub.signals.hot.HotAct;
import io.libraryhub.signals.hot.HotState;
import io.libraryhub.signals.intake.DeadLetter;
import io.libraryhub.signals.intake.Intake;
import io.libraryhub.signals.load.LoadAct;
import io.libraryhub.signals.load.LoadState;
import io.libraryhub.signals.load.PointLoad;
import io.libraryhub.signals.online.OnlineAct;
import io.libraryhub.signals.online.OnlineState;
import io.libraryhub.signals.online.OnlineUse;
import io.libraryhub.signals.pressure.PressureAct;
import io.libraryhub.signals.pressure.PressureState;
import io.libraryhub.signals.pressure.ProposalMark;
import io.libraryhub.signals.profile.JoinedState;
import io.libraryhub.signals.profile.ProfileAct;
import io.libraryhub.signals.profile.ProfilePart;
import io.libraryhub.signals.profile.ProfileState;
import io.libraryhub.signals.profile.TagWeight;
import io.libraryhub.signals.sink.Pulse;
import io.libraryhub.signals.together.BorrowAct;
import io.libraryhub.signals.together.BorrowerState;
import io.libraryhub.signals.together.PairAct;
import io.libraryhub.signals.together.ShelfChange;
import io.libraryhub.signals.together.TogetherState;
import io.libraryhub.signals.wait.HoldMark;
import io.libraryhub.signals.wait.HoldWait;
import io.libraryhub.signals.wait.TitleWait;
import io.libraryhub.signals.wait.WaitAct;
import io.libraryhub.signals.wait.WaitState;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.api.java.typeutils.PojoTypeInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** State and messages between operators evolve only when Flink serialises them itself: Kryo cannot. */
class StateTypesTest {
    static Stream<TypeInformation<?>> types() {
        return Stream.of(
                        Intake.class,
                        DeadLetter.class,
                        CountAct.class,
                        CountState.class,
                        EventCount.class,
                        DailyAct.class,
                        DailyState.class,
                        TitleDay.class,
                        VisitAct.class,
                        VisitMark.class,
                        FootfallState.class,
                        VenueDay.class,
                        HotAct.class,
                        HotState.class,
                        LoadAct.class,
                        LoadState.class,
                        PointLoad.class,
                        OnlineAct.class,
                        OnlineState.class,
                        OnlineUse.class,
                        PressureAct.class,
                        PressureState.class,
                        ProposalMark.class,
                        ProfileAct.class,
                        ProfileState.class,
                        ProfilePart.class,
                        JoinedState.class,
                        TagWeight.class,
                        BorrowAct.class,
                        BorrowerState.class,
                        ShelfChange.class,
                        PairAct.class,
                        TogetherState.class,
                        WaitAct.class,
                        WaitState.class,
                        HoldMark.class,
                        TitleWait.class,
                        HoldWait.class,
                        TitleDrift.class,
                        Forget.class,
                        Pulse.class)
                .map(TypeInformation::of);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeIsAPojoThroughAndThrough(TypeInformation<?> type) {
        assertThat(type).isInstanceOf(PojoTypeInfo.class);
        assertNoKryo(type);
    }

    private static void assertNoKryo(TypeInformation<?> type) {
        assertThat(type).isNotInstanceOf(GenericTypeInfo.class);
        if (type instanceof PojoTypeInfo<?> pojo) {
            assertThat(pojo.getArity()).isPositive();
            for (int i = 0; i < pojo.getArity(); i++) {
                assertNoKryo(pojo.getPojoFieldAt(i).getTypeInformation());
            }
        }
    }

    @Test
    void theCheckSeesATypeThatWouldNeedKryo() {
        assertThat(TypeInformation.of(StringBuilder.class)).isInstanceOf(GenericTypeInfo.class);
    }
}
