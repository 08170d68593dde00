package io.libraryhub.signals.together;

import java.util.ArrayList;
import java.util.List;

/** What a title was borrowed together with: a row of the warehouse. */
public class TitleTogether {
    public long titleId;
    /** Of all who borrowed it of late together with anything, each counting for what is left of it. */
    public double weight;
    /** Strongest first. */
    public List<Partner> partners = new ArrayList<>();

    public long version;
    /** UTC, milliseconds: the weights are as of then. */
    public long causedAt;

    public long computedAt;
}
