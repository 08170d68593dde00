package io.libraryhub.circulation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The circulation service 流通: loans, holds and where every copy is. */
@SpringBootApplication
@EnableScheduling
public class CirculationApplication {
    public static void main(String[] args) {
        SpringApplication.run(CirculationApplication.class, args);
    }
}
