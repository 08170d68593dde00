package io.libraryhub.signals;

import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.messages.signal.ProfileTag;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** How Flink serialises the records of the contract, which know nothing of Flink. */
public final class SignalTypes {
    public static final TypeInformation<HotTitleSignal> HOT_TITLE = Types.POJO(HotTitleSignal.class);
    public static final TypeInformation<PressureSignal> PRESSURE = Types.POJO(PressureSignal.class);
    public static final TypeInformation<ReaderProfileSignal> READER_PROFILE = readerProfile();

    private SignalTypes() {}

    private static TypeInformation<ReaderProfileSignal> readerProfile() {
        Map<String, TypeInformation<?>> fields = new HashMap<>();
        fields.put("readerId", Types.STRING);
        fields.put("tags", Types.LIST(Types.POJO(ProfileTag.class)));
        fields.put("acts", Types.INT);
        fields.put("version", Types.LONG);
        fields.put("causedAt", Types.INSTANT);
        fields.put("computedAt", Types.INSTANT);
        return Types.POJO(ReaderProfileSignal.class, fields);
    }
}
