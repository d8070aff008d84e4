// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decoding/decoding.h"
#include "tests/support/testmain.h"

#include <QByteArray>
#include <QTest>

#include <string>

using namespace postmortem;
using namespace Qt::StringLiterals;
using Kind = DecodedItem::Kind;

namespace {

std::string bytesOf(const QByteArray& bytes)
{
    return bytes.toStdString();
}
QByteArray arrayOf(const std::string& text)
{
    return QByteArray::fromStdString(text);
}
std::string base64(const QByteArray& bytes)
{
    return bytes.toBase64().toStdString();
}

/// A type 3 message (MS-NLMP 2.2.1.3) with that user name field.
QByteArray ntlmType3(const QByteArray& user, quint32 flags)
{
    QByteArray message("NTLMSSP\0\3\0\0\0", 12);
    message.append(52, '\0');
    message[36] = static_cast<char>(user.size());
    message[38] = static_cast<char>(user.size());
    message[40] = 64;
    message[60] = static_cast<char>(flags);
    return message + user;
}

/// "Kind label=value" of every item, for comparing at a glance.
QString summary(const Decoded& decoded)
{
    QStringList parts;
    for (const DecodedItem& item : decoded.items)
        parts.append(QString::fromStdString(item.label + "=" + item.value));
    return QString::fromStdString(decoded.mechanism) + u": "_s + parts.join(u"; "_s);
}

} // namespace

class TestDecoding final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesBase64_data();
    void decodesBase64();
    void refusesWhatIsNotBase64_data();
    void refusesWhatIsNotBase64();
    void base64OfEveryLength();
    void namesTheAccount_data();
    void namesTheAccount();
    void refusesMalformedResponses_data();
    void refusesMalformedResponses();
    void readsThePasswordOfPlain();
    void knowsPrompts_data();
    void knowsPrompts();
    void saysWhatWeakensAPassword_data();
    void saysWhatWeakensAPassword();
    void masksSecrets_data();
    void masksSecrets();
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
    void theMaskTellsNothingOfTheLength();
    void makesTextVisible_data();
    void makesTextVisible();
    void decodesText_data();
    void decodesText();
    void saysWhyNot_data();
    void saysWhyNot();
    void notesWeakPasswords();
    void survivesAnyBytes();
};

void TestDecoding::decodesBase64_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    // RFC 4648, section 10.
    QTest::newRow("rfc empty") << QByteArray() << QByteArray();
    QTest::newRow("rfc f") << QByteArray("Zg==") << QByteArray("f");
    QTest::newRow("rfc fo") << QByteArray("Zm8=") << QByteArray("fo");
    QTest::newRow("rfc foo") << QByteArray("Zm9v") << QByteArray("foo");
    QTest::newRow("rfc foobar") << QByteArray("Zm9vYmFy") << QByteArray("foobar");
    QTest::newRow("unpadded") << QByteArray("dGVzdA") << QByteArray("test");
    QTest::newRow("half padded") << QByteArray("dGVzdA=") << QByteArray("test");
    QTest::newRow("white space around") << QByteArray(" \tdGVzdA==\r\n") << QByteArray("test");
    QTest::newRow("all digits") << QByteArray("+/+/") << QByteArray("\xfb\xff\xbf");
    QTest::newRow("NUL inside") << QByteArray("AHRlc3QAcGFzcw==") << QByteArray("\0test\0pass", 10);
    QTest::newRow("only blanks") << QByteArray("  ") << QByteArray();
}

void TestDecoding::decodesBase64()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, bytes);
    const auto decoded = decodeBase64(bytesOf(text));
    QVERIFY(decoded.has_value());
    QCOMPARE(arrayOf(*decoded), bytes);
}

void TestDecoding::refusesWhatIsNotBase64_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("impossible length") << QByteArray("dGVzd");
    QTest::newRow("one digit") << QByteArray("A");
    QTest::newRow("padding alone") << QByteArray("==");
    QTest::newRow("too much padding") << QByteArray("Zm9v=");
    QTest::newRow("three signs") << QByteArray("Zg===");
    QTest::newRow("padding inside") << QByteArray("dGVz=dA==");
    QTest::newRow("blank inside") << QByteArray("dGVz dA==");
    QTest::newRow("url alphabet") << QByteArray("-_-_");
    QTest::newRow("high bytes") << QByteArray("dGV\xE4");
    QTest::newRow("NUL") << QByteArray("dGV\0", 4);
    QTest::newRow("masked") << QByteArray("****");
}

void TestDecoding::refusesWhatIsNotBase64()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!decodeBase64(bytesOf(text)).has_value());
}

