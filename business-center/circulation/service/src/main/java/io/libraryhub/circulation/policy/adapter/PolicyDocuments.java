package io.libraryhub.circulation.policy.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.PolicyDocument;
import io.libraryhub.circulation.policy.domain.NamedPolicy;
import io.libraryhub.circulation.policy.domain.PolicyKind;
import io.libraryhub.circulation.policy.domain.StandardPolicy;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Policies as JSON objects. A document is completed from the standard of its kind, so that one written before a figure
 * was added still says everything; a field that the kind does not have is refused, for it is a slip of the pen.
 */
@Component
class PolicyDocuments {
    private final ObjectMapper mapper;
    private final Map<String, StandardPolicy<?>> standards = new TreeMap<>();

    PolicyDocuments(Json json, List<StandardPolicy<?>> standards) {
        this.mapper = json.mapper()
                .copy()
                .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS)
                .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                .enable(
                        DeserializationFeature.READ_ENUMS_USING_TO_STRING,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        standards.forEach(each -> this.standards.put(each.kind().code(), each));
    }

    String write(Object policy) {
        return tree(policy).toString();
    }

    JsonNode tree(Object policy) {
        return mapper.valueToTree(policy);
    }

    /** The policy; or refused, when it is none. */
    Reply<NamedPolicy> read(PolicyDocument document) {
        StandardPolicy<?> standard = standards.get(document.kind());
        if (standard == null) {
            return bad(document, "kind: " + String.join(", ", standards.keySet()));
        }
        try {
            JsonNode given = mapper.readTree(document.json());
            return given instanceof ObjectNode fields
                    ? read(document, standard.kind(), fields, tree(standard.policy()))
                    : bad(document, "{ }");
        } catch (JsonProcessingException e) {
            return bad(document, firstLine(e));
        }
    }

    private Reply<NamedPolicy> read(PolicyDocument document, PolicyKind<?> kind, ObjectNode given, JsonNode standard)
            throws JsonProcessingException {
        List<String> nulls = new ArrayList<>();
        given.fields().forEachRemaining(each -> {
            if (each.getValue().isNull()) {
                nulls.add(each.getKey());
            }
        });
        return nulls.isEmpty()
                ? Reply.done(new NamedPolicy(
                        kind, document.name(), mapper.treeToValue(completed(given, standard), kind.type())))
                : bad(document, String.join(", ", nulls) + " = null");
    }

    private static ObjectNode completed(ObjectNode given, JsonNode standard) {
        ObjectNode all = standard.deepCopy();
        all.setAll(given);
        return all;
    }

    private static <T> Reply<T> bad(PolicyDocument document, String problem) {
        return Reply.refused(
                Kinds.INVALID,
                new Reason(
                        CirculationCodes.POLICY_INVALID,
                        Map.of("kind", document.kind(), "name", document.name(), "problem", problem)));
    }

    private static String firstLine(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("JSON");
    }
}
