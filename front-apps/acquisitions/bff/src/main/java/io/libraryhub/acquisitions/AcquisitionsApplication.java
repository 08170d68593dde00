package io.libraryhub.acquisitions;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The process acquisitions-bff. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class AcquisitionsApplication {
    public static void main(String[] args) {
        SpringApplication.run(AcquisitionsApplication.class, args);
    }
}
