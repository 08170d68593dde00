package io.libraryhub.desk;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of {@code docs/api/openapi/desk.yaml}. */
@Configuration
class ApiDescription {
    @Bean
    OpenAPI deskApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Desk 服务台")
                        .version("1")
                        .description(
                                "Lending, returns, renewals and holds at a counter, for librarians; rules and calendars,"
                                        + " for those who explain and make them; accounts of staff, for admins. Card numbers travel in bodies, never in addresses. Commands carry a requestId: sent again with"
                                        + " the same one they are carried out once. Refusals are RFC 9457 problems that name"
                                        + " every reason."))
                .servers(List.of(new Server().url("/").description("through the gateway")));
    }
}
