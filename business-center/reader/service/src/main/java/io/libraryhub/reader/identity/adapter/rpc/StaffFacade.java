package io.libraryhub.reader.identity.adapter.rpc;

import io.libraryhub.kernel.Reply;
import io.libraryhub.reader.api.SaveStaff;
import io.libraryhub.reader.api.StaffApi;
import io.libraryhub.reader.api.StaffView;
import io.libraryhub.reader.identity.application.StaffAccounts;
import org.apache.dubbo.config.annotation.DubboService;

/** The contract, handed on to the use case. */
@DubboService
class StaffFacade implements StaffApi {
    private final StaffAccounts accounts;

    StaffFacade(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Reply<StaffView> save(SaveStaff command) {
        return accounts.save(command);
    }
}
