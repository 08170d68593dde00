package io.libraryhub.kit.web;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.Isbn;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.RegistrationId;
import io.libraryhub.kernel.SessionId;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kernel.VisitId;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;

/** Lets OpenAPI say what the JSON says: ids are strings, money is an integer, the actor is no parameter. */
@AutoConfiguration
@ConditionalOnClass(SpringDocUtils.class)
public class ApiDocsAutoConfiguration {
    static final List<Class<?>> IDS = List.of(
            HoldId.class,
            ItemId.class,
            LoanId.class,
            ProposalId.class,
            ReaderId.class,
            RegistrationId.class,
            SessionId.class,
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
}
