package io.libraryhub.kit.web;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller's {@link Actor} parameter from the token's claims {@code sub}, {@code role} and {@code branch}. On a
 * public path without a token a {@code @Nullable} parameter is null; any other is answered with 401.
 */
final class CurrentActorResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof JwtAuthenticationToken token) {
            return new Actor(
                    token.getToken().getSubject(),
                    token.getToken().getClaimAsString("role"),
                    token.getToken().getClaimAsString("branch"));
        }
        if (isNullable(parameter)) {
            return null;
        }
        throw new RefusedException(Kinds.UNAUTHENTICATED, List.of(Reason.of(ProblemCodes.UNAUTHENTICATED)));
    }

    private static boolean isNullable(MethodParameter parameter) {
        var executable = parameter.getExecutable();
        var annotated = executable.getAnnotatedParameterTypes()[parameter.getParameterIndex()];
        return annotated.isAnnotationPresent(Nullable.class) || parameter.isOptional();
    }
}
