package org.mgmscope.manual;

/// A term of the field that the glossary explains.
public enum Term {
  MGM,
  MFE,
  PAIR,
  RPF,
  UPSTREAM,
  OUTGOING,
  HANDLE,
  COMPONENT,
  IGMP,
  OWNERSHIP,
  MEMBERSHIP,
  CALLBACK,
  ALERT,
  FORWARDER,
  NEXT_HOP,
  READING
}
