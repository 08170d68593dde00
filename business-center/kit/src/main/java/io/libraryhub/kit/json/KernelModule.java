package io.libraryhub.kit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.libraryhub.kernel.Id;
import io.libraryhub.kernel.Isbn;
import io.libraryhub.kernel.Money;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * The kernel's values in JSON: every {@link Id} is a string (JavaScript loses precision above 2^53), {@link Money} an
 * integer number of fen, {@link Isbn} its thirteen digits.
 */
public final class KernelModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public KernelModule() {
        super("library-hub-kernel");
        addSerializer(new IdSerializer());
        addKeySerializer(Id.class, new IdKeySerializer());
        addSerializer(new MoneySerializer());
        addDeserializer(Money.class, new MoneyDeserializer());
        addSerializer(new IsbnSerializer());
        addDeserializer(Isbn.class, new IsbnDeserializer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new IdDeserializers());
        context.addKeyDeserializers(new IdKeyDeserializers());
    }

    private static final class IdSerializer extends StdSerializer<Id> {
        private static final long serialVersionUID = 1L;

        IdSerializer() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Long.toString(id.value()));
        }
    }

    private static final class IdKeySerializer extends StdSerializer<Id> {
        private static final long serialVersionUID = 1L;

        IdKeySerializer() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(Long.toString(id.value()));
        }
    }

    private static final class MoneySerializer extends StdSerializer<Money> {
        private static final long serialVersionUID = 1L;

        MoneySerializer() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(money.fen());
        }
    }

    private static final class MoneyDeserializer extends StdDeserializer<Money> {
        private static final long serialVersionUID = 1L;

        MoneyDeserializer() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                return (Money) context.handleUnexpectedToken(Money.class, in);
            }
            return new Money(in.getLongValue());
        }
    }

    private static final class IsbnSerializer extends StdSerializer<Isbn> {
        private static final long serialVersionUID = 1L;

        IsbnSerializer() {
            super(Isbn.class);
        }

        @Override
        public void serialize(Isbn isbn, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(isbn.digits());
        }
    }

    private static final class IsbnDeserializer extends StdDeserializer<Isbn> {
        private static final long serialVersionUID = 1L;

        IsbnDeserializer() {
            super(Isbn.class);
        }

        @Override
        public Isbn deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = in.getValueAsString("");
            return Isbn.parse(text).orElseThrow(() -> context.weirdStringException(text, Isbn.class, "not an ISBN"));
        }
    }

    private static final class IdDeserializers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return isId(type) ? new IdDeserializer(type.getRawClass()) : null;
        }
    }

    private static final class IdKeyDeserializers implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            if (!isId(type)) {
                return null;
            }
            IdDeserializer values = new IdDeserializer(type.getRawClass());
            return new KeyDeserializer() {
                @Override
                public Object deserializeKey(String key, DeserializationContext context) throws IOException {
                    return values.parse(key, context);
                }
            };
        }
    }

    private static boolean isId(JavaType type) {
        return Id.class.isAssignableFrom(type.getRawClass()) && type.getRawClass() != Id.class;
    }

    /** Accepts the string form only, and a plain integer from clients that send one. */
    private static final class IdDeserializer extends StdDeserializer<Id> {
        private static final long serialVersionUID = 1L;
        private final transient Constructor<?> constructor;

        IdDeserializer(Class<?> type) {
            super(type);
            try {
                constructor = type.getDeclaredConstructor(long.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type + " is an Id without a constructor (long)", e);
            }
        }

        @Override
        public Id deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonToken token = in.currentToken();
            if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
                return (Id) context.handleUnexpectedToken(handledType(), in);
            }
            return parse(in.getText(), context);
        }

        Id parse(String text, DeserializationContext context) throws IOException {
            try {
                return (Id) constructor.newInstance(Id.parse(text));
            } catch (IllegalArgumentException | InvocationTargetException e) {
                throw context.weirdStringException(text, handledType(), "not an id");
            } catch (InstantiationException | IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
