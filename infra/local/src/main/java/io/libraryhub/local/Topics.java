package io.libraryhub.local;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.rocketmq.client.exception.MQBrokerException;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.TopicConfig;
import org.apache.rocketmq.remoting.exception.RemotingException;
import org.apache.rocketmq.remoting.protocol.ResponseCode;
import org.apache.rocketmq.remoting.protocol.body.ClusterInfo;
import org.apache.rocketmq.remoting.protocol.route.BrokerData;
import org.apache.rocketmq.remoting.protocol.route.QueueData;
import org.apache.rocketmq.remoting.protocol.route.TopicRouteData;
import org.apache.rocketmq.tools.admin.DefaultMQAdminExt;

/** Creates topics through RocketMQ's admin interface: brokers do not make them by themselves. */
final class Topics implements Closeable {

    private static final long PATIENCE_MS = 5000;

    private final DefaultMQAdminExt admin;

    private Topics(DefaultMQAdminExt admin) {
        this.admin = admin;
    }

    static Topics at(String nameServer) throws IOException {
        DefaultMQAdminExt admin = new DefaultMQAdminExt(PATIENCE_MS);
        admin.setNamesrvAddr(nameServer);
        admin.setInstanceName("hub-" + UUID.randomUUID());
        try {
            admin.start();
        } catch (MQClientException e) {
            admin.shutdown();
            throw new IOException("the admin client does not start", e);
        }
        return new Topics(admin);
    }

    /** The addresses of the masters that the name server knows. */
    Set<String> brokers() throws IOException {
        return ask(() -> {
            ClusterInfo cluster = admin.examineBrokerClusterInfo();
            Set<String> masters = new TreeSet<>();
            if (cluster.getBrokerAddrTable() != null) {
                for (BrokerData broker : cluster.getBrokerAddrTable().values()) {
                    String master = broker.getBrokerAddrs().get(0L);
                    if (master != null) {
                        masters.add(master);
                    }
                }
            }
            return masters;
        });
    }

    /** Makes what is missing, widens what has too few queues, and answers the names of both. */
    List<String> create(List<TopicPlan> plan) throws IOException {
        List<String> made = new ArrayList<>();
        Set<String> brokers = brokers();
        for (TopicPlan topic : plan) {
            if (queues(topic.name()) < topic.queues()) {
                TopicConfig config = new TopicConfig(topic.name(), topic.queues(), topic.queues());
                for (String broker : brokers) {
                    ask(() -> {
                        admin.createAndUpdateTopicConfig(broker, config);
                        return topic;
                    });
                }
                made.add(topic.name());
            }
        }
        return made;
    }

    /** How many queues a topic has on the broker with the fewest; 0 when it does not exist. */
    int queues(String topic) throws IOException {
        return ask(() -> {
            try {
                TopicRouteData route = admin.examineTopicRouteInfo(topic);
                return route.getQueueDatas().stream()
                        .mapToInt(QueueData::getWriteQueueNums)
                        .min()
                        .orElse(0);
            } catch (MQClientException e) {
                if (e.getResponseCode() == ResponseCode.TOPIC_NOT_EXIST) {
                    return 0;
                }
                throw e;
            }
        });
    }

    @Override
    public void close() {
        admin.shutdown();
    }

    private interface Question<T> {
        T answer() throws MQClientException, MQBrokerException, RemotingException, InterruptedException;
    }

    private static <T> T ask(Question<T> question) throws IOException {
        try {
            return question.answer();
        } catch (MQClientException | MQBrokerException | RemotingException e) {
            throw new IOException(Http.reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
