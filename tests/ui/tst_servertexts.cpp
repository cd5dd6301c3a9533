// Every text that a server can send, through everything that shows it: drawn as plain text and as its visible form, and
// nothing opened for it. (docs/architecture.md, "Where text comes from")
#include "domain/plaintext.h"
#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "support/servertexts.h"
#include "ui/alarmcard.h"
#include "ui/alarmdelegate.h"
#include "ui/alarmpage.h"
#include "ui/banner.h"
#include "ui/cameradetailsdialog.h"
#include "ui/camerafacts.h"
#include "ui/camerapage.h"
#include "ui/cameratable.h"
#include "ui/connectionpage.h"
#include "ui/fielddialog.h"
#include "ui/loginwindow.h"
#include "ui/mainwindow.h"
#include "ui/plaintooltip.h"
#include "ui/statusline.h"
#include "ui/syncreportdialog.h"
#include "ui/syncreportmodel.h"
#include "ui/syncreviewdialog.h"
#include "ui/traystate.h"
#include "ui/trustdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

#include <functional>
#include <memory>

#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace watchpost;
using namespace watchpost::testsupport;

namespace {

const qint64 kLongAgo = QDateTime(QDate(2020, 1, 2), QTime(3, 4)).toMSecsSinceEpoch();
const QString kOther = QStringLiteral("other");

// What a server may not have opened: a file whose opening the kernel tells of, and a port that counts.
class Bait
{
public:
    Bait()
    {
        m_file = m_folder.filePath(QStringLiteral("bait.png"));
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.save(m_file);
#ifdef Q_OS_LINUX
        m_notify = inotify_init1(IN_NONBLOCK);
        inotify_add_watch(m_notify, m_file.toLocal8Bit().constData(), IN_OPEN | IN_ACCESS);
        // By hand: the windows' library knows no network, and shall not.
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) == 0 && ::listen(m_listener, 16) == 0 &&
            ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) == 0)
            m_port = ntohs(address.sin_port);
#endif
    }
    ~Bait()
    {
#ifdef Q_OS_LINUX
        ::close(m_notify);
        ::close(m_listener);
#endif
    }

    [[nodiscard]] QString file() const
    {
        return m_file;
    }
    [[nodiscard]] int port() const
    {
        return m_port;
    }
    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1/bait").arg(m_port);
    }
    [[nodiscard]] bool wasCalled() const
    {
#ifdef Q_OS_LINUX
        const int caller = ::accept(m_listener, nullptr, nullptr);
        if (caller >= 0)
            ::close(caller);
        return caller >= 0;
#else
        return false;
#endif
    }
    [[nodiscard]] bool wasOpened() const
    {
#ifdef Q_OS_LINUX
        char buffer[4096];
        return ::read(m_notify, buffer, sizeof buffer) > 0;
#else
        return false;
#endif
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
    int m_notify = -1;
    int m_listener = -1;
    int m_port = 0;
};

QImage pictureOf(QWidget *widget)
{
    widget->ensurePolished();
    if (widget->layout())
        widget->layout()->activate();
    QPixmap laidOut(widget->size());
    widget->render(&laidOut);
    QImage image(widget->size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    widget->render(&image);
    return image;
}

// The words as a tool tip's own reader has them: that it is one piece of plain text, whatever stands in it.
bool isPlainToolTip(const QString &toolTip, const QString &words)
{
    if (toolTip.isEmpty())
        return true;
    if (!Qt::mightBeRichText(toolTip))
        return toolTip == words;
    QTextDocument document;
    document.setHtml(toolTip);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isAnchor() || format.isImageFormat() || format.fontWeight() == QFont::Bold)
                return false;
        }
    }
    return document.toPlainText().simplified() == QString(words).simplified();
}

} // namespace

class TestServerTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theBaitWorks();
    void enough();
    void drawnAsPlainText_data();
    void drawnAsPlainText();
    void toolTips();
    void namesAndTitles();
    void theClipboard();
    void nothingWasOpened();

