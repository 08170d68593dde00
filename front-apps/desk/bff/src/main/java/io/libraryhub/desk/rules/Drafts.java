package io.libraryhub.desk.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.libraryhub.circulation.api.PolicyDocument;
import io.libraryhub.circulation.api.RuleDraft;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The figures of policies, text between services and objects on a page. */
@Component
class Drafts {
    private static final TypeReference<Map<String, Object>> FIGURES = new TypeReference<>() {};

    private final ObjectMapper mapper;

    Drafts(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    RuleDraft read(DraftBody body) {
        return new RuleDraft(
                body.policies().stream()
                        .map(each -> new PolicyDocument(each.kind(), each.name(), text(each.figures())))
                        .toList(),
                body.rules());
    }

    DraftBody write(RuleDraft draft) {
        return new DraftBody(
                draft.policies().stream()
                        .map(each -> new PolicyBody(each.kind(), each.name(), figures(each)))
                        .toList(),
                draft.rules());
    }

    private String text(Map<String, Object> figures) {
        try {
            return mapper.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read as JSON cannot be written as JSON", e);
        }
    }

    private Map<String, Object> figures(PolicyDocument document) {
        try {
            return mapper.readValue(document.json(), FIGURES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("circulation keeps policies that are no JSON objects", e);
        }
    }
}