void TestDecoding::base64OfEveryLength()
{
    QByteArray bytes;
    for (int length = 0; length < 70; ++length) {
        QCOMPARE(arrayOf(decodeBase64(base64(bytes)).value_or("?")), bytes);
        const std::string unpadded = bytes.toBase64(QByteArray::OmitTrailingEquals).toStdString();
        QCOMPARE(arrayOf(decodeBase64(unpadded).value_or("?")), bytes);
        bytes.append(static_cast<char>(length * 37 + 11));
    }
    const QByteArray large(49152, '\x9c');
    QCOMPARE(arrayOf(decodeBase64(base64(large)).value_or("?")), large);
}

void TestDecoding::namesTheAccount_data()
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("authorization");
    const auto row = [](const char* name, Mechanism mechanism, const QByteArray& bytes, const QString& user,
                        const QString& authorization = {}) {
        QTest::newRow(name) << mechanism << bytes << user << authorization;
    };
    row("login", Mechanism::Login, "test", u"test"_s);
    row("login with domain", Mechanism::Login, "anna@kontor.example", u"anna@kontor.example"_s);
    row("login with a blank", Mechanism::Login, "Anna B", u"Anna B"_s);
    row("plain", Mechanism::Plain, QByteArray("\0tim\0tanstaaftanstaaf", 21), u"tim"_s); // RFC 4616
    row("plain for another", Mechanism::Plain, QByteArray("Ursel\0Kurt\0xipj3plmq", 20), u"Kurt"_s, u"Ursel"_s);
    row("plain for oneself", Mechanism::Plain, QByteArray("test\0test\0pass", 14), u"test"_s);
    row("plain, password empty", Mechanism::Plain, QByteArray("\0test\0", 6), u"test"_s);
    row("cram-md5", Mechanism::CramMd5, "tim b913a602c7eda7a495b4e6e7334d3890", u"tim"_s); // RFC 2195
    row("cram-md5, blank in name", Mechanism::CramMd5, "tim b b913a602c7eda7a495b4e6e7334d3890", u"tim b"_s);
    row("digest-md5", Mechanism::DigestMd5, // RFC 2831, section 4
        "charset=utf-8,username=\"chris\",realm=\"elwood.innosoft.com\",nonce=\"OA6MG9tEQGm2hh\",nc=00000001,"
        "cnonce=\"OA6MHXh6VqTrRk\",digest-uri=\"imap/elwood.innosoft.com\","
        "response=d388dad90d4bbd760a152321f2143af7,qop=auth",
        u"chris"_s);
    row("digest-md5, quotes in name", Mechanism::DigestMd5, "username=\"a\\\"b, c\",response=0", u"a\"b, c"_s);
    row("ntlm, UTF-16", Mechanism::Ntlm, ntlmType3(QByteArray("t\0e\0s\0t\0", 8), 1), u"test"_s);
    row("ntlm, umlaut", Mechanism::Ntlm, ntlmType3(QByteArray("\xfc\0", 2), 1), u"ü"_s);
    row("ntlm, OEM", Mechanism::Ntlm, ntlmType3("test", 2), u"test"_s);
    row("xoauth2", Mechanism::XOAuth2, "user=someuser@example.com\1auth=Bearer ya29.vF9dft4\1\1",
        u"someuser@example.com"_s);
    row("oauthbearer", Mechanism::OAuthBearer, // RFC 7628, section 4.1
        "n,a=user@example.com,\1host=server.example.com\1port=143\1auth=Bearer vF9dft4qmTc2Nvb3RlckBh\1\1",
        u"user@example.com"_s);
    row("scram", Mechanism::Scram, "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL", u"user"_s); // RFC 5802
    row("scram, escaped", Mechanism::Scram, "n,,n=a=2Cb=3Dc,r=x", u"a,b=c"_s);
    row("scram-plus for another", Mechanism::Scram, "p=tls-unique,a=boss,n=user,r=x", u"user"_s, u"boss"_s);
}

void TestDecoding::namesTheAccount()
{
    QFETCH(const Mechanism, mechanism);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, user);
    QFETCH(const QString, authorization);
    const auto login = decodeSasl(mechanism, bytesOf(bytes));
    QVERIFY(login.has_value());
    QCOMPARE(QString::fromStdString(login->user), user);
    QCOMPARE(QString::fromStdString(login->authorizationId), authorization);
}

