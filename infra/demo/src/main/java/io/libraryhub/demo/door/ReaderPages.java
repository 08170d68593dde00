package io.libraryhub.demo.door;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader can do in the portal and booking apps, as their pages ask the gateway for it. */
public final class ReaderPages {
    private final Gateway gateway;

    ReaderPages(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Everyone may search, signed in or not. */
    public Answer search(String words) {
        return gateway.get("/api/portal/search?q=" + Gateway.encoded(words) + "&size=10", null);
    }

    public Answer title(String titleId, @Nullable String token) {
        return gateway.get("/api/portal/titles/" + titleId, token);
    }

    public Answer placeHold(String token, String requestId, String titleId, String pickupBranch) {
        return gateway.post(
                "/api/portal/holds",
                token,
                Map.of("requestId", requestId, "titleId", titleId, "pickupBranch", pickupBranch));
    }

    public Answer cancelHold(String token, String requestId, String holdId) {
        return gateway.post("/api/portal/holds/" + holdId + "/cancel", token, Map.of("requestId", requestId));
    }

    public Answer holds(String token) {
        return gateway.get("/api/portal/holds?size=100", token);
    }

    public Answer loans(String token) {
        return gateway.get("/api/portal/loans?size=100", token);
    }

    public Answer renew(String token, String requestId, String loanId) {
        return gateway.post("/api/portal/loans/" + loanId + "/renew", token, Map.of("requestId", requestId));
    }

    public Answer bookVisit(String token, String requestId, String venue, LocalDate day) {
        return gateway.post(
                "/api/booking/visits",
                token,
                Map.of("requestId", requestId, "venue", venue, "day", day.toString(), "noticeAccepted", true));
    }

    public Answer cancelVisit(String token, String requestId, String visitId) {
        return gateway.post("/api/booking/visits/" + visitId + "/cancel", token, Map.of("requestId", requestId));
    }

    public Answer register(String token, String requestId, String sessionId) {
        return gateway.post(
                "/api/booking/registrations", token, Map.of("requestId", requestId, "sessionId", sessionId));
    }
}
