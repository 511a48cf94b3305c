/** The application of the README. */
package no.samskaping.spring.boot.readme;