void TestDecoding::refusesMalformedResponses_data()
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, Mechanism mechanism, const QByteArray& bytes) {
        QTest::newRow(name) << mechanism << bytes;
    };
    row("login, empty", Mechanism::Login, "");
    row("login, NUL", Mechanism::Login, QByteArray("te\0st", 5));
    row("plain, one NUL", Mechanism::Plain, QByteArray("test\0pass", 9));
    row("plain, three NULs", Mechanism::Plain, QByteArray("\0a\0b\0c", 6));
    row("plain, no name", Mechanism::Plain, QByteArray("\0\0pass", 6));
    row("plain, empty", Mechanism::Plain, "");
    row("cram-md5, short digest", Mechanism::CramMd5, "tim b913a602c7eda7a4");
    row("cram-md5, no hex", Mechanism::CramMd5, "tim z913a602c7eda7a495b4e6e7334d3890");
    row("cram-md5, no name", Mechanism::CramMd5, " b913a602c7eda7a495b4e6e7334d3890");
    row("digest-md5, no response", Mechanism::DigestMd5, "username=\"chris\"");
    row("digest-md5, open quote", Mechanism::DigestMd5, "username=\"chris");
    row("digest-md5, challenge", Mechanism::DigestMd5, "realm=\"a\",nonce=\"b\"");
    row("ntlm, type 1", Mechanism::Ntlm, QByteArray("NTLMSSP\0\1\0\0\0", 12) + QByteArray(52, '\0'));
    row("ntlm, cut", Mechanism::Ntlm, ntlmType3("test", 2).left(50));
    QByteArray outside = ntlmType3("test", 2);
    outside[41] = '\x7f';
    row("ntlm, offset outside", Mechanism::Ntlm, outside);
    QByteArray tooLong = ntlmType3("test", 2);
    tooLong[36] = 120;
    row("ntlm, length outside", Mechanism::Ntlm, tooLong);
    row("xoauth2, no auth", Mechanism::XOAuth2, "user=a\1");
    row("oauthbearer, no header", Mechanism::OAuthBearer, "a=user,\1auth=Bearer x\1\1");
    row("scram, no nonce", Mechanism::Scram, "n,,n=user");
    row("scram, odd flag", Mechanism::Scram, "q,,n=user,r=x");
    row("gssapi", Mechanism::Gssapi, "test");
    row("none", Mechanism::None, "test");
}

void TestDecoding::refusesMalformedResponses()
{
    QFETCH(const Mechanism, mechanism);
    QFETCH(const QByteArray, bytes);
    QVERIFY(!decodeSasl(mechanism, bytesOf(bytes)).has_value());
}

void TestDecoding::readsThePasswordOfPlain()
{
    const auto login = decodeSasl(Mechanism::Plain, std::string("\0test\0pa ss", 11));
    QVERIFY(login && login->password);
    QCOMPARE(QString::fromStdString(*login->password), u"pa ss"_s);
    QVERIFY(!decodeSasl(Mechanism::CramMd5, "tim b913a602c7eda7a495b4e6e7334d3890")->password.has_value());
}

void TestDecoding::knowsPrompts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Prompt>("prompt");
    QTest::newRow("user") << u"VXNlcm5hbWU6"_s << Prompt::Username;
    QTest::newRow("password") << u"UGFzc3dvcmQ6"_s << Prompt::Password;
    QTest::newRow("lower user") << u"dXNlcm5hbWU6"_s << Prompt::Username;
    QTest::newRow("lower password") << u"cGFzc3dvcmQ6"_s << Prompt::Password;
    QTest::newRow("user name NUL") << u"VXNlciBOYW1lAA=="_s << Prompt::Username;
    QTest::newRow("password NUL") << u"UGFzc3dvcmQA"_s << Prompt::Password;
    QTest::newRow("plain user") << u"Username:"_s << Prompt::Username;
    QTest::newRow("plain password") << u" PASSWORD: "_s << Prompt::Password;
    QTest::newRow("whole reply") << u"334 VXNlcm5hbWU6"_s << Prompt::Username;
    QTest::newRow("imap") << u"+ UGFzc3dvcmQ6"_s << Prompt::Password;
    QTest::newRow("empty") << u""_s << Prompt::None;
    QTest::newRow("bare 334") << u"334 "_s << Prompt::None;
    QTest::newRow("an answer") << u"dGVzdA=="_s << Prompt::None;
    QTest::newRow("a challenge") << u"PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+"_s << Prompt::None;
}

void TestDecoding::knowsPrompts()
{
    QFETCH(const QString, text);
    QFETCH(const Prompt, prompt);
    QCOMPARE(promptOf(text.toStdString()), prompt);
}

