package io.libraryhub.resource.bibimport.application;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code hub.import.*}; a change in Nacos takes effect at once. */
@ConfigurationProperties("hub.import")
public class ImportPolicy {
    private int maxBytes = 16 * 1024 * 1024;
    private int recordsPerCommit = 100;
    private int problemsShown = 1000;

    /** Largest file; the Dubbo payload limit must be above it. */
    public int getMaxBytes() {
        return maxBytes;
    }

    public void setMaxBytes(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Records that share a commit. */
    public int getRecordsPerCommit() {
        return recordsPerCommit;
    }

    public void setRecordsPerCommit(int recordsPerCommit) {
        this.recordsPerCommit = recordsPerCommit;
    }

    /** Problems listed in the report; all are counted. */
    public int getProblemsShown() {
        return problemsShown;
    }

    public void setProblemsShown(int problemsShown) {
        this.problemsShown = problemsShown;
    }
}