private:
    // Shows `text` in all that one part of the program shows of a server.
    using Show = std::function<std::unique_ptr<QWidget>(const QString &text)>;
    static std::unique_ptr<QWidget> cameraPage(const QString &text);
    static std::unique_ptr<QWidget> cameraDetails(const QString &text);
    static std::unique_ptr<QWidget> alarmList(const QString &text);
    static std::unique_ptr<QWidget> alarmCard(const QString &text);
    static std::unique_ptr<QWidget> blindCard(const QString &text);
    static std::unique_ptr<QWidget> statusLine(const QString &text);
    static std::unique_ptr<QWidget> banner(const QString &text);
    static std::unique_ptr<QWidget> loginErrors(const QString &text);
    static std::unique_ptr<QWidget> loginRefusal(const QString &text);
    static std::unique_ptr<QWidget> syncReport(const QString &text);
    static std::unique_ptr<QWidget> syncReview(const QString &text);
    static std::unique_ptr<QWidget> unknownCertificate(const QString &text);
    static std::unique_ptr<QWidget> changedCertificate(const QString &text);
    static std::unique_ptr<QWidget> trustedCertificates(const QString &text);
    static std::unique_ptr<QWidget> renameDialog(const QString &text);
    static std::unique_ptr<QWidget> removeQuestion(const QString &text);

    std::unique_ptr<Bait> m_bait;
    QList<ServerText> m_texts;
};

void TestServerTexts::initTestCase()
{
    m_bait = std::make_unique<Bait>();
    m_texts = serverTexts(m_bait->file(), m_bait->url());
}

// A label that does take markup opens the file: so one that did would be noticed.
void TestServerTexts::theBaitWorks()
{
#ifndef Q_OS_LINUX
    QSKIP("What a file's opening is told by is Linux's own.");
#endif
    QVERIFY(!m_bait->wasOpened());
    QVERIFY(m_bait->port() > 0);
    QLabel careless(QStringLiteral("<img src=\"%1\">").arg(m_bait->file()));
    careless.resize(100, 100);
    pictureOf(&careless);
    QVERIFY(m_bait->wasOpened());
    QVERIFY(!m_bait->wasOpened());
}

void TestServerTexts::enough()
{
    QVERIFY2(m_texts.size() >= 200, qPrintable(QString::number(m_texts.size())));
    QSet<QString> different;
    for (const ServerText &one : std::as_const(m_texts))
        different.insert(one.text);
    QVERIFY(different.size() >= 195);
}

namespace {

Camera cameraOf(const QString &text)
{
    return {.id = text.isEmpty() ? QStringLiteral("x") : text,
            .password = {},
            .name = {},
            .binding = Binding::Refused,
            .refusal = text};
}

Alarm alarmOf(const QString &text, qint64 id = 1)
{
    Alarm alarm;
    alarm.id = id;
    alarm.cameraId = cameraOf(text).id;
    alarm.type = text;
    alarm.time = alarm.receivedAt = kLongAgo;
    alarm.journal = text;
    alarm.text = text;
    return alarm;
}

CertificateInfo certificateOf(const QString &text)
{
    CertificateInfo certificate;
    certificate.subject = certificate.issuer = text;
    certificate.names = {text, text};
    certificate.sha256 = QByteArray(32, 'a');
    return certificate;
}

CertificateRefusal refusalOf(const QString &text)
{
    return {.host = text.left(100),
            .port = 1,
            .shown = certificateOf(text),
            .problems = {CertificateProblem::WrongHost},
            .before = std::nullopt,
            .acceptable = true};
}

// Owns what a page looks at.
template <typename Page, typename... Models>
struct With : QWidget
{
    std::tuple<std::unique_ptr<Models>...> models;
    std::unique_ptr<Page> page;
    ~With() override { page.reset(); }
};

} // namespace

std::unique_ptr<QWidget> TestServerTexts::cameraPage(const QString &text)
{
    auto made = std::make_unique<With<CameraPage, CameraModel, CameraFilter>>();
    auto &[cameras, filter] = made->models;
    cameras = std::make_unique<CameraModel>();
    filter = std::make_unique<CameraFilter>(cameras.get());
    cameras->setCameras({cameraOf(text)});
    cameras->noteAlarms({alarmOf(text)});
    cameras->flush();
    filter->flush();
    made->page = std::make_unique<CameraPage>(cameras.get(), filter.get(), made.get());
    made->page->resize(700, 120);
    made->resize(700, 120);
    return made;
}

std::unique_ptr<QWidget> TestServerTexts::cameraDetails(const QString &text)
{
    auto made = std::make_unique<With<CameraDetailsDialog, CameraModel>>();
    auto &[cameras] = made->models;
    cameras = std::make_unique<CameraModel>();
    cameras->setCameras({cameraOf(text)});
    cameras->noteAlarms({alarmOf(text)});
    made->page = std::make_unique<CameraDetailsDialog>(cameras.get(), cameraOf(text).id, nullptr);
    made->page->setParent(made.get(), Qt::Widget);
    made->page->setAttribute(Qt::WA_DeleteOnClose, false);
    made->page->resize(500, 400);
    made->resize(500, 400);
    return made;
}

