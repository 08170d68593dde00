package io.libraryhub.resource.acquisition.adapter.db;

import com.fasterxml.jackson.core.type.TypeReference;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.json.UnreadableJson;
import java.io.IOException;
import java.util.Map;

/** The evidence of a proposal as it is kept. */
final class Figures {
    private static final TypeReference<Map<String, String>> BY_NAME = new TypeReference<>() {};

    private Figures() {}

    static Map<String, String> read(Json json, String text) {
        try {
            return json.mapper().readValue(text, BY_NAME);
        } catch (IOException e) {
            throw new UnreadableJson("no figures", e);
        }
    }
}
