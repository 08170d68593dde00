package io.libraryhub.resource.acquisition.application;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code hub.acquisition.*}; a change in Nacos takes effect at once. */
@ConfigurationProperties("hub.acquisition")
public class AcquisitionPolicy {
    private long priceFen = 4500;
    private Map<String, Long> priceFenByClass = new HashMap<>();
    private int mostCopies = 500;
    private double listedPerDay = 0.3;
    private Duration weighAgain = Duration.ofMinutes(1);
    private int cycleMinLoans = 5;

    /** Expected price of a copy in fen, for classes without a price of their own. */
    public long getPriceFen() {
        return priceFen;
    }

    public void setPriceFen(long priceFen) {
        this.priceFen = priceFen;
    }

    /** Expected price of a copy in fen by beginning of the class; the longest beginning wins. */
    public Map<String, Long> getPriceFenByClass() {
        return priceFenByClass;
    }

    public void setPriceFenByClass(Map<String, Long> priceFenByClass) {
        this.priceFenByClass = priceFenByClass;
    }

    /** Copies in one proposal. */
    public int getMostCopies() {
        return mostCopies;
    }

    public void setMostCopies(int mostCopies) {
        this.mostCopies = mostCopies;
    }

    /** Readers a day for whom lists from outside must count, before a title is proposed that nobody waits for. */
    public double getListedPerDay() {
        return listedPerDay;
    }

    public void setListedPerDay(double listedPerDay) {
        this.listedPerDay = listedPerDay;
    }

    /** An open proposal of a title of which only unmet demand moved is weighed again at most once in this time. */
    public Duration getWeighAgain() {
        return weighAgain;
    }

    public void setWeighAgain(Duration weighAgain) {
        this.weighAgain = weighAgain;
    }

    /** Returned loans of a title from which on the cycle that was measured of its copies takes the place of the policy's. */
    public int getCycleMinLoans() {
        return cycleMinLoans;
    }

    public void setCycleMinLoans(int cycleMinLoans) {
        this.cycleMinLoans = cycleMinLoans;
    }

    long priceOf(String classCode) {
        for (int length = classCode.length(); length > 0; length--) {
            Long price = priceFenByClass.get(classCode.substring(0, length));
            if (price != null) {
                return price;
            }
        }
        return priceFen;
    }
}
