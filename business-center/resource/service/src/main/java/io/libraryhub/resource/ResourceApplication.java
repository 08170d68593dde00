package io.libraryhub.resource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The process {@code resource-service}. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class ResourceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ResourceApplication.class, arguments);
    }
}
