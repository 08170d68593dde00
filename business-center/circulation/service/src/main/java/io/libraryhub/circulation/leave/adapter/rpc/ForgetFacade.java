package io.libraryhub.circulation.leave.adapter.rpc;

import io.libraryhub.circulation.api.ForgetApi;
import io.libraryhub.circulation.api.ForgetReader;
import io.libraryhub.circulation.api.Forgotten;
import io.libraryhub.circulation.input.Input;
import io.libraryhub.circulation.leave.application.LetLeave;
import io.libraryhub.kernel.Reply;
import org.apache.dubbo.config.annotation.DubboService;

/** Leaving over Dubbo. */
@DubboService
public class ForgetFacade implements ForgetApi {
    private final LetLeave letLeave;

    public ForgetFacade(LetLeave letLeave) {
        this.letLeave = letLeave;
    }

    @Override
    public Reply<Forgotten> forget(ForgetReader command) {
        return Input.command(command.requestId(), command.actor())
                .given("readerId", command.readerId())
                .then(() -> letLeave.handle(command));
    }
}
