package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The program knows nothing of the field that an edition is about: the first one is about AWS, and
 * the code must not be.
 */
class FieldNeutralityTest {
  private static final List<String> NAMES =
      List.of(
          "aws",
          "amazon",
          "s3",
          "ec2",
          "ecs",
          "ecr",
          "eks",
          "ebs",
          "efs",
          "rds",
          "sqs",
          "sns",
          "iam",
          "vpc",
          "kms",
          "waf",
          "alb",
          "nlb",
          "elb",
          "lambda",
          "lambdas",
          "dynamodb",
          "aurora",
          "redshift",
          "elasticache",
          "cloudfront",
          "cloudwatch",
          "cloudformation",
          "cloudtrail",
          "codebuild",
          "codedeploy",
          "codepipeline",
          "kinesis",
          "fargate",
          "cognito",
          "athena",
          "glacier",
          "beanstalk",
          "appsync",
          "eventbridge",
          "route53",
          "sagemaker",
          "xray",
          "nat gateway",
          "arn");

  private static final Pattern WORD =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])(?:" + String.join("|", NAMES) + ")(?![\\p{L}\\p{N}])");

  /**
   * Examples in comments that still name a service; each is to be replaced, and its line here to
   * go.
   */
  private static final Set<String> STILL =
      Set.of("merge/SectionKey.java", "page/Page.java", "page/SiteInfo.java");

  @Test
  void noSourceNamesAServiceOfTheFirstEdition() throws IOException {
    List<String> found = new ArrayList<>();
    int read = 0;
    for (String folder : List.of("src/main/java/org/variorum", "src/main/resources")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = Path.of(folder).relativize(file).toString().replace('\\', '/');
          collect(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1), found);
          read++;
        }
      }
    }

    assertThat(read).as("files that were read").isGreaterThanOrEqualTo(100);
    assertThat(found).isEmpty();
  }

  @Test
  void whatIsLookedForIsFound() {
    List<String> found = new ArrayList<>();
    collect("x", "Amazon S3, `aws:SourceIp`; s3.md\nlaws and rows3, S3s", found);

    assertThat(found).containsExactly("x:1: Amazon", "x:1: S3", "x:1: aws", "x:1: s3");
  }

  private static void collect(String name, String text, List<String> found) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      if (!STILL.contains(name)) {
        found.add(
            name
                + ":"
                + (1 + text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count())
                + ": "
                + matcher.group());
      }
    }
  }
}
