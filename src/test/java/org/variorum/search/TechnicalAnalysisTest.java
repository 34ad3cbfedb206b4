package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.search.LunrOracle.LUNR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TechnicalAnalysisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "buckets | bucket",
        "policies | polici",
        "the KMS | kms",
        "aws dns | aws dns",
        "https | http",
        "HTTPS | https",
        "VPCs ARNs | vpc arn",
        "GET or OR | get or",
        "ec2:RunInstances | ec2:runinstances ec2 runinst run instanc ec2runinstances",
        "t2.micro | t2.micro t2 micro t2micro",
        "x-amz-acl | x-amz-acl x amz acl xamzacl",
        "x-amz-server-side-encryption | x-amz-server-side-encryption x amz server side encrypt",
        "--profile | --profile profil",
        "AWS::AccountId | aws::accountid aws accountid account id awsaccountid",
        "DVA-C02 | dva-c02 dva c02 dvac02",
        "DynamoDB | dynamodb dynamo db",
        "route53 | route53 rout 53",
        "1,000 rows | 1,000 1 000 1000 row",
        "5GB | 5gb 5 gb",
        "user's don't | user don",
        "(see Straße.) | see straße",
        "— … :: -- | ''"
      })
  void namesAreFoundWholeAndByTheirParts(String text, String terms) {
    List<String> found = terms(text);

    assertThat(String.join(" ", found)).isEqualTo(terms);
    assertThat(LUNR.analysed(List.of(text))).containsExactly(found);
  }

  @Test
  void theBrowserMakesTheSameOfRandomText() {
    List<String> texts = new TechnicalTexts(3).texts(4_000, 12);

    assertThat(LUNR.analysed(texts)).isEqualTo(texts.stream().map(this::terms).toList());
    System.out.println("technical analysis: " + texts.size() + " random texts equal the browser's");
  }

  @Test
  void theBrowserMakesTheSameOfTheNotes() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }

    assertThat(lines).hasSizeGreaterThan(4_000);
    assertThat(LUNR.analysed(lines)).isEqualTo(lines.stream().map(this::terms).toList());
    System.out.println("technical analysis: " + lines.size() + " lines equal the browser's");
  }

  private List<String> terms(String text) {
    return new TechnicalAnalysis().tokens(text).stream().map(Token::term).toList();
  }
}
