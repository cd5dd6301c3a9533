#include "ui/wavefile.h"

#include <QTest>
#include <QtEndian>

using namespace watchpost;

namespace {

QByteArray little(quint32 number, int bytes)
{
    QByteArray result(bytes, '\0');
    for (int i = 0; i < bytes; ++i)
        result[i] = static_cast<char>(number >> (8 * i));
    return result;
}

QByteArray waveOf(const QByteArray &samples, quint32 bytesPerSecond = 2000)
{
    const QByteArray format =
        little(1, 2) + little(1, 2) + little(1000, 4) + little(bytesPerSecond, 4) + little(2, 2) + little(16, 2);
    const QByteArray odd = "note" + little(3, 4) + QByteArray("abc") + QByteArray(1, '\0');
    return "RIFF" + little(0, 4) + "WAVE" + odd + "fmt " + little(16, 4) + format + "data" +
           little(static_cast<quint32>(samples.size()), 4) + samples;
}

} // namespace

class TestWaveFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengths();
    void whatIsNoWave_data();
    void whatIsNoWave();
    void scales();
    void anyBytesAreSurvived();
};

void TestWaveFile::lengths()
{
    QCOMPARE(waveLength(waveOf(QByteArray(2000, 'x'))), 1000);
    QCOMPARE(waveLength(waveOf({})), 0);
    QByteArray cut = waveOf(QByteArray(2000, 'x'));
    cut.chop(1000); // a file that was not written to its end
    QCOMPARE(waveLength(cut), 500);
}

void TestWaveFile::whatIsNoWave_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello, this is no sound at all");
    QTest::newRow("head only") << QByteArray("RIFF\0\0\0\0WAVE", 12);
    QTest::newRow("another RIFF") << QByteArray("RIFF\0\0\0\0AVI LIST", 16);
    QTest::newRow("no time") << waveOf(QByteArray(10, 'x'), 0);
}

void TestWaveFile::whatIsNoWave()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(waveLength(bytes), -1);
    const QByteArray before = bytes;
    scaleWave(&bytes, 10);
    if (!before.startsWith("RIFF") || before.size() < 40)
        QCOMPARE(bytes, before);
}

void TestWaveFile::scales()
{
    QByteArray samples(6, '\0');
    qToLittleEndian<qint16>(30000, samples.data());
    qToLittleEndian<qint16>(-30000, samples.data() + 2);
    qToLittleEndian<qint16>(1, samples.data() + 4);
    QByteArray wave = waveOf(samples);
    scaleWave(&wave, 50);
    const char *now = wave.constData() + wave.size() - 6;
    QCOMPARE(qFromLittleEndian<qint16>(now), qint16(15000));
    QCOMPARE(qFromLittleEndian<qint16>(now + 2), qint16(-15000));
    QCOMPARE(qFromLittleEndian<qint16>(now + 4), qint16(0));
    QCOMPARE(wave.size(), waveOf(samples).size());
    scaleWave(&wave, 100);
    QCOMPARE(qFromLittleEndian<qint16>(wave.constData() + wave.size() - 6), qint16(15000));
}

void TestWaveFile::anyBytesAreSurvived()
{
    const QByteArray whole = waveOf(QByteArray(64, '\x7f'));
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        for (const char wrong : {'\0', '\x7f', '\xff'}) {
            QByteArray bytes = whole.first(length);
            if (length > 0)
                bytes[length / 2] = wrong;
            QVERIFY(waveLength(bytes) >= -1);
            scaleWave(&bytes, 33);
            QCOMPARE(bytes.size(), length);
        }
    }
}

QTEST_APPLESS_MAIN(TestWaveFile)
#include "tst_wavefile.moc"
