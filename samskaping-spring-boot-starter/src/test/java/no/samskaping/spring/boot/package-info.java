/** Tests of the auto-configuration. */
package no.samskaping.spring.boot;
