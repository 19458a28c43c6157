package org.mgmscope.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Draft;

/// Work that is kept comes back as it was.
class KeptWorkTest {
  private static final Instant WHEN = Instant.parse("2026-03-04T05:06:07Z");
  private static final Path SOURCE = Path.of("/home/ann/looked at.mgm.json");
  private static final KeptBy KEEPER = KeptBy.here(true);

  static Stream<Origin> origins() {
    return Stream.of(
        new Origin.InFile(Path.of("/home/ann/lessons/línea\n1 \"x\".mgm.json")),
        new Origin.Unnamed("01-shutdown"),
        new Origin.Unnamed(""));
  }

  private static byte[] bytes(Origin origin, Draft draft) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new KeptWork(origin, Optional.of(SOURCE), "ab12", WHEN, Optional.of(KEEPER), draft)
        .writeTo(out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("origins")
  void what_is_kept_comes_back_with_where_it_comes_from_and_when(Origin origin) throws IOException {
    Draft draft = Draft.of(Cases.scenario("11-deadlock"));
    KeptWork back = KeptWork.read(bytes(origin, draft)).orElseThrow();
    assertThat(back.origin()).isEqualTo(origin);
    assertThat(back.source()).contains(SOURCE);
    assertThat(back.base()).isEqualTo("ab12");
    assertThat(back.when()).isEqualTo(WHEN);
    assertThat(back.keeper()).contains(KEEPER);
    assertThat(back.draft().toBytes()).isEqualTo(draft.toBytes());
  }

  @Test
  void work_with_problems_is_kept_as_well() throws IOException {
    Draft wrong =
        Draft.of(Cases.scenario("11-deadlock")).with(Pointer.parse("/steps"), Json.Text.of("none"));
    KeptWork back = KeptWork.read(bytes(new Origin.Unnamed(""), wrong)).orElseThrow();
    assertThat(back.draft().toBytes()).isEqualTo(wrong.toBytes());
  }

  @Test
  void what_is_cut_off_anywhere_is_damaged() throws IOException {
    byte[] whole = bytes(new Origin.Unnamed(""), Draft.of(Cases.scenario("11-deadlock")));
    for (int length = 0; length < whole.length - 2; length += 7) {
      assertThat(KeptWork.read(Arrays.copyOf(whole, length))).as("%d bytes", length).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "[]",
        "{\"kept\": 2, \"when\": \"2026-03-04T05:06:07Z\"}",
        "{\"kept\": \"x\"}",
        "{\"kept\": 1}",
        "{\"kept\": 1, \"when\": \"yesterday\"}",
        "{\"kept\": 1, \"when\": \"2026-03-04T05:06:07Z\", \"file\": \"\\u0000\"}"
      })
  void a_first_line_that_is_not_ours_is_damaged(String line) throws IOException {
    byte[] rest = Draft.of(Cases.scenario("11-deadlock")).toBytes();
    byte[] text =
        (line + "\n" + new String(rest, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    assertThat(KeptWork.read(text)).isEmpty();
  }
}
