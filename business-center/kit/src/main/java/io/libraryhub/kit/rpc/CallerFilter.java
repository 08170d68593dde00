package io.libraryhub.kit.rpc;

import io.libraryhub.kit.trace.Trace;
import org.apache.dubbo.common.constants.CommonConstants;
import org.apache.dubbo.common.extension.Activate;
import org.apache.dubbo.rpc.Filter;
import org.apache.dubbo.rpc.Invocation;
import org.apache.dubbo.rpc.Invoker;
import org.apache.dubbo.rpc.Result;
import org.jspecify.annotations.Nullable;

/** Sends along with every call: the shared key, who calls, and the trace. */
@Activate(group = CommonConstants.CONSUMER, order = -20_000)
public class CallerFilter implements Filter {
    private @Nullable RpcSettings settings;
    private @Nullable String key;

    /** Called by Dubbo. */
    public void setRpcSettings(RpcSettings rpcSettings) {
        this.settings = rpcSettings;
    }

    @Override
    public Result invoke(Invoker<?> invoker, Invocation invocation) {
        String secret = key;
        if (secret == null) {
            secret = RpcKey.resolve(settings);
            key = secret;
        }
        invocation.setAttachment(RpcKey.ATTACHMENT, secret);
        RpcSettings mine = settings;
        if (mine != null) {
            invocation.setAttachment("hub-caller", mine.caller());
        }
        String traceparent = Trace.traceparent();
        if (traceparent != null) {
            invocation.setAttachment(Trace.HEADER, traceparent);
        }
        return invoker.invoke(invocation);
    }
}
