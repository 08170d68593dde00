package io.libraryhub.portal;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What the portal's API says of itself. */
@Configuration
class ApiDocs {
    static {
        // A stream of events is text.
        SpringDocUtils.getConfig().replaceWithClass(SseEmitter.class, String.class);
    }

    @Bean
    OpenAPI portalApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Portal")
                        .version("0.1.0")
                        .description(
                                "What the readers' website asks. Ids are strings, times carry their offset. Commands carry"
                                        + " a requestId: sent again with the same one they are carried out once."))
                .servers(List.of(new Server().url("/").description("The gateway")));
    }
}
