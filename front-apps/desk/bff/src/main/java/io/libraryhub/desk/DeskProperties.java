package io.libraryhub.desk;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.desk.*}.
 *
 * @param loansShown open loans of one reader that the counter shows, those due first at the head
 * @param holdsShown active holds of one reader that the counter shows
 * @param zone where days are counted, such as the last day of a card
 */
@ConfigurationProperties("hub.desk")
public record DeskProperties(
        @DefaultValue("500") int loansShown,
        @DefaultValue("50") int holdsShown,
        @DefaultValue("Asia/Shanghai") ZoneId zone) {}
