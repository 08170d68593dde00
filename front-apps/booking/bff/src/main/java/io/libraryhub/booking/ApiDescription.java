package io.libraryhub.booking;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of {@code docs/api/openapi/booking.yaml}. */
@Configuration
class ApiDescription {
    @Bean
    OpenAPI bookingApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Booking 预约")
                        .version("1")
                        .description("Visits by booking, activities and registrations. Ids are strings, times are"
                                + " ISO 8601 with offset, refusals are RFC 9457 problems that name every reason."))
                .servers(List.of(new Server().url("/").description("through the gateway")));
    }
}