void TestDecoding::saysWhatWeakensAPassword_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("weakness");
    const auto row = [](const char* name, const QString& user, const QString& password, const QString& weakness) {
        QTest::newRow(name) << user << password << weakness;
    };
    row("good", u"anna"_s, u"vier-Pferde-am-Fluss"_s, u""_s);
    row("empty", u"anna"_s, u""_s, u"empty"_s);
    row("short word", u"test"_s, u"pass"_s, u"4 characters, a common password"_s);
    row("one", u"test"_s, u"x"_s, u"1 character"_s);
    row("same", u"test"_s, u"Test"_s, u"4 characters, same as the account name, a common password"_s);
    row("same as the local part", u"annabelle@kontor.example"_s, u"annabelle"_s, u"same as the account name"_s);
    row("contains", u"anna"_s, u"anna-Haus-77"_s, u"contains the account name"_s);
    row("backwards", u"klausmeier"_s, u"reiemsualk"_s, u"the account name backwards"_s);
    row("digits added", u"anna"_s, u"Password123!"_s, u"a common password"_s);
    row("digits", u"anna"_s, u"20261123"_s, u"digits only"_s);
    row("repeated", u"anna"_s, u"aaaaaaaa"_s, u"one character repeated"_s);
    row("umlauts count once", u"anna"_s, u"äöüäöü"_s, u"6 characters"_s);
}

void TestDecoding::saysWhatWeakensAPassword()
{
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    QFETCH(const QString, weakness);
    QCOMPARE(QString::fromStdString(passwordWeakness(user.toStdString(), password.toStdString())), weakness);
}

