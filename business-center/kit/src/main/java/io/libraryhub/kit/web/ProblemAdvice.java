package io.libraryhub.kit.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Turns whatever goes wrong in a controller into a problem body without a stack trace. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final int LONGEST_PROBLEM = 120;

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(RefusedException e, HttpServletRequest request) {
        return problems.answer(request, Problems.statusOf(e.kind()), e.reasons());
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        if (causedBy(e, BodyTooLargeException.class) != null) {
            return answer(request, HttpStatus.PAYLOAD_TOO_LARGE, ProblemCodes.TOO_LARGE);
        }
        JsonMappingException mapping = causedBy(e, JsonMappingException.class);
        if (mapping != null && !mapping.getPath().isEmpty()) {
            return invalid(request, path(mapping), "type");
        }
        return answer(request, HttpStatus.BAD_REQUEST, ProblemCodes.MALFORMED);
    }

    @ExceptionHandler
    ResponseEntity<Object> fields(BindException e, HttpServletRequest request) {
        List<Reason> reasons = new ArrayList<>();
        e.getFieldErrors().forEach(f -> reasons.add(reason(f.getField(), f.getDefaultMessage())));
        e.getGlobalErrors().forEach(g -> reasons.add(reason(g.getObjectName(), g.getDefaultMessage())));
        return problems.answer(request, HttpStatus.UNPROCESSABLE_ENTITY, reasons);
    }

    @ExceptionHandler
    ResponseEntity<Object> parameters(HandlerMethodValidationException e, HttpServletRequest request) {
        List<Reason> reasons = new ArrayList<>();
        e.getParameterValidationResults().forEach(p -> p.getResolvableErrors().forEach(error -> {
            String name = p.getMethodParameter().getParameterName();
            reasons.add(reason(name == null ? "?" : name, error.getDefaultMessage()));
        }));
        return problems.answer(
                request, HttpStatus.UNPROCESSABLE_ENTITY, reasons.isEmpty() ? List.of(reason("?", "?")) : reasons);
    }

    @ExceptionHandler
    ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return invalid(request, e.getName(), "type");
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(MissingRequestValueException e, HttpServletRequest request) {
        String name = e.getBody().getDetail();
        return invalid(request, name == null ? "?" : name, "missing");
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return answer(request, HttpStatus.PAYLOAD_TOO_LARGE, ProblemCodes.TOO_LARGE);
    }

    /** The client is gone, or a stream of events has lived its time: nobody to answer. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, AsyncRequestTimeoutException.class})
    void nobodyListens() {}

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> other(Exception e, HttpServletRequest request) {
        if (causedBy(e, BodyTooLargeException.class) != null) {
            return answer(request, HttpStatus.PAYLOAD_TOO_LARGE, ProblemCodes.TOO_LARGE);
        }
        if (RpcFaults.isRpc(e)) {
            return rpc(e, request);
        }
        if (e instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(request, status, codeOf(status));
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, ProblemCodes.FAULT);
    }

    private ResponseEntity<Object> rpc(Exception e, HttpServletRequest request) {
        LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), e.getMessage());
        return RpcFaults.isFaultOfTheService(e)
                ? answer(request, HttpStatus.INTERNAL_SERVER_ERROR, ProblemCodes.FAULT)
                : answer(request, HttpStatus.SERVICE_UNAVAILABLE, ProblemCodes.UNAVAILABLE);
    }

    /** The code of a status that the container or the framework decided. */
    static String codeOf(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> ProblemCodes.UNAUTHENTICATED;
            case FORBIDDEN -> CommonCodes.NOT_ALLOWED;
            case NOT_FOUND -> ProblemCodes.NO_SUCH_PATH;
            case METHOD_NOT_ALLOWED -> ProblemCodes.METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> ProblemCodes.NOT_ACCEPTABLE;
            case PAYLOAD_TOO_LARGE -> ProblemCodes.TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE -> ProblemCodes.UNSUPPORTED_TYPE;
            case SERVICE_UNAVAILABLE -> ProblemCodes.UNAVAILABLE;
            default -> status.is4xxClientError() ? ProblemCodes.MALFORMED : ProblemCodes.FAULT;
        };
    }

    private ResponseEntity<Object> answer(HttpServletRequest request, HttpStatus status, String code) {
        return problems.answer(request, status, List.of(Reason.of(code)));
    }

    private ResponseEntity<Object> invalid(HttpServletRequest request, String field, String problem) {
        return problems.answer(request, HttpStatus.UNPROCESSABLE_ENTITY, List.of(reason(field, problem)));
    }

    private static Reason reason(String field, @Nullable String problem) {
        String cut = problem == null ? "?" : problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM));
        return new Reason(CommonCodes.INVALID, Map.of("field", field, "problem", cut));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(p -> p.getFieldName() == null ? "[" + p.getIndex() + "]" : p.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static <X extends Throwable> @Nullable X causedBy(Throwable e, Class<X> type) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
