package org.myoworkup.workup;

/** What the history of a workup holds: every change, signature and printing, and nothing else. */
public sealed interface Event permits Change, Signature, Printing {}
