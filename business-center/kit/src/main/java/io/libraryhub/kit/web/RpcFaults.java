package io.libraryhub.kit.web;

import org.apache.dubbo.rpc.RpcException;
import org.springframework.util.ClassUtils;

/** Looks at Dubbo's exceptions only where Dubbo is on the class path. */
final class RpcFaults {
    private static final boolean DUBBO =
            ClassUtils.isPresent("org.apache.dubbo.rpc.RpcException", RpcFaults.class.getClassLoader());

    private RpcFaults() {}

    static boolean isRpc(Throwable e) {
        return DUBBO && Dubbo.isRpc(e);
    }

    /** True when the service was reached and failed, false when it was not reached in time. */
    static boolean isFaultOfTheService(Throwable e) {
        return DUBBO && Dubbo.isBiz(e);
    }

    /** A class of its own, so that the import is resolved only when used. */
    private static final class Dubbo {
        static boolean isRpc(Throwable e) {
            return e instanceof RpcException;
        }

        static boolean isBiz(Throwable e) {
            for (Throwable at = e; at != null; at = at.getCause()) {
                if (at instanceof RpcException rpc && rpc.isBiz()) {
                    return true;
                }
            }
            return false;
        }
    }
}
