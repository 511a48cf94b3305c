/** For the OpenAPI documents of applications. */
@NullMarked
package no.samskaping.json.openapi;

import org.jspecify.annotations.NullMarked;
