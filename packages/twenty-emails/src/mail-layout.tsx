import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  render,
  Section,
  Text,
} from 'react-email';
import type { MailContent, MailSender } from './mail-content.type.ts';
import { STYLES } from './mail-styles.constant.ts';
import { readableInk } from './readable-ink.util.ts';
import type { MailTexts } from './texts/mail-texts.type.ts';

export type LayoutOptions = {
  readonly content: MailContent;
  readonly sender: MailSender;
  readonly texts: MailTexts;
};

/** One column of what every mail has: sender, mark, heading, words, facts, one button, footer. */
const MailLayout = ({ content, sender, texts }: LayoutOptions) => {
  const words = texts.describe(content);
  return (
    <Html lang={content.language} dir="ltr">
      <Head>
        <title>{words.subject}</title>
        <meta name="color-scheme" content="light" />
      </Head>
      <Body lang={content.language} style={STYLES.body}>
        <div style={STYLES.preview} data-skip-in-text="true">
          {words.paragraphs.at(-1) ?? words.heading}
        </div>
        <Container style={STYLES.page}>
          <Section style={{ ...STYLES.band, backgroundColor: sender.accentColor }}>
            <Text style={{ ...STYLES.sender, color: readableInk(sender.accentColor) }}>
              {sender.name}
            </Text>
          </Section>
          <Section style={STYLES.card}>
            {content.isTest ? <Text style={STYLES.test}>{texts.test}</Text> : null}
            <Heading as="h1" style={STYLES.heading}>
              {words.heading}
            </Heading>
            {words.paragraphs.map((paragraph, index) => (
              <Text key={index} style={STYLES.text}>
                {paragraph}
              </Text>
            ))}
            {words.facts.map(([label, value]) => (
              <Text key={label} style={STYLES.fact}>
                {label}: <strong>{value}</strong>
              </Text>
            ))}
            {content.url === null ? null : (
              <>
                <Button
                  href={content.url}
                  style={{
                    ...STYLES.button,
                    backgroundColor: sender.accentColor,
                    color: readableInk(sender.accentColor),
                  }}
                >
                  {words.button}
                </Button>
                <Text style={STYLES.quiet}>
                  {texts.linkInWords}
                  <br />
                  <Link href={content.url} style={STYLES.link}>
                    {content.url}
                  </Link>
                </Text>
              </>
            )}
            <Hr style={STYLES.rule} />
            <Text style={STYLES.quiet}>{words.footer}</Text>
          </Section>
        </Container>
      </Body>
    </Html>
  );
};

export const renderLayout = async (
  options: LayoutOptions,
): Promise<{ html: string; text: string }> => {
  const mail = <MailLayout {...options} />;
  return { html: await render(mail), text: await render(mail, { plainText: true }) };
};
