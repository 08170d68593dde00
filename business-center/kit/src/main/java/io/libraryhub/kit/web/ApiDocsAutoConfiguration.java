package io.libraryhub.kit.web;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.Isbn;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.NoticeId;
import io.libraryhub.kernel.PaymentId;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.RegistrationId;
import io.libraryhub.kernel.SessionId;
import io.libraryhub.kernel.ShelfCheckId;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kernel.VisitId;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;

/** Lets OpenAPI say what the JSON says: ids are strings, money is an integer, the actor is no parameter. */
@AutoConfiguration
@ConditionalOnClass(SpringDocUtils.class)
public class ApiDocsAutoConfiguration {
    static final List<Class<?>> IDS = List.of(
            ChargeId.class,
            HoldId.class,
            ItemId.class,
            LoanId.class,
            NoticeId.class,
            PaymentId.class,
            ProposalId.class,
            ReaderId.class,
            RegistrationId.class,
            SessionId.class,
            ShelfCheckId.class,
            StaffId.class,
            TitleId.class,
            VisitId.class);

    static {
        SpringDocUtils config = SpringDocUtils.getConfig();
        IDS.forEach(id -> config.replaceWithClass(id, String.class));
        config.replaceWithClass(Isbn.class, String.class);
        config.replaceWithClass(Money.class, Long.class);
        config.addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    RequiredUnlessNullable requiredUnlessNullable() {
        return new RequiredUnlessNullable();
    }

    /** Every operation may answer with a problem. */
    @Bean
    GlobalOpenApiCustomizer problemsOfEveryOperation() {
        return api -> {
            if (api.getPaths() == null) {
                return;
            }
            ResolvedSchema problem =
                    ModelConverters.getInstance().resolveAsResolvedSchema(new AnnotatedType(Problem.class));
            problem.referencedSchemas.forEach(api.getComponents()::addSchemas);
            ApiResponse answer = new ApiResponse()
                    .description("Why it was not done (RFC 9457)")
                    .content(new Content()
                            .addMediaType(
                                    MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                    new io.swagger.v3.oas.models.media.MediaType()
                                            .schema(new Schema<>().$ref("#/components/schemas/Problem"))));
            api.getPaths().values().forEach(path -> path.readOperations()
                    .forEach(operation -> operation.getResponses().addApiResponse("default", answer)));
        };
    }
}
