package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mgmscope.mgm.RouterUnderTest.pair;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How addresses, keys, handles, rows and codes are written, read and ordered.
class NamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "255.255.255.255", "10.1.20.3", "224.0.0.1", "128.9.99.100"})
  void an_address_is_written_as_it_is_read(String text) {
    assertThat(Address.parse(text)).isNotNull().hasToString(text);
    assertThat(Address.of(text)).isEqualTo(Address.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1.2.3",
        "1.2.3.",
        "1.2.3.4.",
        "1.2.3.4.5",
        "1..2.3",
        ".1.2.3",
        "256.0.0.1",
        "1.2.3.256",
        "01.2.3.4",
        "1.2.3.00",
        "1.2.3.4 ",
        "1,2,3,4",
        "a.b.c.d",
        "1.2.3.0004",
        "-1.2.3.4",
        "1.2.3.:",
        "1.2.3./",
        "1.2.3x4"
      })
  void what_is_no_dotted_address_is_none(String text) {
    assertThat(Address.parse(text)).isNull();
    assertThatThrownBy(() -> Address.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void addresses_are_ordered_as_unsigned_numbers() {
    Address low = Address.of("9.255.255.255");
    Address high = Address.of("200.0.0.0");
    assertThat(Stream.of(high, Address.NONE, low).sorted())
        .containsExactly(Address.NONE, low, high);
    assertThat(Address.NONE).isEqualTo(Address.of("0.0.0.0"));
  }

  @Test
  void the_address_0_0_0_0_is_told_as_a_star_where_it_is_a_source_or_a_group() {
    assertThat(Address.NONE.orStar()).isEqualTo("*");
    assertThat(Address.of("10.0.0.1").orStar()).isEqualTo("10.0.0.1");
    assertThat(pair("*,*")).isEqualTo(SourceGroup.ANY).hasToString("(*, *)");
    assertThat(pair("*,239.1.1.1")).hasToString("(*, 239.1.1.1)");
    assertThat(SourceGroup.anySource(Address.of("239.1.1.1"))).isEqualTo(pair("*,239.1.1.1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "3", "4294967295", "3@10.9.0.2", "10@0.0.0.1"})
  void a_key_is_written_as_it_is_read(String text) {
    assertThat(InterfaceKey.parse(text)).isNotNull().hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "03",
        "00",
        "-1",
        "4294967296",
        "42949672950",
        "3@",
        "@10.9.0.2",
        "3@0.0.0.0",
        "3@x",
        "3@10.9.0",
        "1x",
        "x1",
        "1:",
        "1/",
        " 1"
      })
  void what_is_no_key_is_none(String text) {
    assertThat(InterfaceKey.parse(text)).isNull();
  }

  @Test
  void keys_are_ordered_by_index_then_next_hop_as_unsigned_numbers() {
    List<String> keys = List.of("0", "1", "1@9.0.0.1", "1@200.0.0.1", "2", "10", "4294967295");
    List<InterfaceKey> sorted =
        keys.reversed().stream().map(RouterUnderTest::key).sorted().toList();
    assertThat(sorted).extracting(InterfaceKey::toString).containsExactlyElementsOf(keys);
  }

  @Test
  void pairs_are_ordered_by_group_then_source_the_star_first() {
    List<String> pairs =
        List.of("*,*", "*,224.0.0.1", "9.0.0.1,224.0.0.1", "200.0.0.1,224.0.0.1", "*,239.0.0.1");
    List<SourceGroup> inOrder = pairs.stream().map(RouterUnderTest::pair).toList();
    assertThat(inOrder.reversed().stream().sorted()).containsExactlyElementsOf(inOrder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*,*                | true",
        "*,239.1.1.1        | true",
        "10.1.1.5,239.1.1.1 | true",
        "10.1.1.6,239.1.1.1 | false",
        "*,239.1.1.2        | false",
        "10.1.1.5,239.1.1.2 | false",
      })
  void a_pair_of_a_membership_matches_an_mfe(String membership, boolean matches) {
    assertThat(pair(membership).matches(pair("10.1.1.5,239.1.1.1"))).isEqualTo(matches);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9, 10, 123456789, 999999999})
  void a_handle_is_written_as_it_is_read(int number) {
    assertThat(Handle.parse("H" + number)).isEqualTo(new Handle(number)).hasToString("H" + number);
    assertThat(EnumerationHandle.parse("E" + number))
        .isEqualTo(new EnumerationHandle(number))
        .hasToString("E" + number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "H",
        "H0",
        "H01",
        "h1",
        "1",
        "H1x",
        "Hx",
        "H-1",
        "H1234567890",
        "E1",
        "H1:",
        "H1/"
      })
  void what_is_no_handle_is_none(String text) {
    assertThat(Handle.parse(text)).isNull();
    assertThat(EnumerationHandle.parse(text.replace('E', 'F').replace('H', 'E'))).isNull();
  }

  @Test
  void handles_are_ordered_by_number() {
    assertThat(Stream.of(new Handle(10), new Handle(9), new Handle(11)).sorted())
        .containsExactly(new Handle(9), new Handle(10), new Handle(11));
    assertThat(Stream.of(new EnumerationHandle(10), new EnumerationHandle(9)).sorted())
        .containsExactly(new EnumerationHandle(9), new EnumerationHandle(10));
  }

  @Test
  void a_row_is_named_by_its_table_and_its_number() {
    assertThat(Arrays.stream(Row.values()).map(Row::id))
        .containsExactly(
            "startup/1",
            "startup/2",
            "startup/3",
            "startup/4",
            "operation/1",
            "operation/2",
            "operation/3",
            "operation/4",
            "enumeration/1",
            "enumeration/2",
            "enumeration/3",
            "enumeration/4",
            "enumeration/5",
            "shutdown/1",
            "shutdown/2",
            "administration/1",
            "administration/2",
            "administration/3",
            "administration/4");
    assertThat(Row.SHUTDOWN_1.table()).isEqualTo("shutdown");
    assertThat(Row.ADMINISTRATION_4.table()).isEqualTo("administration");
  }

  @ParameterizedTest
  @CsvSource({
    "NO_ERROR, 0",
    "ERROR_NOT_ENOUGH_MEMORY, 8",
    "ERROR_INVALID_PARAMETER, 87",
    "ERROR_INSUFFICIENT_BUFFER, 122",
    "ERROR_ALREADY_EXISTS, 183",
    "ERROR_MORE_DATA, 234",
    "ERROR_NO_MORE_ITEMS, 259",
    "ERROR_CAN_NOT_COMPLETE, 1003",
    "ERROR_NOT_FOUND, 1168",
  })
  void a_code_has_the_value_that_windows_gives_it(Code code, int value) {
    assertThat(code.value()).isEqualTo(value);
  }

  @Test
  void the_end_of_a_list_more_data_and_that_no_protocol_is_there_are_no_refusals() {
    assertThat(Arrays.stream(Outcome.values()).filter(outcome -> !outcome.isRefusal()))
        .containsExactly(
            Outcome.DONE,
            Outcome.NO_PROTOCOL,
            Outcome.IGMP_ALONE,
            Outcome.MEMBERSHIP_EXISTS,
            Outcome.MEMBERSHIP_MISSING,
            Outcome.MORE_REMAIN,
            Outcome.LAST_GIVEN,
            Outcome.NOTHING_LEFT);
  }

  @Test
  void a_basis_is_written_as_in_traces() {
    assertThat(Basis.SCENARIO).hasToString("scenario");
    assertThat(Basis.DOCUMENTED).hasToString("documented");
    assertThat(Basis.I1_I18_I21).hasToString("I1,I18,I21");
    assertThat(Basis.I9.readings()).containsExactly(9);
    assertThat(Basis.I9.source()).isEqualTo(Basis.Source.READING);
  }

  @Test
  void a_step_is_written_with_the_call_of_its_macro() {
    assertThat(new StepNumber(3, 0)).hasToString("3");
    assertThat(new StepNumber(3, 2)).hasToString("3.2");
  }

  @Test
  void each_callback_knows_its_function() {
    InterfaceKey key = RouterUnderTest.key("1");
    SourceGroup pair = pair("10.1.1.5,239.1.1.1");
    assertThat(
            Stream.of(
                new Callback.DisableIgmp(key),
                new Callback.EnableIgmp(key),
                new Callback.LocalJoin(pair, key),
                new Callback.LocalLeave(pair, key),
                new Callback.JoinAlert(pair, true),
                new Callback.PruneAlert(pair, key, true, null),
                new Callback.Rpf(pair, key, Address.NONE),
                new Callback.CreationAlert(pair, key, List.of())))
        .extracting(callback -> callback.function().name())
        .containsExactly(
            "PMGM_DISABLE_IGMP_CALLBACK",
            "PMGM_ENABLE_IGMP_CALLBACK",
            "PMGM_LOCAL_JOIN_CALLBACK",
            "PMGM_LOCAL_LEAVE_CALLBACK",
            "PMGM_JOIN_ALERT_CALLBACK",
            "PMGM_PRUNE_ALERT_CALLBACK",
            "PMGM_RPF_CALLBACK",
            "PMGM_CREATION_ALERT_CALLBACK");
  }
}
