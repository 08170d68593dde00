package io.libraryhub.local;

/** Every port of the hub at offset 0; all of them move together by HUB_PORT_OFFSET. */
public enum Port {
    MYSQL(13306),
    NACOS(18848),
    NACOS_CONSOLE(18888),
    NACOS_RAFT(17848),
    NACOS_CLIENTS(19848),
    NACOS_PEERS(19849),
    ROCKETMQ_NAMES(19876),
    ROCKETMQ_BROKER(20911),
    ROCKETMQ_BROKER_FAST(20909),
    ROCKETMQ_BROKER_REPLICA(20912),
    ELASTICSEARCH(19200),
    ELASTICSEARCH_PEERS(19300),
    FLINK_REST(18081),
    FLINK_RPC(16123),
    GATEWAY(18000),
    READER(18101),
    RESOURCE(18102),
    CIRCULATION(18103),
    EVENTS(18104),
    INSIGHT(18105),
    READER_RPC(20101),
    RESOURCE_RPC(20102),
    CIRCULATION_RPC(20103),
    EVENTS_RPC(20104),
    INSIGHT_RPC(20105),
    PORTAL_BFF(18201),
    BOOKING_BFF(18202),
    ACQUISITIONS_BFF(18203),
    DESK_BFF(18204);

    private final int base;

    Port(int base) {
        this.base = base;
    }

    public int at(int offset) {
        return base + offset;
    }
}
