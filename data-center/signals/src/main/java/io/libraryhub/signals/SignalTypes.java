package io.libraryhub.signals;

import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.messages.signal.WaitSignal;
import io.libraryhub.signals.daily.DailyAct;
import io.libraryhub.signals.daily.DailyActWire;
import io.libraryhub.signals.daily.TitleDay;
import io.libraryhub.signals.daily.TitleDayWire;
import io.libraryhub.signals.hot.HotTitleWire;
import io.libraryhub.signals.pressure.PressureWire;
import io.libraryhub.signals.profile.ProfileWire;
import io.libraryhub.signals.together.PairAct;
import io.libraryhub.signals.together.PairActWire;
import io.libraryhub.signals.together.TitleTogether;
import io.libraryhub.signals.together.TitleTogetherWire;
import io.libraryhub.signals.wait.TitleWait;
import io.libraryhub.signals.wait.TitleWaitWire;
import io.libraryhub.signals.wait.WaitWire;
import io.libraryhub.signals.wire.WireType;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/**
 * How the acts and results that come with almost every message travel, and the records of the contract, which know nothing
 * of Flink. Any other type travels as the POJO that it is.
 */
public final class SignalTypes {
    public static final TypeInformation<DailyAct> DAILY_ACT = new WireType<>(DailyAct.class, new DailyActWire());
    public static final TypeInformation<TitleDay> TITLE_DAY = new WireType<>(TitleDay.class, new TitleDayWire());
    public static final TypeInformation<TitleWait> TITLE_WAIT = new WireType<>(TitleWait.class, new TitleWaitWire());
    public static final TypeInformation<PairAct> PAIR_ACT = new WireType<>(PairAct.class, new PairActWire());
    public static final TypeInformation<TitleTogether> TITLE_TOGETHER =
            new WireType<>(TitleTogether.class, new TitleTogetherWire());
    public static final TypeInformation<HotTitleSignal> HOT_TITLE =
            new WireType<>(HotTitleSignal.class, new HotTitleWire());
    public static final TypeInformation<PressureSignal> PRESSURE =
            new WireType<>(PressureSignal.class, new PressureWire());
    public static final TypeInformation<WaitSignal> WAIT = new WireType<>(WaitSignal.class, new WaitWire());
    public static final TypeInformation<ReaderProfileSignal> READER_PROFILE =
            new WireType<>(ReaderProfileSignal.class, new ProfileWire());

    private SignalTypes() {}
}
