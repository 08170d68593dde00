package io.libraryhub.desk.session;

import io.libraryhub.circulation.api.DeskView;
import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.desk.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.resource.api.CatalogueApi;
import java.util.List;
import org.apache.dubbo.rpc.RpcException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a counter needs to know before the first scan. */
@RestController
class SessionController {
    private static final DeskView NOTHING_BESIDE_THE_RULES = new DeskView(List.of(), 0);

    private final CatalogueApi catalogue;
    private final LoanApi loans;

    SessionController(CatalogueApi catalogue, LoanApi loans) {
        this.catalogue = catalogue;
        this.loans = loans;
    }

    @GetMapping("/api/desk/session")
    ResponseEntity<SessionBody> session(Actor actor) {
        Doors.rules(actor);
        DeskView desk = desk(actor);
        return Replies.ok(catalogue
                .branches()
                .map(all -> new SessionBody(
                        actor.id(),
                        actor.role(),
                        actor.branch(),
                        desk.overridable(),
                        desk.backdateDays(),
                        all.stream().map(BranchBody::of).toList())));
    }

    /** A counter opens also while circulation is away. */
    private DeskView desk(Actor actor) {
        try {
            return loans.desk(actor).fold(desk -> desk, refused -> NOTHING_BESIDE_THE_RULES);
        } catch (RpcException away) {
            return NOTHING_BESIDE_THE_RULES;
        }
    }
}
