/**
 * The handbook's advice: for each field of action, each value, each part of the process and each step of SoImpact,
 * something that a group can do before its next meeting.
 */
@NullMarked
package no.samskaping.model.advice;

import org.jspecify.annotations.NullMarked;
