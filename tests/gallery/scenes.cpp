#include "gallery/scenes.h"

#include "domain/alarmtype.h"
#include "gallery/desktopscenes.h"
#include "gallery/shellscenes.h"
#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "models/camerarow.h"
#include "models/noisemodel.h"
#include "ui/addcamerasdialog.h"
#include "ui/alarmcard.h"
#include "ui/alarmexportdialog.h"
#include "ui/alarmpresenter.h"
#include "ui/alarmrulespage.h"
#include "ui/alarmtable.h"
#include "ui/cameradetailsdialog.h"
#include "ui/cameratable.h"
#include "ui/connectionpage.h"
#include "ui/detailspane.h"
#include "ui/fielddialog.h"
#include "ui/hushchip.h"
#include "ui/importpage.h"
#include "ui/loginwindow.h"
#include "ui/mainwindow.h"
#include "ui/muteuntildialog.h"
#include "ui/noisedialog.h"
#include "ui/removedcamerasdialog.h"
#include "ui/settingsdialog.h"
#include "ui/sidebar.h"
#include "ui/statespage.h"
#include "ui/syncreportdialog.h"
#include "ui/syncreviewdialog.h"
#include "ui/textdialogs.h"
#include "ui/trustdialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPalette>
#include <QStyle>
#include <QTabWidget>
#include <QTableView>

#include <array>

