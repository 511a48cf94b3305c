package no.samskaping.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** A host's mapper, of either major of Jackson. */
interface Host {
    byte[] write(Object value) throws Exception;

    <T> T read(byte[] json, Class<T> type) throws Exception;

    /** Through the host's tree of JSON nodes, to the same type. */
    <T> T throughTree(Object value, Class<T> type) throws Exception;

    /** Reads a document that the host already has as a tree. */
    <T> T readTree(byte[] json, Class<T> type) throws Exception;

    /** Reads a document into a value of the host's that is there already. */
    <T> T update(T old, byte[] json) throws Exception;

    /** Both majors as they come, with what service loading finds. */
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
     * Jackson 2 with the module handed to it: on the module path, where the tests run, it is not found; {@link
     * HostPathsTest} shows that it is on the class path.
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
