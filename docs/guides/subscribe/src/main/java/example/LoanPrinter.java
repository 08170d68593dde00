package example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.consumer.MessageSelector;
import org.apache.rocketmq.client.consumer.listener.ConsumeOrderlyStatus;
import org.apache.rocketmq.client.consumer.listener.MessageListenerOrderly;
import org.apache.rocketmq.common.consumer.ConsumeFromWhere;
import org.apache.rocketmq.common.message.MessageExt;

/** Prints loans and returns as they happen. */
public class LoanPrinter {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The ids seen last: a message may come twice. A real program keeps them beside what it writes, in one transaction. */
    private static final Map<String, Boolean> SEEN = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > 100_000;
        }
    };

    public static void main(String[] args) throws Exception {
        String nameServer = System.getenv().getOrDefault("HUB_ROCKETMQ_NAMESRV", "127.0.0.1:19876");
        // A consumer group of your own: the broker keeps your place in it while you are away.
        DefaultMQPushConsumer consumer = new DefaultMQPushConsumer("example-loan-printer");
        consumer.setNamesrvAddr(nameServer);
        consumer.setConsumeFromWhere(ConsumeFromWhere.CONSUME_FROM_LAST_OFFSET);
        consumer.subscribe(
                "libhub-circulation",
                MessageSelector.byTag("libhub.circulation.loan.opened || libhub.circulation.loan.closed"));
        consumer.registerMessageListener((MessageListenerOrderly) (messages, context) -> {
            try {
                for (MessageExt message : messages) {
                    print(JSON.readTree(message.getBody()));
                }
                return ConsumeOrderlyStatus.SUCCESS;
            } catch (Exception e) {
                System.err.println("will be tried again: " + e);
                return ConsumeOrderlyStatus.SUSPEND_CURRENT_QUEUE_A_MOMENT;
            }
        });
        consumer.start();
        System.out.println("Listening at " + nameServer + "; lend a book and watch. Ctrl-C ends.");
    }

    private static synchronized void print(JsonNode event) {
        if (SEEN.put(event.get("id").asText(), true) != null) {
            return;
        }
        JsonNode data = event.get("data");
        boolean lent = event.get("type").asText().endsWith("loan.opened");
        System.out.printf(
                "%s  %s  title %s  at %s%s%n",
                event.get("time").asText(),
                lent ? "借出 lent    " : "归还 returned",
                data.get("titleId").asText(),
                data.get("branch").asText(),
                lent ? "  due " + data.get("dueAt").asText() : "");
    }
}
