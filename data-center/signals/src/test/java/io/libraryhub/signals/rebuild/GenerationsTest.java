package io.libraryhub.signals.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.signals.sink.Tables;
import io.libraryhub.warehouse.Warehouse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GenerationsTest {
    @Test
    void aSignalThatWasNeverMadeAnewHasTheNameThatItsSavepointsKnow() {
        Generations none = Generations.parse("", "", "");
        assertThat(none.rebuild()).isNull();
        assertThat(none.serving("hot").operator()).isEqualTo("hot");
        assertThat(none.serving("hot").in(Tables.PRESSURE)).isSameAs(Tables.PRESSURE);
    }

    @Test
    void aMakingThatServesWritesWhatIsServedWithAStateOfItsOwn() {
        Generations made = Generations.parse("daily=1,hot=2", "pressure=3", "");
        assertThat(made.serving("hot").operator()).isEqualTo("hot-g2");
        assertThat(made.serving("hot").in(Tables.PRESSURE).name()).isEqualTo("pressure");
        assertThat(made.rebuild().generation().operator()).isEqualTo("pressure-g3");
        assertThat(made.rebuild().generation().in(Tables.PRESSURE).name()).isEqualTo("pressure_g3");
        assertThat(made.rebuild().generation().in(Tables.PRESSURE).columns()).isEqualTo(Tables.PRESSURE.columns());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Generations.parse("", "weather=1", "")).hasMessageContaining("daily, hot");
        assertThatThrownBy(() -> Generations.parse("", "hot=1,load=1", "")).hasMessageContaining("one signal");
        assertThatThrownBy(() -> Generations.parse("hot", "", "")).hasMessageContaining("hot");
    }

    @Test
    void everyTableOfASignalIsOneOfTheWarehouseAndHasTheColumnThatTellsWhatLiesBefore() {
        Arrays.stream(Rebuildable.values()).forEach(signal -> {
            assertThat(Warehouse.TABLES).containsAll(signal.tables());
            if (signal.reach() != Reach.WHOLE) {
                signal.tables().forEach(table -> assertThat(Warehouse.columns(Warehouse.MYSQL, table))
                        .containsKey(signal.reach().column()));
            }
        });
    }
}
