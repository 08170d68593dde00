package io.libraryhub.insight.whatif.domain;

/** {@code hub.insight.what-if}: what a question leaves open. */
public class WhatIfPolicy {
    private double cycleDays = 28;
    private double variation = 0.3;
    private double halfLifeDays = 60;
    private double leadDays = 30;
    private double horizonDays = 180;
    private int futures = 60;
    private int stockTitles = 500;
    private int stockFutures = 8;
    private int windowDays = 28;
    private double priorAsks = 0.5;
    private double priorDays = 28;

    /** From one loan of a copy to its next. */
    public double getCycleDays() {
        return cycleDays;
    }

    public void setCycleDays(double cycleDays) {
        this.cycleDays = cycleDays;
    }

    /** Standard deviation of a cycle divided by its mean. */
    public double getVariation() {
        return variation;
    }

    public void setVariation(double variation) {
        this.variation = variation;
    }

    /** In which demand for a title halves. */
    public double getHalfLifeDays() {
        return halfLifeDays;
    }

    public void setHalfLifeDays(double halfLifeDays) {
        this.halfLifeDays = halfLifeDays;
    }

    /** From a decision to a copy that can be lent. */
    public double getLeadDays() {
        return leadDays;
    }

    public void setLeadDays(double leadDays) {
        this.leadDays = leadDays;
    }

    public double getHorizonDays() {
        return horizonDays;
    }

    public void setHorizonDays(double horizonDays) {
        this.horizonDays = horizonDays;
    }

    /** Futures simulated for each number of copies. */
    public int getFutures() {
        return futures;
    }

    public void setFutures(int futures) {
        this.futures = futures;
    }

    /** Titles looked at in a question about the whole stock: those that most readers wait for. */
    public int getStockTitles() {
        return stockTitles;
    }

    public void setStockTitles(int stockTitles) {
        this.stockTitles = stockTitles;
    }

    /** Futures simulated for each of them: together they are many. */
    public int getStockFutures() {
        return stockFutures;
    }

    public void setStockFutures(int stockFutures) {
        this.stockFutures = stockFutures;
    }

    /** How far back readers' acts count for the estimate of demand. */
    public int getWindowDays() {
        return windowDays;
    }

    public void setWindowDays(int windowDays) {
        this.windowDays = windowDays;
    }

    /** Readers who asked for a usual title within {@link #getPriorDays}: what is believed before anything is known. */
    public double getPriorAsks() {
        return priorAsks;
    }

    public void setPriorAsks(double priorAsks) {
        this.priorAsks = priorAsks;
    }

    public double getPriorDays() {
        return priorDays;
    }

    public void setPriorDays(double priorDays) {
        this.priorDays = priorDays;
    }
}
