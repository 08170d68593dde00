package io.libraryhub.resource.api;

import java.io.Serializable;

/** @param kind {@link #WEED} or {@link #MOVE} */
public record StockAdviceQuery(String kind, int page, int size) implements Serializable {
    public static final String WEED = "weed";
    public static final String MOVE = "move";
}
