package io.libraryhub.signals.pressure;

import io.libraryhub.signals.flow.Decay;
import io.libraryhub.signals.flow.Hysteresis;
import java.io.Serializable;

/**
 * When too many wait.
 *
 * @param mark set at R, the readers whom one copy may keep waiting
 * @param unmet decay of searches that found nothing available
 * @param unmetWeight weight of one such search
 */
public record PressureFormula(Hysteresis mark, Decay unmet, double unmetWeight) implements Serializable {

    public double ratio(int holds, double unmetDemand, int supply) {
        return (holds + unmetDemand) / Math.max(1, supply);
    }

    /** F1: copies to buy. */
    public int shortage(int holds, int supply) {
        return Math.max(0, (int) Math.ceil(holds / mark.set()) - supply);
    }

    /** F10, and any hold at all where there is no copy and none is coming. */
    public boolean pressing(boolean was, int holds, double unmetDemand, int supply) {
        return (supply == 0 && holds > 0) || mark.marked(was, ratio(holds, unmetDemand, supply));
    }

    /** The unmet demand below which a pressing title is so no more; 0 or less when its holds alone keep it so. */
    double unmetThatKeeps(int holds, int supply) {
        return supply == 0 && holds > 0 ? 0 : mark.release() * Math.max(1, supply) - holds;
    }
}
