/**
 * Auto-configuration of Spring Boot 4.
 *
 * <p>Everything except the library itself is optional, and Spring's jars are automatic modules. The
 * module is open because Spring makes beans by reflection.
 */
@SuppressWarnings("requires-automatic")
open module no.samskaping.spring.boot {
    requires transitive no.samskaping.json;
    requires org.jspecify;
    requires static no.samskaping.charts;
    requires static com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static io.swagger.v3.core;
    requires static jakarta.validation;
    requires static org.apache.tomcat.embed.core;
    requires static spring.beans;
    requires static spring.boot;
    requires static spring.boot.actuator;
    requires static spring.boot.autoconfigure;
    requires static spring.context;
    requires static spring.core;
    requires static spring.web;
    requires static spring.webmvc;
    requires static tools.jackson.core;

    exports no.samskaping.spring.boot;
}
