package io.libraryhub.reader.identity.adapter.web;

import io.libraryhub.kernel.Reason;
import io.libraryhub.kit.web.ProblemCodes;
import io.libraryhub.kit.web.Problems;
import io.libraryhub.reader.identity.application.SmsSender;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A code that could not be sent is 503: the caller may try again at once. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SmsAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(SmsAdvice.class);

    private final Problems problems;

    SmsAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> unavailable(SmsSender.SmsUnavailable e, HttpServletRequest request) {
        LOG.warn("a code was not sent: {}", e.getMessage());
        return problems.answer(request, HttpStatus.SERVICE_UNAVAILABLE, List.of(Reason.of(ProblemCodes.UNAVAILABLE)));
    }
}
