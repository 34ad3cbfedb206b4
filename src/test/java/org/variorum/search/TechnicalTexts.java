package org.variorum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up technical text: names, flags, figures, acronyms, and what may stand between them. */
final class TechnicalTexts {
  private static final List<String> NAMES =
      List.of(
          ("""
          ec2:RunInstances t2.micro x-amz-server-side-encryption --profile -v AWS::AccountId DVA-C02
          KMS VPCs GET DynamoDB dynamodb:GetItem HTTPServer S3Bucket Route53 SigV4 5GB 4xlarge 1,000
          10.0.0.0/16 user's don't ARNs AWS_ACCESS_KEY_ID lambda@edge ${aws:username} Fn::GetAtt
          buckets policies encryption the and of how running Straße été İstanbul σίσυφος 日本語 😀
          GenerateDataKeyWithoutPlaintext https://docs.example.org/a_b?c=d&e=1,2 ... -- - : _ @ x C++
          --page-size, (see (NACL), “quoted” a\u00A0b a\u2011b a\u200Bb 1,2,3 ,5 5, 3rd Y2 yY\
          """)
              .split("\\s+"));
  private static final List<String> SPACES = List.of(" ", " ", "\n", ", ", "/", "(", ".", "-", "'");

  private final Random random;

  TechnicalTexts(long seed) {
    random = new Random(seed);
  }

  String next(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(words + 1); i > 0; i--) {
      text.append(word()).append(pick(SPACES));
    }
    return text.toString();
  }

  List<String> texts(int count, int words) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(next(words));
    }
    return texts;
  }

  private String word() {
    return switch (random.nextInt(6)) {
      case 0 -> Words.random(random);
      case 1 -> letters();
      case 2 -> Character.toString(0x20 + random.nextInt(0xD000)).replace('\u03A3', 'x');
      default -> pick(NAMES);
    };
  }

  private String letters() {
    String units = "abcABC12._-:@,sS";
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(9); i >= 0; i--) {
      word.append(units.charAt(random.nextInt(units.length())));
    }
    return word.toString();
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