void TestDecoding::masksSecrets_data()
{
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char* name, const QString& previous, const QString& line, const QString& masked) {
        QTest::newRow(name) << previous << line << masked;
    };
    const QString ice = u"203.0.113.66    [0A84] 10:31:29 "_s;
    row("pop3", {}, u"PASS secret"_s, u"PASS ••••••"_s);
    row("pop3 in lower case", {}, u"pass se cret"_s, u"pass ••••••"_s);
    row("icewarp", {}, ice + u"<<< PASS secret"_s, ice + u"<<< PASS ••••••"_s);
    row("icewarp, lower case", {}, ice + u"<<< pass secret"_s, ice + u"<<< pass ••••••"_s);
    row("password like a stamp", {}, ice + u"<<< PASS 10:31:29 x"_s, ice + u"<<< PASS ••••••"_s);
    row("hmailserver", {}, u"\"POP3D\"\t1\t2\t\"2026-11-23 10:31:29.001\"\t\"203.0.113.66\"\t\"RECEIVED: PASS x y\""_s,
        u"\"POP3D\"\t1\t2\t\"2026-11-23 10:31:29.001\"\t\"203.0.113.66\"\t\"RECEIVED: PASS ••••••\""_s);
    row("columns", {}, u"11/23/26 10:31:29\tPOP3-IN\t880\t203.0.113.66\tPASS\tPASS secret\t+OK\t12"_s,
        u"11/23/26 10:31:29\tPOP3-IN\t880\t203.0.113.66\tPASS\tPASS ••••••\t+OK\t12"_s);
    row("unknown prefix", {}, u"weird thing here PASS secret"_s, u"weird thing here PASS ••••••"_s);
    row("syslog", {}, u"Nov 23 10:31:29 mail pop3d[12]: < PASS secret"_s,
        u"Nov 23 10:31:29 mail pop3d[12]: < PASS ••••••"_s);
    row("imap atom", {}, u"a1 LOGIN test secret"_s, u"a1 LOGIN test ••••••"_s);
    row("imap quoted", {}, u"a1 login \"te st\" \"se \\\" cret\""_s, u"a1 login \"te st\" ••••••"_s);
    row("imap with stamp", {}, ice + u"<<< 1 LOGIN test@kontor.example secret"_s,
        ice + u"<<< 1 LOGIN test@kontor.example ••••••"_s);
    row("imap password as literal", u"a1 LOGIN test {6}"_s, u"secret"_s, u"••••••"_s);
    row("imap literal behind +", u"+ go ahead"_s, u"secret"_s, u"••••••"_s);
    row("imap literal of words", u"+ Ready"_s, u"my secret"_s, u"••••••"_s);
    row("imap both literal", u"test {6}"_s, u"secret"_s, u"••••••"_s);
    row("imap name as literal", u"a1 LOGIN {4+}"_s, u"test \"secret\""_s, u"test ••••••"_s);
    row("imap name as literal behind +", u"+ Ready"_s, u"test \"secret\""_s, u"test ••••••"_s);
    row("login password", u"334 UGFzc3dvcmQ6"_s, u"cGFzcw=="_s, u"••••••"_s);
    row("login password, stamps", ice + u">>> 334 UGFzc3dvcmQ6"_s, ice + u"<<< cGFzcw"_s, ice + u"<<< ••••••"_s);
    row("login in clear", ice + u">>> 334 Password:"_s, ice + u"<<< my pass"_s, ice + u"<<< ••••••"_s);
    row("login, no prompts", u"dGVzdA=="_s, u"cGFzcw=="_s, u"••••••"_s);
    row("login, both in one line", {}, u"AUTH LOGIN dGVzdA== cGFzcw=="_s, u"AUTH LOGIN dGVzdA== ••••••"_s);
    row("imap authenticate login", u"+ UGFzc3dvcmQ6"_s, u"cGFzcw=="_s, u"••••••"_s);
    row("plain in one line", {}, u"AUTH PLAIN AHRlc3QAcGFzcw=="_s, u"AUTH PLAIN ••••••"_s);
    row("plain, unpadded", {}, ice + u"<<< auth plain AHRlc3QAcGFzcw"_s, ice + u"<<< auth plain ••••••"_s);
    row("plain in two lines", u"334 "_s, u"AHRlc3QAcGFzcw=="_s, u"••••••"_s);
    row("plain in two lines, malformed", u"334"_s, u"AHRlc3Q"_s, u"••••••"_s);
    row("plain without its challenge", {}, u"AHRlc3QAcGFzcw=="_s, u"••••••"_s);
    row("imap plain", {}, u"a1 AUTHENTICATE PLAIN AHRlc3QAcGFzcw=="_s, u"a1 AUTHENTICATE PLAIN ••••••"_s);
    row("dovecot debug", {}, u"auth: Debug: client in: AUTH 1 PLAIN service=imap resp=AHRlc3QAcGFzcw=="_s,
        u"auth: Debug: client in: AUTH 1 PLAIN service=imap resp=••••••"_s);
    row("xoauth2", {}, u"AUTH XOAUTH2 dXNlcj1hAWF1dGg9QmVhcmVyIHgBAQ=="_s, u"AUTH XOAUTH2 ••••••"_s);
    row("dovecot", {}, u"sql(test,203.0.113.66): Password mismatch (given password: a)b c)"_s,
        u"sql(test,203.0.113.66): Password mismatch (given password: ••••••)"_s);
    row("dovecot hash", {}, u"(SHA1 of given password: ab12cd)"_s, u"(SHA1 of given password: ••••••)"_s);
    row("vpopmail", {}, u"vchkpw-pop3: password fail (pass: 'it's') test@kontor.example:203.0.113.66"_s,
        u"vchkpw-pop3: password fail (pass: '••••••') test@kontor.example:203.0.113.66"_s);
    row("key and value", {}, u"login user=test, password=secret, ip=203.0.113.66"_s,
        u"login user=test, password=••••••, ip=203.0.113.66"_s);
    row("quoted value", {}, u"passwd=\"se cret\" user=test"_s, u"passwd=\"••••••\" user=test"_s);
    row("bearer", {}, u"auth=Bearer ya29.abc rest"_s, u"auth=Bearer •••••• rest"_s);
}

void TestDecoding::masksSecrets()
{
    QFETCH(const QString, previous);
    QFETCH(const QString, line);
    QFETCH(const QString, masked);
    QCOMPARE(QString::fromStdString(maskSecrets(line.toStdString(), previous.toStdString())), masked);
}

