package io.libraryhub.insight.wait.domain;

/** {@code hub.insight.wait}: what is believed of a copy's cycle before, and beside, what is known. */
public class WaitPolicy {
    private double loanDays = 25;
    private double variation = 0.3;
    private double handlingDays = 3;
    private double belief = 10;
    private int windowDays = 365;
    private int most = 500;

    /** From a loan to its return, where nothing is known. */
    public double getLoanDays() {
        return loanDays;
    }

    public void setLoanDays(double loanDays) {
        this.loanDays = loanDays;
    }

    /** Standard deviation of a loan divided by its mean, where nothing is known. */
    public double getVariation() {
        return variation;
    }

    public void setVariation(double variation) {
        this.variation = variation;
    }

    /** From a return until the next reader has the copy: transit and the hold shelf. */
    public double getHandlingDays() {
        return handlingDays;
    }

    public void setHandlingDays(double handlingDays) {
        this.handlingDays = handlingDays;
    }

    /** Returns of its own that a title or class needs to be believed as much as what stands behind it. */
    public double getBelief() {
        return belief;
    }

    public void setBelief(double belief) {
        this.belief = belief;
    }

    /** How far back loans count. */
    public int getWindowDays() {
        return windowDays;
    }

    public void setWindowDays(int windowDays) {
        this.windowDays = windowDays;
    }

    /** The newest so many returns count. */
    public int getMost() {
        return most;
    }

    public void setMost(int most) {
        this.most = most;
    }
}
