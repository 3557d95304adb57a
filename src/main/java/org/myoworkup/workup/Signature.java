package org.myoworkup.workup;

import java.time.Instant;

/**
 * A revision somebody signed.
 *
 * @param revision the one signed
 * @param name who
 * @param role as what
 * @param time when
 * @param sha256 of the case file of that revision
 */
public record Signature(int revision, String name, String role, Instant time, String sha256) {}
