package io.libraryhub.gateway;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.reactive.error.DefaultErrorAttributes;
import org.springframework.boot.web.reactive.error.ErrorAttributes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Everything that goes wrong at the door becomes a problem with a code; no stack trace leaves the house. */
@Configuration(proxyBeanMethods = false)
class DoorErrors {
    private static final Logger LOG = LoggerFactory.getLogger(DoorErrors.class);

    @Bean
    @Order(-2)
    WebExceptionHandler problemsForAll(Problems problems) {
        return (exchange, error) -> {
            HttpStatus status = statusOf(error);
            if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
                LOG.error("unexpected at {}", exchange.getRequest().getPath(), error);
            }
            if (exchange.getResponse().isCommitted()) {
                return Mono.error(error);
            }
            return problems.write(exchange, status, codeOf(status));
        };
    }

    @Bean
    ErrorAttributes errorAttributes() {
        return new DefaultErrorAttributes();
    }

    static HttpStatus statusOf(Throwable error) {
        if (error instanceof ResponseStatusException known) {
            HttpStatus status = HttpStatus.resolve(known.getStatusCode().value());
            return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        }
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof ConnectException || t instanceof UnknownHostException || t instanceof TimeoutException) {
                return HttpStatus.SERVICE_UNAVAILABLE;
            }
        }
        return HttpStatus.INTERNAL_SERVER_ERROR;
    }

    static String codeOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "NO_SUCH_PATH";
            case SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> "TRY_AGAIN_SOON";
            case METHOD_NOT_ALLOWED -> "WRONG_METHOD";
            case PAYLOAD_TOO_LARGE -> "BODY_TOO_LARGE";
            default -> status.is4xxClientError() ? "BAD_REQUEST" : "UNEXPECTED";
        };
    }
}
