package io.libraryhub.gateway;

import com.alibaba.csp.sentinel.adapter.gateway.sc.callback.BlockRequestHandler;
import com.alibaba.csp.sentinel.adapter.gateway.sc.callback.GatewayCallbackManager;
import jakarta.annotation.PostConstruct;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;

/** What somebody hears who asks more often than the flow rules (Nacos: {@code gateway-flow.json}) allow. */
@Configuration(proxyBeanMethods = false)
class FlowLimit {
    private final Problems problems;

    FlowLimit(Problems problems) {
        this.problems = problems;
    }

    @PostConstruct
    void answerWithProblem() {
        BlockRequestHandler tooMany = (exchange, blocked) -> ServerResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .bodyValue(problems.body(exchange, HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY"));
        GatewayCallbackManager.setBlockHandler(tooMany);
    }
}
