package io.libraryhub.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One of the hub's own processes.
 *
 * @param name of the process, its Maven artifact and its jar
 * @param rpc the Dubbo port, if it offers any service to others
 * @param heapMb most heap
 * @param needs servers that must serve first
 * @param facts what it may know of the stack beyond what all may know
 */
record ServiceSpec(String name, Port http, Optional<Port> rpc, int heapMb, Set<String> needs, List<String> facts) {

    /** What every one of them may know. The key that signs tokens and the keys of personal data are not here. */
    private static final List<String> EVERYONE =
            List.of("HUB_PORT_OFFSET", "HUB_NACOS_ADDR", "HUB_JWT_PUBLIC_KEY", "HUB_GATEWAY_URL", "HUB_CLOCK");

    private static final List<String> DATABASE = List.of("HUB_MYSQL_URL", "HUB_MYSQL_PARAMS");

    static List<ServiceSpec> all() {
        List<ServiceSpec> all = new ArrayList<>();
        all.add(owner(
                "reader-service",
                Port.READER,
                Port.READER_RPC,
                Set.of(),
                List.of(
                        "HUB_DB_PASSWORD_READER",
                        "HUB_JWT_PRIVATE_KEY",
                        "HUB_DATA_KEY",
                        "HUB_LOOKUP_KEY",
                        "HUB_ADMIN_PASSWORD")));
        all.add(owner(
                "resource-service",
                Port.RESOURCE,
                Port.RESOURCE_RPC,
                Set.of(Elasticsearch.NAME),
                List.of("HUB_DB_PASSWORD_RESOURCE", "HUB_ELASTICSEARCH_URL")));
        all.add(owner(
                "circulation-service",
                Port.CIRCULATION,
                Port.CIRCULATION_RPC,
                Set.of(),
                List.of("HUB_DB_PASSWORD_CIRCULATION")));
        all.add(owner("events-service", Port.EVENTS, Port.EVENTS_RPC, Set.of(), List.of("HUB_DB_PASSWORD_EVENTS")));
        all.add(owner(
                "insight-service",
                Port.INSIGHT,
                Port.INSIGHT_RPC,
                Set.of(),
                List.of("HUB_DB_PASSWORD_INSIGHT", "HUB_FLINK_URL")));
        all.add(bff("portal-bff", Port.PORTAL_BFF));
        all.add(bff("booking-bff", Port.BOOKING_BFF));
        all.add(bff("acquisitions-bff", Port.ACQUISITIONS_BFF));
        all.add(bff("desk-bff", Port.DESK_BFF));
        all.add(new ServiceSpec("gateway", Port.GATEWAY, Optional.empty(), 160, Set.of(Nacos.NAME), List.of()));
        return List.copyOf(all);
    }

    /** A service with a schema of its own. */
    private static ServiceSpec owner(String name, Port http, Port rpc, Set<String> moreNeeds, List<String> moreFacts) {
        List<String> needs = new ArrayList<>(List.of(MySql.NAME, Nacos.NAME, RocketMq.NAME));
        needs.addAll(moreNeeds);
        List<String> facts = new ArrayList<>(DATABASE);
        facts.add("HUB_ROCKETMQ_NAMESRV");
        facts.add("HUB_RPC_KEY");
        facts.addAll(moreFacts);
        return new ServiceSpec(name, http, Optional.of(rpc), 200, Set.copyOf(needs), facts);
    }

    /** A front app's thin back end: keeps nothing, asks the services. */
    private static ServiceSpec bff(String name, Port http) {
        return new ServiceSpec(
                name,
                http,
                Optional.empty(),
                160,
                Set.of(Nacos.NAME, RocketMq.NAME),
                List.of("HUB_ROCKETMQ_NAMESRV", "HUB_RPC_KEY"));
    }

    List<String> known() {
        List<String> known = new ArrayList<>(EVERYONE);
        known.addAll(facts);
        return known;
    }
}