namespace watchpost::gallery {
namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

struct Sample
{
    const char *id;
    const char *name;
    const char *chinese;
    OnlineState state;
    qint64 age; // ms
};

const Sample kSamples[] = {
    {"GATE", "Main gate", "正门", OnlineState::Offline, 4 * kMinute},
    {"CAR-PARK-NORTH", "Car park, north", "停车场北侧", OnlineState::Online, 3 * kHour},
    {"CASH-DESK-1", "Cash desk 1", "收银台 1", OnlineState::Online, 26 * kHour},
    {"CASH-DESK-2", "Cash desk 2", "收银台 2", OnlineState::Online, 2 * kMinute},
    {"CASH-DESK-10", "Cash desk 10", "收银台 10", OnlineState::Unknown, 0},
    {"COLD-STORE", "Cold store", "冷库", OnlineState::Offline, 50 * kHour},
    {"WAREHOUSE-EAST", "Warehouse, east hall, behind the loading bay", "东仓库(装卸区后方)", OnlineState::Online,
     8 * kHour},
    {"RECEPTION", "Reception", "前台", OnlineState::Online, 12'000},
    {"aa:bb:cc:dd:ee:01", "", "", OnlineState::Unknown, 0},
};

QString nameOf(const Sample &sample)
{
    return QString::fromUtf8(QLocale().language() == QLocale::Chinese ? sample.chinese : sample.name);
}

QList<Camera> cameras()
{
    QList<Camera> list;
    for (const Sample &sample : kSamples) {
        list.append({.id = QString::fromUtf8(sample.id),
                     .password = QStringLiteral("x"),
                     .name = nameOf(sample),
                     .binding = Binding::Confirmed,
                     .refusal = {}});
    }
    list[5].binding = Binding::Refused;
    list[5].refusal = QStringLiteral("The ID and the password do not match.");
    list[8].binding = Binding::Missing;
    list[0].favourite = list[2].favourite = true;
    list[0].note = QStringLiteral("The ladder is behind the hut.");
    list[7].disabled = true;
    list[1].group = QStringLiteral("Yard");
    list[2].group = list[3].group = list[4].group = QStringLiteral("Shop/Ground floor");
    list[5].group = list[6].group = QStringLiteral("Shop/Basement");
    list[0].tags = list[1].tags = {QStringLiteral("outdoor"), QStringLiteral("night")};
    return list;
}

Alarm alarmOf(qint64 id, const char *camera, const char *type, qint64 age)
{
    Alarm alarm;
    alarm.id = id;
    alarm.cameraId = QString::fromUtf8(camera);
    alarm.type = QString::fromUtf8(type);
    alarm.severity = severityOf(alarm.type);
    alarm.time = alarm.receivedAt = now() - age;
    return alarm;
}

QList<Alarm> alarms() // newest first
{
    QList<Alarm> list{
        alarmOf(9, "GATE", "intrusion", 20'000),
        alarmOf(8, "CASH-DESK-1", "motion", 3 * kMinute),
        alarmOf(7, "COLD-STORE", "smoke", 40 * kMinute),
        alarmOf(6, "RECEPTION", "person", 2 * kHour),
        alarmOf(5, "GATE", "line-crossing", 3 * kHour),
        alarmOf(4, "CAR-PARK-NORTH", "tamper", 5 * kHour),
        alarmOf(3, "RECEPTION", "sound", 9 * kHour),
        alarmOf(2, "CASH-DESK-2", "motion", 28 * kHour),
        alarmOf(1, "GATE", "disconnected", 2 * 24 * kHour),
    };
    Alarm gap;
    gap.id = 10;
    gap.kind = Alarm::Kind::Gap;
    gap.time = now() - 70 * kMinute;
    gap.receivedAt = now() - 60 * kMinute;
    gap.severity = Severity::Warning;
    gap.text = QStringLiteral("cameras.example.com");
    list.insert(3, gap);
    for (qsizetype i = 4; i < list.size(); ++i)
        list[i].seenAt = list[i].acknowledgedAt = now();
    return list;
}

CertificateInfo certificateOf(const char *subject, const char *issuer, char fill)
{
    CertificateInfo info;
    info.subject = QString::fromLatin1(subject);
    info.issuer = QString::fromLatin1(issuer);
    info.names = {QStringLiteral("cameras.example.com"), QStringLiteral("*.example.com")};
    info.validFrom = QDateTime::currentDateTimeUtc().addDays(-30);
    info.validUntil = QDateTime::currentDateTimeUtc().addDays(335);
    info.sha256 = QByteArray(32, fill);
    return info;
}

CertificateRefusal refusal()
{
    return {.host = QStringLiteral("cameras.example.com"),
            .port = kDefaultTlsPort,
            .shown = certificateOf("cameras.example.com", "cameras.example.com", '\x5a'),
            .problems = {CertificateProblem::SelfSigned},
            .before = std::nullopt,
            .acceptable = true};
}

ServerAddress address()
{
    return {QStringLiteral("cameras.example.com"), kDefaultTlsPort, true};
}

ConnectionStatus online()
{
    ConnectionStatus status;
    status.state = ConnectionState::Online;
    status.since = now() - 3 * kHour;
    status.roundTripMs = 12;
    status.encryption = QStringLiteral("TLS 1.3");
    return status;
}

QString unreachable()
{
    return QCoreApplication::translate("Transport", "%1 cannot be reached. Check this computer's network.")
        .arg(QStringLiteral("cameras.example.com"));
}

ConnectionStatus waiting()
{
    ConnectionStatus status;
    status.state = ConnectionState::Waiting;
    status.lostAt = now() - 5 * kMinute;
    status.nextAttemptAt = now() + 12'000;
    status.attempt = 4;
    status.error = {ErrorKind::Transient, LoginField::Server, unreachable()};
    return status;
}

template <typename W>
struct Single : Stage
{
    std::unique_ptr<W> widget;
    explicit Single(std::unique_ptr<W> made)
        : widget(std::move(made))
    {
    }
    QWidget *window() override { return widget.get(); }
};

// A window alone, that is deleted with its stage and not when it is closed.
template <typename W, typename... Arguments>
std::unique_ptr<Single<W>> single(Arguments &&...arguments)
{
    auto made = std::make_unique<Single<W>>(std::make_unique<W>(std::forward<Arguments>(arguments)...));
    made->widget->setAttribute(Qt::WA_DeleteOnClose, false);
    return made;
}

struct MainStage : Stage
{
    CameraModel cameraModel;
    CameraFilter filter{&cameraModel};
    AlarmModel alarmModel;
    std::unique_ptr<MainWindow> main;
    QWidget *shown = nullptr; // a dialog of it, or itself

    explicit MainStage(bool filled)
    {
        alarmModel.setNameLookup([this](const QString &id) { return cameraModel.nameOf(id); });
        main = std::make_unique<MainWindow>(&cameraModel, &filter, &alarmModel);
        LoginRequest login;
        login.address = address();
        login.user = QStringLiteral("alice");
        main->setAccount(login);
        if (filled)
            fill();
        main->showStatus(online());
        main->resize(1200, 720);
        shown = main.get();
    }
    ~MainStage() override { main.reset(); }
    QWidget *window() override { return shown; }

    void fill()
    {
        cameraModel.setCameras(cameras());
        for (const Sample &sample : kSamples) {
            if (sample.state != OnlineState::Unknown)
                cameraModel.applyStates({{QString::fromUtf8(sample.id), sample.state}}, now() - sample.age);
        }
        const QList<Alarm> list = alarms();
        alarmModel.setAlarms(list);
        cameraModel.noteAlarms({list.crbegin(), list.crend()});
        cameraModel.setUnread(alarmModel.unreadByCamera());
        cameraModel.flush();
        filter.flush();
    }
    // The dialog that an action opens for the selected rows.
    void open(const char *action, std::initializer_list<int> rows = {0})
    {
        auto *table = main->findChild<CameraTable *>();
        table->clearSelection();
        for (const int row : rows)
            table->selectionModel()->select(filter.index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        main->findChild<QAction *>(QString::fromLatin1(action))->trigger();
        show();
    }
    void show()
    {
        const auto dialogs = main->findChildren<QDialog *>();
        if (!dialogs.isEmpty()) {
            shown = dialogs.constLast();
            shown->setAttribute(Qt::WA_DeleteOnClose, false);
        }
    }
};

std::unique_ptr<Stage> mainWindow(bool filled, const std::function<void(MainStage &)> &more = {})
{
    auto stage = std::make_unique<MainStage>(filled);
    if (more)
        more(*stage);
    return stage;
}

std::unique_ptr<Stage> login(const std::function<void(LoginWindow &)> &more = {})
{
    auto stage = single<LoginWindow>();
    stage->widget->setServers({{address(), QStringLiteral("alice"), true, false},
                               {{QStringLiteral("192.0.2.10"), kDefaultPort, false}, QStringLiteral("bob")}});
    stage->widget->setLanguages({QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("pt_BR")},
                                QLocale().language() == QLocale::English ? QStringLiteral("en") : QLocale().name());
    if (more)
        more(*stage->widget);
    return stage;
}

std::unique_ptr<Stage> card(AlarmCard::Kind kind, const std::function<void(AlarmCard &)> &fill)
{
    auto stage = single<AlarmCard>(kind);
    fill(*stage->widget);
    stage->widget->adjustSize();
    return stage;
}

AlarmNotice notice(const char *type)
{
    const Alarm alarm = alarmOf(1, "GATE", type, 20'000);
    const AlarmTypeInfo info = alarmTypeInfo(alarm.type);
    return {alarm, nameOf(kSamples[0]), info.name, info.iconName};
}

SyncReport report()
{
    SyncReport done;
    done.startedAt = now() - 5000;
    done.finishedAt = now();
    done.outcomes = {{QStringLiteral("GATE"), SyncOutcome::Result::Uploaded, {}},
                     {QStringLiteral("COLD-STORE"), SyncOutcome::Result::Refused,
                      QStringLiteral("The ID and the password do not match.")},
                     {QStringLiteral("RECEPTION"), SyncOutcome::Result::Missing, {}},
                     {QStringLiteral("CASH-DESK-10"), SyncOutcome::Result::Downloaded, {}}};
    return done;
}

QList<SyncRow> reviewRows()
{
    const auto row = [](int sample, SyncDifference difference) {
        const Camera camera = cameras().at(sample);
        return SyncRow{camera.id, displayName(camera), difference};
    };
    return {row(0, SyncDifference::ChangedThere), row(2, SyncDifference::ChangedBoth),
            row(3, SyncDifference::ChangedHere),  row(4, SyncDifference::Changed),
            row(6, SyncDifference::GoneThere),    row(7, SyncDifference::RemovedHereChangedThere),
            row(8, SyncDifference::GoneThere)};
}

std::unique_ptr<Stage> settings()
{
    auto stage = single<SettingsDialog>();
    ConnectionSettings connection;
    connection.proxy = {ProxySettings::Kind::Socks5, QStringLiteral("proxy.example.com"), 1080, QStringLiteral("alice"),
                        QStringLiteral("secret")};
    connection.pins = {{QStringLiteral("cameras.example.com:9251"), certificateOf("cameras", "cameras", '\x5a')}};
    stage->widget->addPage(new ConnectionPage(connection));
    return stage;
}

AlarmRules alarmRules()
{
    AlarmRules rules;
    rules.types[QStringLiteral("line-crossing")] = {QStringLiteral("Fence crossed"), Severity::Warning};
    rules.types[QStringLiteral("motion")] = {{}, Severity::Critical};
    rules.quietHours = {QuietHours{0x1f, 22 * 60, 6 * 60}, QuietHours{0x60, 0, 0, Severity::Warning}};
    rules.presentation = {Presentation::ListOnly, Presentation::Notification, Presentation::Both};
    return rules;
}

std::unique_ptr<Stage> alarmSettings(const AlarmRules &rules)
{
    auto stage = single<SettingsDialog>();
    stage->widget->addPage(new AlarmRulesPage(rules));
    return stage;
}

Mute mute(MuteTarget::Scope scope, const char *what, qint64 left)
{
    return {{scope, QString::fromUtf8(what)}, Severity::Warning, now(), now() + left};
}

HushState hush(int mutes)
{
    HushState state;
    state.now = now();
    state.quiet = QuietNow{QuietHours{}, now() + 4 * kHour};
    state.mutes = {{mute(MuteTarget::Scope::Camera, "GATE", 754'000), nameOf(kSamples[0])},
                   {mute(MuteTarget::Scope::Group, "Shop", 2 * kHour), QStringLiteral("Shop")}};
    state.mutes.resize(mutes);
    return state;
}

struct NoiseStage : Stage
{
    NoiseModel model;
    NoiseDialog dialog{&model, nullptr};

    NoiseStage()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        model.setNames([](const QString &id) { return id; }, {});
        dialog.showRows({}, true, {});
    }
    QWidget *window() override { return &dialog; }
};

std::unique_ptr<Stage> noise(const NoiseQuestion &question)
{
    auto stage = std::make_unique<NoiseStage>();
    if (question.by == NoiseQuestion::By::Type) {
        stage->dialog.findChild<QComboBox *>(QStringLiteral("noiseBy"))->setCurrentIndex(1);
        stage->dialog.showRows(
            {{QStringLiteral("motion"), 1234, 0, 0, 0, 987}, {QStringLiteral("line-crossing"), 12, 0, 0, 0, 3}}, true,
            question);
    } else {
        stage->dialog.showRows({{nameOf(kSamples[0]), 1234, 567, 89, 178, 987},
                                {nameOf(kSamples[1]), 12, 34, 5, 10, 3},
                                {nameOf(kSamples[2]), 4, 0, 0, 0, 0}},
                               true, question);
    }
    stage->dialog.findChild<QTableView *>()->selectRow(0);
    return stage;
}

// A day and a week with alarms of every severity, some of them seen to.
void giveAlarms(MainStage &stage)
{
    QList<Alarm> list = alarms();
    list[4].note = QStringLiteral("The gardener, again. Told him.");
    static constexpr std::array kTypes = {"motion", "person", "motion", "smoke", "sound", "tamper"};
    for (qint64 i = 0; i < 60; ++i) {
        Alarm alarm = alarmOf(-i, kSamples[i % 8].id, kTypes[static_cast<size_t>(i) % kTypes.size()],
                              (i % 24) * kHour + (i % 7) * i * kMinute);
        alarm.seenAt = alarm.acknowledgedAt = now();
        list.append(alarm);
    }
    stage.alarmModel.setAlarms(list);
}

void unfoldAlarmFilter(MainStage &stage)
{
    giveAlarms(stage);
    stage.main->findChild<QAction *>(QStringLiteral("filterAlarms"))->setChecked(true);
}

void chooseInAlarmFilter(MainStage &stage, const char *box, int index)
{
    auto *choice = stage.main->findChild<QComboBox *>(QLatin1String(box));
    choice->setFocus();
    choice->setCurrentIndex(index);
}

QList<Scene> alarmPageScenes()
{
    const auto withNotes = [](MainStage &stage, const char *action, int row) {
        giveAlarms(stage);
        stage.main->findChild<AlarmTable *>()->selectRow(row);
        stage.open(action);
    };
    return {
        {QStringLiteral("alarms"), [] { return mainWindow(true, giveAlarms); }},
        {QStringLiteral("alarms-filter"),
         [] {
             return mainWindow(true, [](MainStage &stage) {
                 unfoldAlarmFilter(stage);
                 chooseInAlarmFilter(stage, "alarmSpan", 4);
                 chooseInAlarmFilter(stage, "alarmSeverity", 1);
                 stage.alarmModel.setCompleteFrom(now() - 5 * kMinute);
             });
         }},
        {QStringLiteral("alarms-hidden"),
         [] {
             return mainWindow(true, [](MainStage &stage) {
                 unfoldAlarmFilter(stage);
                 stage.main->findChild<QLineEdit *>(QStringLiteral("alarmSearch"))->setText(QStringLiteral("nobody"));
                 chooseInAlarmFilter(stage, "alarmAcknowledged", 1);
             });
         }},
        {QStringLiteral("alarms-older"),
         [] {
             return mainWindow(true, [](MainStage &stage) {
                 giveAlarms(stage);
                 stage.alarmModel.setCompleteFrom(now() - 30 * kHour);
             });
         }},
        {QStringLiteral("alarm-note"),
         [withNotes] {
             return mainWindow(true, [withNotes](MainStage &stage) { withNotes(stage, "acknowledgeWithNote", 0); });
         }},
        {QStringLiteral("alarm-note-edit"),
         [withNotes] {
             return mainWindow(true, [withNotes](MainStage &stage) { withNotes(stage, "editAlarmNote", 4); });
         }},
        {QStringLiteral("alarm-export"),
         [] {
             return single<AlarmExportDialog>(AlarmExportDialog::Counts{120, 3, 1234, now() - 30 * kHour}, nullptr);
         }},
    };
}

QList<Scene> ruleScenes()
{
    return alarmPageScenes() +
           QList<Scene>{
               {QStringLiteral("settings-alarms"), [] { return alarmSettings({}); }},
               {QStringLiteral("settings-alarms-quiet"), [] { return alarmSettings(alarmRules()); }},
               {QStringLiteral("mute-until"),
                [] {
                    return single<MuteUntilDialog>(QList{mute(MuteTarget::Scope::Camera, "GATE", 0)},
                                                   nameOf(kSamples[0]));
                }},
               {QStringLiteral("settings-blips"),
                [] {
                    auto stage = single<SettingsDialog>();
                    stage->widget->addPage(new StatesPage({10, 0, 300}, {}, nullptr));
                    return stage;
                }},
               {QStringLiteral("noise"), [] { return noise({}); }},
               {QStringLiteral("noise-empty"), [] { return std::make_unique<NoiseStage>(); }},
               {QStringLiteral("noise-types"),
                [] {
                    return noise({NoiseQuestion::By::Type, 30, 10});
                }},
               {QStringLiteral("hold-times"),
                [] { return mainWindow(true, [](MainStage &stage) { stage.open("holdTimes"); }); }},
               {QStringLiteral("card-many"),
                [] {
                    return card(AlarmCard::Kind::Alarm, [](AlarmCard &one) {
                        AlarmNotice many = notice("disconnected");
                        many.alarm.cameraId.clear();
                        many.cameraName = AlarmPresenter::tr("%Ln camera(s)", "many alarms at once", 37);
                        one.setAlarm(many, 37);
                    });
                }},
               {QStringLiteral("main-muted"),
                [] { return mainWindow(true, [](MainStage &stage) { stage.main->showHush(hush(1)); }); }},
               {QStringLiteral("main-mutes"),
                [] { return mainWindow(true, [](MainStage &stage) { stage.main->showHush(hush(2)); }); }},
               {QStringLiteral("why-no-pop-up"),
                [] {
                    return mainWindow(true, [](MainStage &stage) {
                        QList<Alarm> list = alarms();
                        list[0].severity = Severity::Warning;
                        list[0].verdict = Verdict::QuietHours;
                        list[0].verdictDetail = verdictDetail(QuietHours{0x1f, 22 * 60, 6 * 60});
                        stage.alarmModel.setAlarms(list);
                        stage.main->showAlarms();
                        stage.open("whyNoPopUp");
                    });
                }},
           };
}

QList<Scene> loginScenes()
{
    return {
        {QStringLiteral("login"), [] { return login(); }},
        {QStringLiteral("login-refused"),
         [] {
             return login([](LoginWindow &window) {
                 ConnectionStatus status;
                 status.error = {ErrorKind::Transient, LoginField::Server, unreachable()};
                 window.showStatus(status);
             });
         }},
        {QStringLiteral("login-connecting"),
         [] {
             return login([](LoginWindow &window) {
                 ConnectionStatus status;
                 status.state = ConnectionState::Connecting;
                 window.showStatus(status);
             });
         }},
        {QStringLiteral("trust-unknown"), [] { return single<TrustDialog>(refusal(), false, nullptr); }},
        {QStringLiteral("trust-changed"),
         [] {
             CertificateRefusal changed = refusal();
             changed.before = certificateOf("cameras.example.com", "Example CA", '\x13');
             return single<TrustDialog>(changed, true, nullptr);
         }},
        {QStringLiteral("trust-hopeless"),
         [] {
             CertificateRefusal hopeless = refusal();
             hopeless.problems = {CertificateProblem::WrongHost, CertificateProblem::Expired};
             hopeless.acceptable = false;
             return single<TrustDialog>(hopeless, false, nullptr);
         }},
    };
}

QList<Scene> mainScenes()
{
    return {
        {QStringLiteral("main"), [] { return mainWindow(true); }},
        {QStringLiteral("main-empty"), [] { return mainWindow(false); }},
        {QStringLiteral("main-blind"),
         [] {
             return mainWindow(true, [](MainStage &stage) {
                 stage.cameraModel.loseStates(now() - 5 * kMinute);
                 stage.main->showStatus(waiting());
             });
         }},
        {QStringLiteral("main-filtered"),
         [] {
             return mainWindow(true, [](MainStage &stage) {
                 stage.filter.setText(QStringLiteral("nothing is called so"));
                 stage.filter.flush();
             });
         }},
        {QStringLiteral("main-chips"),
         [] {
             return mainWindow(true, [](MainStage &stage) {
                 auto *bar = stage.main->findChild<SideBar *>();
                 bar->expandAll();
                 bar->setScope({CameraScope::Kind::Group, QStringLiteral("Shop")});
                 stage.main->findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("ground"));
                 for (int column = 0; column < CameraModel::ColumnCount; ++column)
                     stage.main->findChild<CameraTable *>()->chooseColumn(column, true);
                 stage.cameraModel.setChangeCounts({{QStringLiteral("CASH-DESK-2"), 14}});
             });
         }},
        {QStringLiteral("move-to-group"),
         [] { return mainWindow(true, [](MainStage &stage) {
                  stage.open("group", {0, 1});
              }); }},
        {QStringLiteral("rename-group"),
         [] {
             return mainWindow(true, [](MainStage &stage) {
                 Q_EMIT stage.main->findChild<SideBar *>()->renameRequested(QStringLiteral("Shop/Basement"));
                 stage.show();
             });
         }},
        {QStringLiteral("tags"),
         [] { return mainWindow(true, [](MainStage &stage) {
                  stage.open("tags", {0, 1, 2});
              }); }},
        {QStringLiteral("note"), [] { return mainWindow(true, [](MainStage &stage) { stage.open("note"); }); }},
        {QStringLiteral("add-cameras"), [] { return mainWindow(true, [](MainStage &stage) { stage.open("add"); }); }},
        {QStringLiteral("rename"), [] { return mainWindow(true, [](MainStage &stage) { stage.open("rename"); }); }},
        {QStringLiteral("remove"),
         [] { return mainWindow(true, [](MainStage &stage) {
                  stage.open("remove", {0, 1, 2});
              }); }},
        {QStringLiteral("main-removed"),
         [] { return mainWindow(true, [](MainStage &stage) { stage.main->showRemovals(3, true); }); }},
        {QStringLiteral("removed-cameras"), [] { return single<RemovedCamerasDialog>(cameras().mid(4), nullptr); }},
        {QStringLiteral("removed-none"), [] { return single<RemovedCamerasDialog>(QList<Camera>(), nullptr); }},
        {QStringLiteral("details"), [] { return mainWindow(true, [](MainStage &stage) { stage.open("details"); }); }},
        {QStringLiteral("about"), [] { return single<AboutDialog>(nullptr); }},
    };
}

// A camera with a past: blind for a night, offline now and then.
void giveHistory(MainStage &stage)
{
    DetailsPane *pane = stage.main->detailsPane();
    const auto change = [](OnlineState state, qint64 age, StateCause cause) {
        return StateChange{QStringLiteral("GATE"), state, now() - age, cause};
    };
    const QList<StateChange> past{change(OnlineState::Online, 150 * kHour, StateCause::Answer),
                                  change(OnlineState::Offline, 100 * kHour, StateCause::Push),
                                  change(OnlineState::Online, 97 * kHour, StateCause::Push),
                                  change(OnlineState::Unknown, 60 * kHour, StateCause::LoggedOut),
                                  change(OnlineState::Online, 48 * kHour, StateCause::Resumed),
                                  change(OnlineState::Offline, 9 * kHour, StateCause::Push),
                                  change(OnlineState::Online, 8 * kHour + 20 * kMinute, StateCause::Push),
                                  change(OnlineState::Unknown, 4 * kHour, StateCause::LinkLost),
                                  change(OnlineState::Online, 3 * kHour, StateCause::Resumed),
                                  change(OnlineState::Offline, 4 * kMinute, StateCause::Push)};
    pane->setLatestLookup([past](const QString &) { return past.constLast(); });
    QObject::connect(pane, &DetailsPane::historyWanted, pane,
                     [pane, past](const QString &id) { pane->setHistory(id, past); });
}

void pastePreview(MainStage &stage)
{
    stage.open("add", {});
    auto *tabs = stage.shown->findChild<QTabWidget *>(QStringLiteral("addTabs"));
    tabs->setCurrentIndex(1);
    stage.shown->findChild<ImportPage *>()->setText(
        QStringLiteral("ID,Name,Group,Tags,Note,Password,Model\nGATE,Main gate (north),Site/Outside,,,,\n"
                       "YARD,Yard,Site/Outside,ptz,,s3cret,X1\nROOF,Roof,Site/Roof,,,s3cret,X2\n"
                       "YARD,Yard again,,,,s3cret,X1\nCELLAR,Cellar,,,,,\nRECEPTION,%1,,,,,\n")
            .arg(stage.cameraModel.nameOf(QStringLiteral("RECEPTION"))));
}

QList<Scene> detailsScenes()
{
    return {
        {QStringLiteral("main-details"),
         [] {
             return mainWindow(true, [](MainStage &stage) {
                 giveHistory(stage);
                 Camera gate = stage.cameraModel.row(0).camera;
                 gate.group = QStringLiteral("Site/Outside");
                 gate.tags = {QStringLiteral("ptz"), QStringLiteral("night vision")};
                 gate.note = QStringLiteral("The ladder is in the shed; the key is with the porter.");
                 stage.cameraModel.putCameras({gate});
                 stage.cameraModel.flush();
                 stage.filter.flush();
                 stage.main->findChild<CameraTable *>()->selectId(gate.id);
             });
         }},
        {QStringLiteral("main-details-several"),
         [] {
             return mainWindow(true, [](MainStage &stage) { stage.main->findChild<CameraTable *>()->selectAll(); });
         }},
        {QStringLiteral("import"), [] { return mainWindow(true, pastePreview); }},
        {QStringLiteral("export"),
         [] { return mainWindow(true, [](MainStage &stage) {
                  stage.open("exportList", {0, 1, 2});
              }); }},
    };
}

QList<Scene> otherScenes()
{
    return {
        {QStringLiteral("sync-report"),
         [] {
             return single<SyncReportDialog>(
                 report(), [](const QString &id) { return id; }, nullptr);
         }},
        {QStringLiteral("sync-review"), [] { return single<SyncReviewDialog>(reviewRows(), nullptr); }},
        {QStringLiteral("main-review"),
         [] { return mainWindow(true, [](MainStage &stage) { stage.main->showReview(7); }); }},
        {QStringLiteral("settings"), settings},
        {QStringLiteral("card"),
         [] { return card(AlarmCard::Kind::Alarm, [](AlarmCard &card) { card.setAlarm(notice("intrusion"), 3); }); }},
        {QStringLiteral("card-motion"),
         [] { return card(AlarmCard::Kind::Alarm, [](AlarmCard &card) { card.setAlarm(notice("motion"), 1); }); }},
        {QStringLiteral("card-summary"),
         [] {
             return card(AlarmCard::Kind::Summary, [](AlarmCard &card) {
                 card.setSummary({37, Severity::Critical, now() - 9 * kHour, 1, {}});
             });
         }},
        {QStringLiteral("card-rest"),
         [] { return card(AlarmCard::Kind::Rest, [](AlarmCard &card) {
                  card.setRest({37, Severity::Warning});
              }); }},
    };
}

} // namespace

const QList<Scene> &scenes()
{
    static const QList<Scene> all =
        loginScenes() + mainScenes() + detailsScenes() + otherScenes() + desktopScenes() + ruleScenes() + shellScenes();
    return all;
}

void useDarkPalette(bool dark)
{
    // Also a palette of the desktop's goes through the style's hands, before anything sees it.
    const auto use = [](QPalette palette) {
        QApplication::style()->polish(palette);
        QApplication::setPalette(palette);
    };
    if (!dark) {
        use(QApplication::style()->standardPalette());
        return;
    }
    const QColor text(252, 252, 252);
    QPalette palette(text, QColor(49, 54, 59), QColor(70, 76, 82), QColor(27, 30, 32), QColor(49, 54, 59), text,
                     Qt::white, QColor(27, 30, 32), QColor(42, 46, 50));
    palette.setColor(QPalette::AlternateBase, QColor(35, 38, 41));
    palette.setColor(QPalette::Highlight, QColor(61, 174, 233));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(90, 96, 102));
    palette.setColor(QPalette::Link, QColor(29, 153, 243));
    palette.setColor(QPalette::ToolTipBase, QColor(49, 54, 59));
    palette.setColor(QPalette::ToolTipText, text);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(140, 144, 148));
    use(palette);
}

} // namespace watchpost::gallery
