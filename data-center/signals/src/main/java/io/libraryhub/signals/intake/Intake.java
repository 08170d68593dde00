package io.libraryhub.signals.intake;

import org.jspecify.annotations.Nullable;

/** A message read: a fact, or a dead letter. */
public class Intake {
    public @Nullable Fact fact;
    public @Nullable DeadLetter dead;

    static Intake of(Fact fact) {
        Intake intake = new Intake();
        intake.fact = fact;
        return intake;
    }

    static Intake of(DeadLetter dead) {
        Intake intake = new Intake();
        intake.dead = dead;
        return intake;
    }
}
