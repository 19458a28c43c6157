/// Measurements, for `mvn -q -Pbench`: ratios of one run, printed beside what is aimed at. Nothing
/// here asserts anything.
package org.mgmscope.bench;