std::unique_ptr<QWidget> TestServerTexts::alarmList(const QString &text)
{
    auto made = std::make_unique<With<AlarmPage, AlarmModel>>();
    auto &[alarms] = made->models;
    alarms = std::make_unique<AlarmModel>();
    Alarm gap = alarmOf(text, 2);
    gap.kind = Alarm::Kind::Gap;
    Alarm blind = alarmOf(text, 3);
    blind.kind = Alarm::Kind::Blind;
    alarms->setAlarms({blind, gap, alarmOf(text)});
    made->page = std::make_unique<AlarmPage>(alarms.get(), made.get());
    made->page->resize(360, 300);
    made->resize(360, 300);
    return made;
}

std::unique_ptr<QWidget> TestServerTexts::alarmCard(const QString &text)
{
    auto card = std::make_unique<AlarmCard>(AlarmCard::Kind::Alarm);
    const Alarm alarm = alarmOf(text);
    // The count comes after the texts: a marker in them must not take its place.
    card->setAlarm({alarm, visibleText(alarm.cameraId), visibleText(alarm.type), QStringLiteral("alarm")}, 3);
    card->resize(450, 130);
    return card;
}

std::unique_ptr<QWidget> TestServerTexts::blindCard(const QString &text)
{
    auto card = std::make_unique<AlarmCard>(AlarmCard::Kind::Alarm);
    Alarm alarm = alarmOf(text);
    alarm.kind = Alarm::Kind::Blind;
    card->setAlarm({alarm, visibleText(text), {}, QStringLiteral("alarm-blind")}, 1);
    card->resize(450, 130);
    return card;
}

std::unique_ptr<QWidget> TestServerTexts::statusLine(const QString &text)
{
    auto line = std::make_unique<StatusLine>();
    line->setHost(text);
    ConnectionStatus status;
    status.state = ConnectionState::Online;
    status.encryption = QStringLiteral("TLS 1.3");
    line->showStatus(status);
    line->resize(700, 30);
    return line;
}

std::unique_ptr<QWidget> TestServerTexts::banner(const QString &text)
{
    auto made = std::make_unique<Banner>();
    made->setClock([] { return kLongAgo; });
    made->setHost(text.left(100));
    made->showLastLogin({QDateTime::fromMSecsSinceEpoch(kLongAgo), text.left(200)});
    made->showLine(QStringLiteral("x"), BannerLine::Tone::Warning, text.left(300));
    ConnectionStatus status;
    status.state = ConnectionState::Waiting;
    status.lostAt = kLongAgo;
    status.error = {ErrorKind::Transient, LoginField::None, text.left(300)};
    made->showStatus(status);
    made->resize(700, 200);
    return made;
}

std::unique_ptr<QWidget> TestServerTexts::loginErrors(const QString &text)
{
    auto window = std::make_unique<LoginWindow>();
    ConnectionStatus status;
    status.error = {ErrorKind::Rejected, LoginField::Tls, text.left(300)};
    window->showStatus(status);
    window->resize(400, 500);
    return window;
}

std::unique_ptr<QWidget> TestServerTexts::loginRefusal(const QString &text)
{
    auto window = std::make_unique<LoginWindow>();
    window->showRefusal(text.left(300));
    auto *box = window->findChild<QMessageBox *>(QStringLiteral("refusal"));
    box->hide();
    box->setParent(nullptr);
    return std::unique_ptr<QWidget>(box);
}

std::unique_ptr<QWidget> TestServerTexts::syncReport(const QString &text)
{
    SyncReport report;
    report.finishedAt = kLongAgo;
    report.error = text.left(300);
    report.outcomes = {{text, SyncOutcome::Result::Refused, text}, {text, SyncOutcome::Result::Missing, text}};
    auto dialog = std::make_unique<SyncReportDialog>(
        report, [](const QString &id) { return id; }, nullptr);
    dialog->resize(700, 300);
    return dialog;
}

std::unique_ptr<QWidget> TestServerTexts::syncReview(const QString &text)
{
    const QString name = text.left(200);
    const SyncRow first{text, QString(u"a " + name), SyncDifference::ChangedThere}; // their order must not hang on it
    const SyncRow second{kOther, QString(u"b " + name), SyncDifference::GoneThere};
    auto dialog = std::make_unique<SyncReviewDialog>(QList<SyncRow>{first, second}, nullptr);
    dialog->resize(900, 300);
    return dialog;
}

