package io.libraryhub.kit.web;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** OpenAPI says what the code says: a record's component is there unless it is {@code @Nullable}. */
final class RequiredUnlessNullable implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (schema == null || type.getType() == null) {
            return schema;
        }
        Class<?> raw =
                TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        Schema<?> described = referred(schema, context);
        if (raw.isRecord() && described != null && described.getProperties() != null) {
            Map<String, ?> properties = described.getProperties();
            for (RecordComponent each : raw.getRecordComponents()) {
                if (properties.containsKey(each.getName())
                        && !each.getAnnotatedType().isAnnotationPresent(Nullable.class)
                        && (described.getRequired() == null
                                || !described.getRequired().contains(each.getName()))) {
                    described.addRequiredItem(each.getName());
                }
            }
        }
        return schema;
    }

    private static @Nullable Schema<?> referred(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(Components.COMPONENTS_SCHEMAS_REF.length()));
    }
}
