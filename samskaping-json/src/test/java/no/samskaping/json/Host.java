package no.samskaping.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of an application, of either version of Jackson. */
interface Host {
    byte[] write(Object value) throws Exception;

    <T> T read(byte[] json, Class<T> type) throws Exception;

    /** Converts a value to a tree and back. */
    <T> T throughTree(Object value, Class<T> type) throws Exception;

    /** Reads a document through a tree. */
    <T> T readTree(byte[] json, Class<T> type) throws Exception;

    /** Reads a document into an existing value. */
    <T> T update(T old, byte[] json) throws Exception;

    /** Both versions with their default configuration and the modules that service loading finds. */
    static List<Host> plain() {
        return List.of(jackson3(builder -> builder), jackson2(builder -> builder));
    }

    static Host jackson3(UnaryOperator<JsonMapper.Builder> configure) {
        JsonMapper mapper =
                configure.apply(JsonMapper.builder().findAndAddModules()).build();
        return new Host() {
            @Override
            public byte[] write(Object value) {
                return mapper.writeValueAsBytes(value);
            }

            @Override
            public <T> T read(byte[] json, Class<T> type) {
                return mapper.readValue(json, type);
            }

            @Override
            public <T> T throughTree(Object value, Class<T> type) {
                return mapper.treeToValue(mapper.valueToTree(value), type);
            }

            @Override
            public <T> T readTree(byte[] json, Class<T> type) {
                return mapper.treeToValue(mapper.readTree(json), type);
            }

            @Override
            public <T> T update(T old, byte[] json) {
                return mapper.readerForUpdating(old).readValue(json);
            }

            @Override
            public String toString() {
                return "Jackson 3";
            }
        };
    }

    /**
     * Adds the module for Jackson 2, because it is not found on the module path, where the tests run. {@link HostPathsTest}
     * tests that it is found on the class path.
     */
    static Host jackson2(UnaryOperator<com.fasterxml.jackson.databind.json.JsonMapper.Builder> configure) {
        ObjectMapper mapper = configure
                .apply(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .findAndAddModules()
                        .addModule(new no.samskaping.json.jackson2.SamskapingModule()))
                .build();
        return new Host() {
            @Override
            public byte[] write(Object value) throws IOException {
                return mapper.writeValueAsBytes(value);
            }

            @Override
            public <T> T read(byte[] json, Class<T> type) throws IOException {
                return mapper.readValue(json, type);
            }

            @Override
            public <T> T throughTree(Object value, Class<T> type) throws IOException {
                return mapper.treeToValue(mapper.valueToTree(value), type);
            }

            @Override
            public <T> T readTree(byte[] json, Class<T> type) throws IOException {
                return mapper.treeToValue(mapper.readTree(json), type);
            }

            @Override
            public <T> T update(T old, byte[] json) throws IOException {
                return mapper.readerForUpdating(old).readValue(json);
            }

            @Override
            public String toString() {
                return "Jackson 2";
            }
        };
    }
}
