package io.libraryhub.resource.search.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code hub.search.*}; the weights and limits change live from Nacos, the names of index and alias at a restart. */
@ConfigurationProperties("hub.search")
public class SearchPolicy {
    private String index = "titles-v1";
    private String alias = "titles";
    private double hotWeight = 0.3;
    private double scoreWeight = 0.1;
    private double availableWeight = 0.1;
    private int batch = 300;
    private Duration poll = Duration.ofSeconds(1);
    private Duration spacing = Duration.ofMillis(200);
    private int deepest = 10_000;
    private int suggestions = 10;
    private int nearWords = 5;
    private Duration gather = Duration.ofMillis(50);
    private int mostGathered = 200;
    private int atOnce = 16;
    private int mostWaiting = 8;
    private Duration longestWait = Duration.ofMillis(250);

    /** The version written to. */
    public String getIndex() {
        return index;
    }

    public void setIndex(String index) {
        this.index = index;
    }

    /** What readers ask. */
    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    /** How much a hot title gains, as a share of its relevance. */
    public double getHotWeight() {
        return hotWeight;
    }

    public void setHotWeight(double hotWeight) {
        this.hotWeight = hotWeight;
    }

    /** Gain for each power of ten of the decayed score. */
    public double getScoreWeight() {
        return scoreWeight;
    }

    public void setScoreWeight(double scoreWeight) {
        this.scoreWeight = scoreWeight;
    }

    /** Gain of a title with a copy on the shelf. */
    public double getAvailableWeight() {
        return availableWeight;
    }

    public void setAvailableWeight(double availableWeight) {
        this.availableWeight = availableWeight;
    }

    /** Titles indexed in one request. */
    public int getBatch() {
        return batch;
    }

    public void setBatch(int batch) {
        this.batch = batch;
    }

    /** How often to look for changes of other instances; own changes wake the indexer at once. */
    public Duration getPoll() {
        return poll;
    }

    public void setPoll(Duration poll) {
        this.poll = poll;
    }

    /** Least time between two rounds: a title that changes twice in a busy moment is written to the index once. */
    public Duration getSpacing() {
        return spacing;
    }

    public void setSpacing(Duration spacing) {
        this.spacing = spacing;
    }

    /** Last title that can be paged to; Elasticsearch's own limit is the same. */
    public int getDeepest() {
        return deepest;
    }

    public void setDeepest(int deepest) {
        this.deepest = deepest;
    }

    public int getSuggestions() {
        return suggestions;
    }

    public void setSuggestions(int suggestions) {
        this.suggestions = suggestions;
    }

    public int getNearWords() {
        return nearWords;
    }

    public void setNearWords(int nearWords) {
        this.nearWords = nearWords;
    }

    /** Least time between two transactions that tell of searches: those of a busy moment share one. At a restart. */
    public Duration getGather() {
        return gather;
    }

    public void setGather(Duration gather) {
        this.gather = gather;
    }

    /** Searches that are told of in one transaction at most. At a restart. */
    public int getMostGathered() {
        return mostGathered;
    }

    public void setMostGathered(int mostGathered) {
        this.mostGathered = mostGathered;
    }

    /** Searches and completions that run at the same time; with those waiting far fewer than Dubbo's threads. */
    public int getAtOnce() {
        return atOnce;
    }

    public void setAtOnce(int atOnce) {
        this.atOnce = atOnce;
    }

    /** How many may wait for their turn; whoever comes next is asked to come back. */
    public int getMostWaiting() {
        return mostWaiting;
    }

    public void setMostWaiting(int mostWaiting) {
        this.mostWaiting = mostWaiting;
    }

    /** How long a search waits for its turn at most. */
    public Duration getLongestWait() {
        return longestWait;
    }

    public void setLongestWait(Duration longestWait) {
        this.longestWait = longestWait;
    }
}