void TestDecoding::leavesTheRestAlone_data()
{
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const QString& previous, const QString& line) {
        QTest::newRow(name) << previous << line;
    };
    row("pop3 user", {}, u"USER test"_s);
    row("user name after its prompt", u"334 VXNlcm5hbWU6"_s, u"dGVzdA=="_s);
    row("user name in clear", u"334 Username:"_s, u"test"_s);
    row("initial user name", {}, u"AUTH LOGIN dGVzdA=="_s);
    row("prompt", u"dGVzdA=="_s, u"334 UGFzc3dvcmQ6"_s);
    row("prompt in clear", u"test"_s, u"334 Password:"_s);
    row("reply after the prompt", u"334 UGFzc3dvcmQ6"_s, u"535 5.7.8 Authentication failed"_s);
    row("cancelled", u"334 UGFzc3dvcmQ6"_s, u"*"_s);
    row("masked by the server", u"334 UGFzc3dvcmQ6"_s, u"***"_s);
    row("masked pass", {}, u"PASS ***"_s);
    row("pass without argument", {}, u"PASS"_s);
    row("pop3 refusal", u"pass x"_s, u"-ERR Unknown user or incorrect password"_s);
    row("cram-md5 answer", u"334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+"_s,
        u"dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw"_s);
    row("imap reply", {}, u"a1 OK LOGIN completed"_s);
    row("imap refusal", {}, u"1 NO LOGIN failed"_s);
    row("imap capability", {}, u"* CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=LOGIN"_s);
    row("name announces a literal", u"+ Ready"_s, u"test {6}"_s);
    row("login announces a literal", {}, u"a1 LOGIN test {6}"_s);
    row("courier", {}, u"Nov 23 10:31:29 mail pop3d: LOGIN FAILED, user=test, ip=[::ffff:203.0.113.66]"_s);
    row("dovecot", {}, u"Nov 23 10:31:29 mail dovecot: imap-login: Login: user=<test>, method=PLAIN, rip=192.0.2.7"_s);
    row("cyrus", {}, u"Nov 23 10:31:29 mail cyrus/imap[1]: login: pc [192.0.2.7] test plaintext User logged in"_s);
    row("postfix", {},
        u"Nov 23 10:31:29 mail postfix/smtpd[7]: warning: unknown[203.0.113.66]: SASL LOGIN "
        "authentication failed: UGFzc3dvcmQ6"_s);
    row("smtp", u"250 2.1.0 <a@b.example>... Sender ok"_s, u"RCPT TO:<c@d.example>"_s);
    row("queue id that could be read as a name and a password", {},
        u"Apr  9 01:49:42 mx postfix/cleanup[1740]: 0AB11AD629A: message-id=<1@far.example>"_s);
    row("password changed", {}, u"password mismatch for test"_s);
}

void TestDecoding::leavesTheRestAlone()
{
    QFETCH(const QString, previous);
    QFETCH(const QString, line);
    QCOMPARE(QString::fromStdString(maskSecrets(line.toStdString(), previous.toStdString())), line);
}

void TestDecoding::theMaskTellsNothingOfTheLength()
{
    QCOMPARE(maskSecrets("PASS x"), maskSecrets("PASS a-very-long-passphrase-of-many-words"));
}

void TestDecoding::makesTextVisible_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& text) {
        QTest::newRow(name) << bytes << text;
    };
    row("plain", "user test", u"user test"_s);
    row("umlauts", "Grüße, 世界 🙂", u"Grüße, 世界 🙂"_s);
    row("tab", "a\tb", u"a b"_s);
    row("NUL and bell", QByteArray("a\0b\7", 4), u"a␀b␇"_s);
    row("line end", "a\r\nb", u"a␍␊b"_s);
    row("ansi", "\x1b[31mred", u"␛[31mred"_s);
    row("delete", "a\x7f", u"a␡"_s);
    row("c1",
        "a\xc2\x9b"
        "31m",
        u"a<U+009B>31m"_s);
    row("bidi override",
        "a\xe2\x80\xae"
        "b",
        u"a<U+202E>b"_s);
    row("bidi isolate", "\xe2\x81\xa6x", u"<U+2066>x"_s);
    row("arabic letter mark", "\xd8\x9cx", u"<U+061C>x"_s);
    row("many accents", "e\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x82 e", u"e\u0301\u0301\u0301\u0301<U+0302> e"_s);
    row("zero width", "te\xe2\x80\x8bst", u"te<U+200B>st"_s);
    row("byte order mark",
        "\xef\xbb\xbf"
        "a",
        u"<U+FEFF>a"_s);
    row("line separator", "a\xe2\x80\xa8", u"a<U+2028>"_s);
    row("tag", "\xf3\xa0\x81\x81", u"<U+E0041>"_s);
    row("latin-1", "Gr\xfc\xdf!", u"Gr\uFFFD\uFFFD!"_s);
    row("cut sequence", "a\xe4\xb8", u"a\uFFFD"_s);
    row("cut by a letter",
        "\xe4\xb8"
        "b",
        u"\uFFFDb"_s);
    row("overlong", "\xc0\xaf", u"\uFFFD\uFFFD"_s);
    row("surrogate", "\xed\xa0\x80", u"\uFFFD\uFFFD\uFFFD"_s);
    row("beyond Unicode", "\xf4\x90\x80\x80", u"\uFFFD\uFFFD\uFFFD\uFFFD"_s);
    row("lone continuation", "\x80", u"\uFFFD"_s);
}

void TestDecoding::makesTextVisible()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QCOMPARE(QString::fromStdString(visibleText(bytesOf(bytes))), text);
}

