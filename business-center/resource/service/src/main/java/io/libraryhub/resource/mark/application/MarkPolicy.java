package io.libraryhub.resource.mark.application;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code hub.mark.*}: which changes of a marked title's figures are told to others; live from Nacos. */
@ConfigurationProperties("hub.mark")
public class MarkPolicy {
    private double materialScoreShare = 0.25;
    private int materialHolds = 2;

    /** Change of a hot title's score, as a share of the score told last. */
    public double getMaterialScoreShare() {
        return materialScoreShare;
    }

    public void setMaterialScoreShare(double materialScoreShare) {
        this.materialScoreShare = materialScoreShare;
    }

    /** Change of the number of holds on a title in short supply. */
    public int getMaterialHolds() {
        return materialHolds;
    }

    public void setMaterialHolds(int materialHolds) {
        this.materialHolds = materialHolds;
    }
}
