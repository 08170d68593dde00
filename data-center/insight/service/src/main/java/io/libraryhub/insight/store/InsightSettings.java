package io.libraryhub.insight.store;

import io.libraryhub.insight.foryou.domain.PickPolicy;
import io.libraryhub.insight.together.domain.Relatedness;
import io.libraryhub.insight.whatif.domain.WhatIfPolicy;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/** {@code hub.insight.*}: followed live, so callers ask every time. */
@Component
@ConfigurationProperties("hub.insight")
public class InsightSettings {
    private String zone = "Asia/Shanghai";
    private Duration staleAfter = Duration.ofSeconds(15);
    private double cycleMinLoans = 5;
    private ForYou forYou = new ForYou();
    private WhatIfPolicy whatIf = new WhatIfPolicy();
    private Figures figures = new Figures();
    private Together together = new Together();

    /** Numbers of what was borrowed together. */
    public static class Together {
        private double shrinkage = 10;
        private int told = 10;

        public Relatedness relatedness() {
            return new Relatedness(shrinkage);
        }

        /** Readers by which pairs that few are behind are kept down. */
        public double getShrinkage() {
            return shrinkage;
        }

        public void setShrinkage(double shrinkage) {
            this.shrinkage = shrinkage;
        }

        /** Titles that are told of one. */
        public int getTold() {
            return told;
        }

        public void setTold(int told) {
            this.told = told;
        }
    }

    public Together getTogether() {
        return together;
    }

    public void setTogether(Together together) {
        this.together = together;
    }

    /** Numbers of the for-you list. */
    public static class ForYou {
        private int leastReaders = 8;
        private int mostOfAClass = 3;
        private int mostOfAnAuthor = 2;
        private int interests = 8;
        private int among = 200;

        public int getLeastReaders() {
            return leastReaders;
        }

        public void setLeastReaders(int leastReaders) {
            this.leastReaders = leastReaders;
        }

        public int getMostOfAClass() {
            return mostOfAClass;
        }

        public void setMostOfAClass(int mostOfAClass) {
            this.mostOfAClass = mostOfAClass;
        }

        public int getMostOfAnAuthor() {
            return mostOfAnAuthor;
        }

        public void setMostOfAnAuthor(int mostOfAnAuthor) {
            this.mostOfAnAuthor = mostOfAnAuthor;
        }

        public int getInterests() {
            return interests;
        }

        public void setInterests(int interests) {
            this.interests = interests;
        }

        public int getAmong() {
            return among;
        }

        public void setAmong(int among) {
            this.among = among;
        }
    }

    /** Numbers of the tables that figures are counted from. */
    public static class Figures {
        private Duration margin = Duration.ofSeconds(15);

        /** The longest that a row of the archive is on its way from its statement until others see it. */
        public Duration getMargin() {
            return margin;
        }

        public void setMargin(Duration margin) {
            this.margin = margin;
        }
    }

    public Figures getFigures() {
        return figures;
    }

    public void setFigures(Figures figures) {
        this.figures = figures;
    }

    public WhatIfPolicy getWhatIf() {
        return whatIf;
    }

    public void setWhatIf(WhatIfPolicy whatIf) {
        this.whatIf = whatIf;
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    public PickPolicy pickPolicy() {
        return new PickPolicy(
                forYou.leastReaders, forYou.mostOfAClass, forYou.mostOfAnAuthor, forYou.interests, forYou.among);
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public Duration getStaleAfter() {
        return staleAfter;
    }

    public void setStaleAfter(Duration staleAfter) {
        this.staleAfter = staleAfter;
    }

    /** Returned loans of a title from which on its own cycle counts instead of the policy's. */
    public double getCycleMinLoans() {
        return cycleMinLoans;
    }

    public void setCycleMinLoans(double cycleMinLoans) {
        this.cycleMinLoans = cycleMinLoans;
    }

    public ForYou getForYou() {
        return forYou;
    }

    public void setForYou(ForYou forYou) {
        this.forYou = forYou;
    }
}
