package io.libraryhub.reader.identity.adapter.rpc;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.reader.api.AddStaff;
import io.libraryhub.reader.api.ChangeStaff;
import io.libraryhub.reader.api.StaffApi;
import io.libraryhub.reader.api.StaffView;
import io.libraryhub.reader.identity.application.StaffAccounts;
import java.util.List;
import org.apache.dubbo.config.annotation.DubboService;

/** The contract, handed on to the use case. */
@DubboService
class StaffFacade implements StaffApi {
    private final StaffAccounts accounts;

    StaffFacade(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Reply<List<StaffView>> list(Actor actor) {
        return accounts.list(actor);
    }

    @Override
    public Reply<StaffView> find(Actor actor, StaffId id) {
        return accounts.find(actor, id);
    }

    @Override
    public Reply<StaffView> add(AddStaff command) {
        return accounts.add(command);
    }

    @Override
    public Reply<StaffView> change(ChangeStaff command) {
        return accounts.change(command);
    }
}
