/** The auto-configuration: each class is one part, which a property switches off. */
@NullMarked
package no.samskaping.spring.boot;

import org.jspecify.annotations.NullMarked;
