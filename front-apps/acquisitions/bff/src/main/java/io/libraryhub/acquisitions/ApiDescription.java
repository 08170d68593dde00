package io.libraryhub.acquisitions;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of {@code docs/api/openapi/acquisitions.yaml}. */
@Configuration
class ApiDescription {
    @Bean
    OpenAPI acquisitionsApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Acquisitions 采访")
                        .version("1")
                        .description("Pressure, proposals, imports, the city's figures and the accounts, for staff."
                                + " Ids are strings, money is in fen, times are ISO 8601 with offset, refusals are"
                                + " RFC 9457 problems that name every reason."))
                .servers(List.of(new Server().url("/").description("through the gateway")));
    }
}
