package io.libraryhub.insight;

import io.libraryhub.insight.recommend.RecommendSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts insight-service. */
@SpringBootApplication
@EnableConfigurationProperties(RecommendSettings.class)
@EnableScheduling
public class InsightApplication {
    public static void main(String[] args) {
        SpringApplication.run(InsightApplication.class, args);
    }
}