std::unique_ptr<QWidget> TestServerTexts::unknownCertificate(const QString &text)
{
    return std::make_unique<TrustDialog>(refusalOf(text), false, nullptr);
}

std::unique_ptr<QWidget> TestServerTexts::changedCertificate(const QString &text)
{
    CertificateRefusal refusal = refusalOf(text);
    refusal.before = certificateOf(text);
    refusal.shown.subject = kOther;
    return std::make_unique<TrustDialog>(refusal, true, nullptr);
}

std::unique_ptr<QWidget> TestServerTexts::trustedCertificates(const QString &text)
{
    ConnectionSettings settings;
    settings.pins = {{text, certificateOf(text)}};
    auto page = std::make_unique<ConnectionPage>(settings);
    page->resize(600, 500);
    return page;
}

std::unique_ptr<QWidget> TestServerTexts::renameDialog(const QString &text)
{
    auto dialog = std::make_unique<FieldDialog>(FieldDialog::Purpose::ChangePassword, text.left(200), QString(),
                                                text.left(200), nullptr);
    dialog->resize(500, 200);
    return dialog;
}

std::unique_ptr<QWidget> TestServerTexts::removeQuestion(const QString &text)
{
    CameraModel cameras;
    CameraFilter filter(&cameras);
    AlarmModel alarms;
    MainWindow window(&cameras, &filter, &alarms);
    cameras.setCameras({cameraOf(text.left(200))});
    filter.flush();
    window.findChild<CameraTable *>()->selectRow(0);
    window.findChild<QAction *>(QStringLiteral("remove"))->trigger();
    auto *box = window.findChild<QMessageBox *>(QStringLiteral("removeQuestion"));
    if (!box)
        return nullptr;
    box->hide();
    box->setParent(nullptr);
    return std::unique_ptr<QWidget>(box);
}

void TestServerTexts::drawnAsPlainText_data()
{
    QTest::addColumn<Show>("show");
    QTest::newRow("camera page") << Show(cameraPage);
    QTest::newRow("camera details") << Show(cameraDetails);
    QTest::newRow("alarm list") << Show(alarmList);
    QTest::newRow("alarm card") << Show(alarmCard);
    QTest::newRow("blind card") << Show(blindCard);
    QTest::newRow("status line") << Show(statusLine);
    QTest::newRow("banner") << Show(banner);
    QTest::newRow("login errors") << Show(loginErrors);
    QTest::newRow("login refusal") << Show(loginRefusal);
    QTest::newRow("synchronisation report") << Show(syncReport);
    QTest::newRow("synchronisation review") << Show(syncReview);
    QTest::newRow("unknown certificate") << Show(unknownCertificate);
    QTest::newRow("changed certificate") << Show(changedCertificate);
    QTest::newRow("trusted certificates") << Show(trustedCertificates);
    QTest::newRow("password dialog") << Show(renameDialog);
    QTest::newRow("question before removing") << Show(removeQuestion);
}

// Twice: as its visible form, and with every label told to draw what it holds as plain text.
void TestServerTexts::drawnAsPlainText()
{
    QFETCH(Show, show);
    for (const ServerText &one : std::as_const(m_texts)) {
        const auto made = show(one.text);
        QVERIFY2(made, one.name.constData());
        const QImage picture = pictureOf(made.get());
        // No text makes a window as wide as it likes.
        QVERIFY2(picture.width() <= 1000 && picture.height() <= 1000, one.name.constData());
        const QString visible = visibleText(one.text);
        if (visible != one.text && visible.size() < 200)
            QVERIFY2(picture == pictureOf(show(visible).get()), one.name.constData());
        bool markup = false;
        const auto labels = made->findChildren<QLabel *>();
        for (QLabel *label : labels) {
            const bool plain = label->textFormat() == Qt::PlainText ||
                               (label->textFormat() == Qt::AutoText && !Qt::mightBeRichText(label->text()));
            markup = markup || !plain;
            if (plain)
                continue;
            const QString text = label->text();
            label->setTextFormat(Qt::PlainText);
            label->setText({}); // or it would take the same text for no change
            label->setText(text);
        }
        if (markup)
            QVERIFY2(picture == pictureOf(made.get()), one.name.constData());
        const auto children = made->findChildren<QWidget *>();
        for (const QWidget *child : children)
            QVERIFY2(isPlainToolTip(child->toolTip(), child->accessibleName()) ||
                         child->toolTip() == child->toolTip().toHtmlEscaped(),
                     one.name.constData());
    }
}