void TestDecoding::decodesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char* name, const QString& text, const QString& result) {
        QTest::newRow(name) << text << result;
    };
    const QString login = u"LOGIN: Server prompt=Username:; User name=test; Server prompt=Password:; Password=pass"_s;
    row("login", u"AUTH LOGIN\n334 VXNlcm5hbWU6\ndGVzdA==\n334 UGFzc3dvcmQ6\ncGFzcw==\n235 ok"_s, login);
    row("login, unpadded", u"AUTH LOGIN\r\n334 VXNlcm5hbWU6\r\ndGVzdA\r\n334 UGFzc3dvcmQ6\r\ncGFzcw"_s, login);
    row("login, decoded", u"334 Username:\ntest\n334 Password:\npass\n"_s, login);
    row("login in one line", u"AUTH LOGIN 334 VXNlcm5hbWU6 dGVzdA== 334 UGFzc3dvcmQ6 cGFzcw=="_s, login);
    row("login from a log",
        u"198.51.100.23   [0B10] 10:44:10 <<< AUTH LOGIN\n198.51.100.23   [0B10] 10:44:10 >>> 334 VXNlcm5hbWU6\n"
        "198.51.100.23   [0B10] 10:44:11 <<< dGVzdA==\n198.51.100.23   [0B10] 10:44:11 >>> 334 UGFzc3dvcmQ6\n"
        "198.51.100.23   [0B10] 10:44:12 <<< cGFzcw=="_s,
        login);
    row("login from Postfix -v",
        u"Nov 23 10:44:10 mail postfix/smtpd[12]: < unknown[198.51.100.23]: AUTH LOGIN\n"
        "Nov 23 10:44:10 mail postfix/smtpd[12]: > unknown[198.51.100.23]: 334 VXNlcm5hbWU6\n"
        "Nov 23 10:44:10 mail postfix/smtpd[12]: < unknown[198.51.100.23]: dGVzdA==\n"_s,
        u"LOGIN: Server prompt=Username:; User name=test"_s);
    row("initial response", u"AUTH LOGIN dGVzdA==\n334 UGFzc3dvcmQ6\ncGFzcw=="_s,
        u"LOGIN: User name=test; Server prompt=Password:; Password=pass"_s);
    row("bare pair", u"dGVzdA==\ncGFzcw=="_s, u"LOGIN: User name=test; Password=pass"_s);
    row("one word", u"dGVzdA"_s, u"base64: Text=test"_s);
    row("prompt alone", u"UGFzc3dvcmQ6"_s, u"LOGIN: Server prompt=Password:"_s);
    row("plain", u"AUTH PLAIN AHRlc3QAcGFzcw=="_s, u"PLAIN: User name=test; Password=pass"_s);
    row("plain in two lines", u"AUTH PLAIN\n334 \nAHRlc3QAcGFzcw"_s, u"PLAIN: User name=test; Password=pass"_s);
    row("plain by its form", u"AHRlc3QAcGFzcw=="_s, u"PLAIN: User name=test; Password=pass"_s);
    row("plain for another", u"AUTH PLAIN VXJzZWwAS3VydAB4aXBqM3BsbXE="_s,
        u"PLAIN: Acts as=Ursel; User name=Kurt; Password=xipj3plmq"_s);
    row("imap plain", u"a1 AUTHENTICATE PLAIN\n+ \nAHRlc3QAcGFzcw=="_s, u"PLAIN: User name=test; Password=pass"_s);
    row("cram-md5",
        u"AUTH CRAM-MD5\n334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+\n"
        "dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw"_s,
        u"CRAM-MD5: Server challenge=<1896.697170952@postoffice.reston.mci.net>; User name=tim"_s);
    row("digest-md5", QString::fromStdString(base64("username=\"chris\",realm=\"x\",response=0123")),
        u"DIGEST-MD5: User name=chris"_s);
    row("ntlm", u"AUTH NTLM\n334 \n"_s + QString::fromStdString(base64(ntlmType3("test", 2))),
        u"NTLM: User name=test"_s);
    row("ntlm begins", u"AUTH NTLM "_s + QString::fromStdString(base64(QByteArray("NTLMSSP\0\1\0\0\0", 12))),
        u"NTLM: Client opens=NTLM negotiation"_s);
    row("xoauth2", u"AUTH XOAUTH2 dXNlcj1hQGIuZXhhbXBsZQFhdXRoPUJlYXJlciB4AQE="_s, u"XOAUTH2: User name=a@b.example"_s);
    row("scram", u"AUTH SCRAM-SHA-256 "_s + QString::fromStdString(base64("n,,n=user,r=abc")),
        u"SCRAM-SHA-256: User name=user"_s);
    row("pop3", u"10:31:28 user test\n10:31:28 +OK test\n10:31:29 pass se cret"_s,
        u"USER/PASS: User name=test; Password=se cret"_s);
    row("imap login", u"a1 LOGIN \"test\" \"pass\""_s, u"IMAP LOGIN: User name=test; Password=pass"_s);
    row("dovecot", u"Nov 23 10:31:29 mail dovecot: auth: sql(test): Password mismatch (given password: pass)"_s,
        u": Password=pass"_s);
    row("header, base64", u"Subject: =?UTF-8?B?R3LDvMOfZQ==?="_s, u"RFC 2047: Header=Subject: Grüße"_s);
    row("header, Q", u"=?iso-8859-1?q?Gr=FC=DFe_aus?= =?utf-8*de?Q?_K=C3=B6ln?="_s,
        u"RFC 2047: Header=Grüße aus Köln"_s);
    row("quoted-printable", u"Gr=C3=BC=C3=9Fe aus =\nBerlin"_s, u"quoted-printable: Text=Grüße aus Berlin"_s);
}

