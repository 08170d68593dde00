package io.libraryhub.kit.rpc;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.trace.Trace;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.dubbo.common.constants.CommonConstants;
import org.apache.dubbo.common.extension.Activate;
import org.apache.dubbo.rpc.AsyncRpcResult;
import org.apache.dubbo.rpc.Filter;
import org.apache.dubbo.rpc.Invocation;
import org.apache.dubbo.rpc.Invoker;
import org.apache.dubbo.rpc.Result;
import org.apache.dubbo.rpc.RpcException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first thing a call meets: refuses callers without the shared key, continues the caller's trace, and refuses a
 * command whose {@code requestId} is not 1 to 64 characters.
 */
@Activate(group = CommonConstants.PROVIDER, order = -20_000)
public class GuardFilter implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(GuardFilter.class);
    private static final int LONGEST_ID = 64;

    private static final ClassValue<Optional<Method>> REQUEST_ID = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            if (!type.isRecord()) {
                return Optional.empty();
            }
            for (var component : type.getRecordComponents()) {
                if (component.getName().equals("requestId") && component.getType() == String.class) {
                    return Optional.of(component.getAccessor());
                }
            }
            return Optional.empty();
        }
    };

    private @Nullable RpcSettings settings;
    private @Nullable String key;

    /** Called by Dubbo. */
    public void setRpcSettings(RpcSettings rpcSettings) {
        this.settings = rpcSettings;
    }

    @Override
    public Result invoke(Invoker<?> invoker, Invocation invocation) {
        String expected = key;
        if (expected == null) {
            expected = RpcKey.resolve(settings);
            key = expected;
        }
        if (!RpcKey.matches(expected, invocation.getAttachment(RpcKey.ATTACHMENT))) {
            LOG.warn("a call of {} without the shared key was refused", invocation.getMethodName());
            throw new RpcException(RpcException.FORBIDDEN_EXCEPTION, "this call carries no valid key");
        }
        if (!requestIdFits(invocation) && answersWithReply(invoker, invocation)) {
            Reply<Object> refused = new Refused<>(
                    Kinds.INVALID,
                    List.of(new Reason(
                            CommonCodes.INVALID, Map.of("field", "requestId", "problem", "1–" + LONGEST_ID))));
            return AsyncRpcResult.newDefaultAsyncResult(refused, invocation);
        }
        try (Trace.Scope scope = Trace.open(invocation.getAttachment(Trace.HEADER))) {
            return invoker.invoke(invocation);
        }
    }

    private static boolean requestIdFits(Invocation invocation) {
        Object[] arguments = invocation.getArguments();
        if (arguments == null) {
            return true;
        }
        for (Object argument : arguments) {
            Optional<Method> accessor = argument == null ? Optional.empty() : REQUEST_ID.get(argument.getClass());
            if (accessor.isPresent() && !fits(read(accessor.get(), argument))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(@Nullable String requestId) {
        return requestId != null && !requestId.isBlank() && requestId.length() <= LONGEST_ID;
    }

    private static @Nullable String read(Method accessor, Object record) {
        try {
            return (String) accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean answersWithReply(Invoker<?> invoker, Invocation invocation) {
        try {
            return invoker.getInterface()
                            .getMethod(invocation.getMethodName(), invocation.getParameterTypes())
                            .getReturnType()
                    == Reply.class;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
