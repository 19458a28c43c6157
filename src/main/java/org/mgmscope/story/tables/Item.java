package org.mgmscope.story.tables;

import org.mgmscope.mgm.State;

/// An entry of a part, in the state that it stands in.
///
/// @param key what makes it the same entry from moment to moment
public record Item<K, V>(State state, K key, V value) {}
