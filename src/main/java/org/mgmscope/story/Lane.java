package org.mgmscope.story;

/// A lane of the timeline.
public enum Lane {
  HOSTS_AND_DATA,
  CALLS,
  IGMP_CALLBACKS,
  ALERTS,
  OWNERS_AND_MEMBERS,
  MFES,
  HANDLES
}
