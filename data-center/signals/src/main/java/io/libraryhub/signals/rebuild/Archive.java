package io.libraryhub.signals.rebuild;

import io.libraryhub.messages.Topics;
import io.libraryhub.signals.intake.FactDecoder;
import io.libraryhub.signals.intake.Intake;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.jdbc.core.datastream.source.JdbcSource;
import org.apache.flink.connector.jdbc.core.datastream.source.reader.extractor.ResultExtractor;
import org.apache.rocketmq.common.message.MessageExt;

/**
 * The archive as a source that ends: the messages of each day, day after day, as they came. Within a day they have no order,
 * and after a failure a day may come again.
 */
public final class Archive {
    /** In the dialect of both stores. */
    private static final String MESSAGES = "select type, happened_at, payload from raw_event where local_day = ?";
    /** Connector/J's word for: row by row, instead of a whole day in memory. */
    private static final int ROW_BY_ROW = Integer.MIN_VALUE;

    private Archive() {}

    /**
     * @param url of the warehouse for JDBC
     * @param days in the order in which they are read
     * @param topicSuffix what the decoder expects behind the topics' names
     */
    public static Source<Intake, ?, ?> of(
            String url, String user, String password, List<LocalDate> days, FactDecoder decoder, String topicSuffix) {
        Serializable[][] parts =
                days.stream().map(day -> new Serializable[] {day.toString()}).toArray(Serializable[][]::new);
        return JdbcSource.<Intake>builder()
                .setDriverName("com.mysql.cj.jdbc.Driver")
                .setDBUrl(url)
                .setUsername(user)
                .setPassword(password)
                .setSql(MESSAGES)
                .setJdbcParameterValuesProvider(() -> parts)
                .setResultSetFetchSize(ROW_BY_ROW)
                .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
                .setTypeInformation(TypeInformation.of(Intake.class))
                .setResultExtractor(new Messages(decoder, topicSuffix))
                .build();
    }

    private record Messages(FactDecoder decoder, String topicSuffix) implements ResultExtractor<Intake> {
        @Override
        public Intake extract(ResultSet row) throws SQLException {
            MessageExt message = new MessageExt();
            message.setTopic(Topics.of(row.getString("type")) + topicSuffix);
            message.setBody(row.getString("payload").getBytes(StandardCharsets.UTF_8));
            // It was plausible when it came.
            message.setStoreTimestamp(row.getObject("happened_at", LocalDateTime.class)
                    .toInstant(ZoneOffset.UTC)
                    .toEpochMilli());
            return decoder.read(message);
        }
    }
}