void TestDecoding::decodesText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, result);
    const Decoded decoded = decodeText(text.toStdString());
    QCOMPARE(summary(decoded), result);
    QCOMPARE(decoded.problem.empty(), !decoded.items.empty());
}

void TestDecoding::saysWhyNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const QString& text, const QString& problem) {
        QTest::newRow(name) << text << problem;
    };
    row("empty", u"  \n"_s, u"nothing to decode"_s);
    row("prose", u"The quick brown fox"_s, u"Nothing in this text is encoded"_s);
    row("a log line", u"imap-login: Login: user=<test>, method=PLAIN, rip=10.0.0.1, lip=10.0.0.2"_s,
        u"Nothing in this text is encoded"_s);
    row("length", u"dGVzd"_s, u"at least one character is missing"_s);
    row("padding", u"dGVzdA==="_s, u"wrong padding"_s);
    row("no text", u"AAECAwQFBgc="_s, u"8 bytes that are no text"_s);
    row("masked", u"AUTH PLAIN ****"_s, u"asterisks"_s);
    row("does not fit", u"AUTH PLAIN dGVzdA=="_s, u"does not fit the mechanism PLAIN"_s);
    row("kerberos", u"AUTH GSSAPI YIIC"_s, u"Kerberos"_s);
}

void TestDecoding::saysWhyNot()
{
    QFETCH(const QString, text);
    QFETCH(const QString, problem);
    const Decoded decoded = decodeText(text.toStdString());
    QVERIFY(decoded.items.empty());
    QVERIFY2(QString::fromStdString(decoded.problem).contains(problem), decoded.problem.c_str());
}

void TestDecoding::notesWeakPasswords()
{
    const Decoded decoded = decodeText("334 Username:\ntest\n334 Password:\ntest");
    QCOMPARE(decoded.items.size(), std::size_t{4});
    QVERIFY(decoded.items[3].kind == Kind::Password);
    QCOMPARE(QString::fromStdString(decoded.items[3].note),
             u"4 characters, same as the account name, a common password"_s);
    QVERIFY(decoded.items[0].kind == Kind::Prompt);
    QVERIFY(decoded.items[1].kind == Kind::UserName);
    QCOMPARE(QString::fromStdString(decoded.items[1].encoded), u"test"_s);
}

/// Nothing that a client can send may crash or hang; asked with pseudo-random bytes from small alphabets.
void TestDecoding::survivesAnyBytes()
{
    const std::string alphabet = "334 +=\n\"{}()<>:AUTHLOGINPASSplaind GVzdA?BQ_\\\t'\xc3\x80" + std::string(1, '\0');
    std::uint32_t state = 1;
    std::string previous;
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        state = state * 1664525U + 1013904223U;
        const std::size_t length = (state >> 16) % 60;
        for (std::size_t i = 0; i < length; ++i) {
            state = state * 1664525U + 1013904223U;
            text += alphabet[(state >> 16) % alphabet.size()];
        }
        const Decoded decoded = decodeText(text);
        QVERIFY(decoded.items.empty() != decoded.problem.empty());
        QVERIFY(!maskSecrets(text, previous).empty() || text.empty());
        previous = text;
    }
    QVERIFY(decodeText(std::string(200000, 'A')).items.empty());
}

POSTMORTEM_TEST(TestDecoding)
#include "tst_decoding.moc"