void TestServerTexts::toolTips()
{
    for (const ServerText &one : std::as_const(m_texts)) {
        QStringList visible;
        for (const QString &line : one.text.split(u'\n'))
            visible << visibleText(line);
        QVERIFY2(isPlainToolTip(plainToolTip(one.text), visible.join(u'\n')), one.name.constData());
        // All that a camera, an alarm and a report say in theirs go through it.
        CameraModel cameras;
        cameras.setCameras({cameraOf(one.text)});
        cameras.noteAlarms({alarmOf(one.text)});
        const QString camera = toolTipText(cameraFacts(cameras.index(0, 0)), kLongAgo);
        AlarmModel alarms;
        alarms.setAlarms({alarmOf(one.text)});
        const QString alarm = AlarmDelegate().toolTipText(alarms.index(0, 0));
        for (const QString &text : {camera, alarm}) {
            for (const QString &line : text.split(u'\n'))
                QCOMPARE(visibleText(line), line);
            QVERIFY2(isPlainToolTip(plainToolTip(text), text), one.name.constData());
        }
        SyncReport report;
        report.outcomes = {{one.text, SyncOutcome::Result::Refused, one.text}};
        const SyncReportModel model(report, [](const QString &id) { return id + id; });
        for (const int column :
             {SyncReportModel::CameraColumn, SyncReportModel::IdColumn, SyncReportModel::ReasonColumn})
            QVERIFY2(isPlainToolTip(model.index(0, column).data(Qt::ToolTipRole).toString(),
                                    model.index(0, column).data().toString()),
                     one.name.constData());
        ConnectionStatus status;
        status.state = ConnectionState::Online;
        const QString tray = trayFace(status, 0, Severity::Notice, one.text).toolTip;
        QVERIFY2(!Qt::mightBeRichText(tray) && visibleText(tray) == tray && !tray.contains(u'<'), one.name.constData());
    }
}

void TestServerTexts::namesAndTitles()
{
    CameraModel cameras;
    CameraFilter filter(&cameras);
    AlarmModel alarms;
    MainWindow window(&cameras, &filter, &alarms);
    for (const ServerText &one : std::as_const(m_texts)) {
        LoginRequest login;
        login.address.host = login.user = one.text;
        window.setAccount(login);
        QCOMPARE(visibleText(window.windowTitle()), window.windowTitle());
        QVERIFY2(window.windowTitle().contains(visibleText(one.text)), one.name.constData());
        const auto card = alarmCard(one.text);
        QCOMPARE(visibleText(card->windowTitle()), card->windowTitle());
        QCOMPARE(visibleText(card->accessibleName()), card->accessibleName());
        QVERIFY2(static_cast<AlarmCard *>(card.get())->line().endsWith(u"×3"), one.name.constData());
        alarms.setAlarms({alarmOf(one.text)});
        cameras.setCameras({cameraOf(one.text)});
        for (const QAbstractItemModel *model :
             {static_cast<QAbstractItemModel *>(&alarms), static_cast<QAbstractItemModel *>(&cameras)}) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole}) {
                    const QString text = model->index(0, column).data(role).toString();
                    QCOMPARE(visibleText(text), text);
                }
            }
        }
    }
}

// What is copied may be pasted into a terminal: no line feed and no escape of a server's goes along.
void TestServerTexts::theClipboard()
{
    CameraModel cameras;
    CameraFilter filter(&cameras);
    AlarmModel alarms;
    MainWindow window(&cameras, &filter, &alarms);
    for (const ServerText &one : std::as_const(m_texts)) {
        const Camera camera = cameraOf(one.text);
        cameras.setCameras({camera});
        filter.flush();
        window.findChild<CameraTable *>()->selectRow(0);
        window.findChild<QAction *>(QStringLiteral("copyId"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), visibleText(camera.id));
        SyncReport report;
        report.outcomes = {{one.text, SyncOutcome::Result::Refused, one.text}};
        const QString copied = SyncReportModel(report, [](const QString &id) { return id; }).asText();
        QCOMPARE(copied.count(u'\n'), 2);
        QCOMPARE(copied.count(u'\t'), 6);
    }
}

void TestServerTexts::nothingWasOpened()
{
    QTest::qWait(20); // a connection that was begun would have arrived
    QVERIFY(!m_bait->wasOpened());
    QVERIFY(!m_bait->wasCalled());
}

QTEST_MAIN(TestServerTexts)
#include "tst_servertexts.moc"
