/** The rules that tables, forms and workbooks must follow. */
@NullMarked
package no.samskaping.exchange;

import org.jspecify.annotations.NullMarked;
