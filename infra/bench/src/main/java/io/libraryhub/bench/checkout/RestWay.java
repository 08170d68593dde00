package io.libraryhub.bench.checkout;

import io.libraryhub.demo.door.Answer;
import io.libraryhub.demo.door.Gateway;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.function.Supplier;

/** The desk's page: REST through the gateway with a librarian's token, on connections that are kept. */
final class RestWay implements Way {
    static final String NAME = "rest";

    private static final String AT_MAIN = "\",\"branch\":\"" + Stock.BRANCH + "\"}";

    private final Gateway gateway;
    private final Supplier<String> token;
    private final Stock stock;

    /** @param token one that is good now */
    RestWay(Gateway gateway, Supplier<String> token, Stock stock) {
        this.gateway = gateway;
        this.token = token;
        this.stock = stock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Teller teller() {
        return new Teller() {
            @Override
            public void checkOut(String requestId, int reader, int item) throws Exception {
                send(
                        "/api/desk/check-out",
                        "{\"requestId\":\"" + requestId + "\",\"cardNo\":\"" + stock.card(reader) + "\",\"barcode\":\""
                                + stock.barcode(item) + AT_MAIN);
            }

            @Override
            public void checkIn(String requestId, int item) throws Exception {
                send(
                        "/api/desk/check-in",
                        "{\"requestId\":\"" + requestId + "\",\"barcode\":\"" + stock.barcode(item) + AT_MAIN);
            }
        };
    }

    private void send(String path, String body) throws IOException, InterruptedException, NotDone {
        HttpRequest request = gateway.to(path, token.get())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        Answer answer = gateway.once(request);
        if (!answer.done()) {
            throw new NotDone(answer.status() + " " + answer.text());
        }
    }
}
