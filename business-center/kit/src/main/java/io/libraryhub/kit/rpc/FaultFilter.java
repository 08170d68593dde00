package io.libraryhub.kit.rpc;

import io.libraryhub.kit.trace.Trace;
import org.apache.dubbo.common.constants.CommonConstants;
import org.apache.dubbo.common.extension.Activate;
import org.apache.dubbo.rpc.Filter;
import org.apache.dubbo.rpc.Invocation;
import org.apache.dubbo.rpc.Invoker;
import org.apache.dubbo.rpc.Result;
import org.apache.dubbo.rpc.RpcException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last thing before the service: an unexpected exception is written to this service's log, and the caller is told
 * only that there was one and under which trace to look for it.
 */
@Activate(group = CommonConstants.PROVIDER, order = 20_000)
public class FaultFilter implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(FaultFilter.class);

    @Override
    public Result invoke(Invoker<?> invoker, Invocation invocation) {
        Result result = invoker.invoke(invocation);
        if (result.hasException() && !(result.getException() instanceof RpcException)) {
            LOG.error(
                    "{}.{} failed",
                    invoker.getInterface().getSimpleName(),
                    invocation.getMethodName(),
                    result.getException());
            result.setException(fault());
        }
        return result;
    }

    private static RpcException fault() {
        RpcException fault =
                new RpcException(RpcException.BIZ_EXCEPTION, "the service failed, see its log for trace " + Trace.id());
        fault.setStackTrace(new StackTraceElement[0]);
        return fault;
    }
}
