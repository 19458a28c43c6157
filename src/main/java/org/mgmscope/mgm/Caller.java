package org.mgmscope.mgm;

/// The client for which MGM acts: the one whose handle a call is made with.
record Caller(Handle handle, String name, boolean isIgmp) {}
