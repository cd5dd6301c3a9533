// What the client remembers of how alarms are to be presented. The rules are the person's, for every account; a mute is
// of the cameras of one account.
#include "store/settings.h"
#include "store/settingvalues.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace watchpost {
namespace {

constexpr qsizetype kMaxTypeLength = 200;
constexpr qsizetype kMaxTargetLength = 1000;
constexpr std::array kPresentations{"automatic", "popup", "notification", "both", "list"}; // by Presentation
constexpr std::array kScopes{"camera", "group", "type", "all"};                            // by MuteTarget::Scope

QString typesKey()
{
    return QStringLiteral("alarmTypes");
}

QString quietKey()
{
    return QStringLiteral("quietHours");
}

QString mutesKey()
{
    return QStringLiteral("mutes");
}

AlarmTypeRules readTypes(QSettings *settings)
{
    AlarmTypeRules types;
    const int count = std::min(settings->beginReadArray(typesKey()), kMaxTypeRules);
    for (int i = 0; i < count; ++i) {
        settings->setArrayIndex(i);
        const QString type = settings->value(QStringLiteral("type")).toString();
        AlarmTypeRule rule;
        rule.name = settings->value(QStringLiteral("name")).toString().left(kMaxTypeNameLength);
        rule.severity = named<Severity>(kSeverityNames, settings->value(QStringLiteral("severity")));
        if (!type.isEmpty() && type.size() <= kMaxTypeLength && !(rule == AlarmTypeRule()))
            types.insert(type, rule);
    }
    settings->endArray();
    return types;
}

void writeTypes(QSettings *settings, const AlarmTypeRules &types)
{
    settings->remove(typesKey());
    QStringList sorted = types.keys(); // a file that a person can read and compare
    sorted.sort();
    settings->beginWriteArray(typesKey(), static_cast<int>(sorted.size()));
    int place = 0;
    for (const QString &type : std::as_const(sorted)) {
        const AlarmTypeRule rule = types.value(type);
        settings->setArrayIndex(place++);
        settings->setValue(QStringLiteral("type"), type);
        settings->setValue(QStringLiteral("name"), rule.name);
        settings->setValue(QStringLiteral("severity"),
                           rule.severity ? nameOf(kSeverityNames, *rule.severity) : QString());
    }
    settings->endArray();
}

// Hours that cannot be read are left out: of half of them nobody knows what was meant.
QList<QuietHours> readQuietHours(QSettings *settings)
{
    QList<QuietHours> all;
    const int count = std::min(settings->beginReadArray(quietKey()), kMaxQuietHours);
    for (int i = 0; i < count; ++i) {
        settings->setArrayIndex(i);
        const auto days = within(settings->value(QStringLiteral("days")), 1, QuietHours::kEveryDay);
        const auto from = within(settings->value(QStringLiteral("from")), 0, QuietHours::kDayMinutes - 1);
        const auto to = within(settings->value(QStringLiteral("to")), 0, QuietHours::kDayMinutes - 1);
        const QVariant through = settings->value(QStringLiteral("through"));
        if (!days || !from || !to)
            continue;
        QuietHours hours{static_cast<quint8>(*days), *from, *to};
        if (through.toString() == u"nothing")
            hours.breaksThrough.reset();
        else
            hours.breaksThrough = named<Severity>(kSeverityNames, through).value_or(Severity::Critical);
        all.append(hours);
    }
    settings->endArray();
    return all;
}

void writeQuietHours(QSettings *settings, const QList<QuietHours> &all)
{
    settings->remove(quietKey());
    settings->beginWriteArray(quietKey(), static_cast<int>(all.size()));
    int place = 0;
    for (const QuietHours &hours : all) {
        settings->setArrayIndex(place++);
        settings->setValue(QStringLiteral("days"), static_cast<int>(hours.days));
        settings->setValue(QStringLiteral("from"), hours.from);
        settings->setValue(QStringLiteral("to"), hours.to);
        settings->setValue(QStringLiteral("through"), hours.breaksThrough ? nameOf(kSeverityNames, *hours.breaksThrough)
                                                                          : QStringLiteral("nothing"));
    }
    settings->endArray();
}

struct SavedMute
{
    Account account;
    Mute mute;
};

std::optional<SavedMute> readMute(const QSettings &settings)
{
    const auto scope = named<MuteTarget::Scope>(kScopes, settings.value(QStringLiteral("scope")));
    const auto upTo = named<Severity>(kSeverityNames, settings.value(QStringLiteral("upTo")));
    SavedMute saved;
    saved.account = {settings.value(QStringLiteral("server")).toString(),
                     settings.value(QStringLiteral("user")).toString()};
    Mute &mute = saved.mute;
    mute.target.what = settings.value(QStringLiteral("what")).toString();
    mute.since = settings.value(QStringLiteral("since")).toLongLong();
    mute.until = settings.value(QStringLiteral("until")).toLongLong();
    const bool sane = scope && upTo && mute.since > 0 && mute.until > mute.since &&
                      mute.until - mute.since <= kMaxMuteMs && mute.target.what.size() <= kMaxTargetLength &&
                      (*scope == MuteTarget::Scope::All) == mute.target.what.isEmpty();
    if (!sane)
        return std::nullopt;
    mute.target.scope = *scope;
    mute.upTo = *upTo;
    return saved;
}

QList<SavedMute> readMutes(QSettings *settings)
{
    QList<SavedMute> all;
    const int count = std::min(settings->beginReadArray(mutesKey()), kMaxMutes);
    for (int i = 0; i < count; ++i) {
        settings->setArrayIndex(i);
        if (const auto saved = readMute(*settings))
            all.append(*saved);
    }
    settings->endArray();
    return all;
}

} // namespace

AlarmRules Settings::alarmRules() const
{
    AlarmRules rules;
    rules.types = readTypes(m_settings);
    rules.quietHours = readQuietHours(m_settings);
    rules.doNotDisturb.respect = m_settings->value(QStringLiteral("alarms/respectDoNotDisturb"), true).toBool();
    rules.doNotDisturb.criticalBreaksThrough =
        m_settings->value(QStringLiteral("alarms/criticalThroughDoNotDisturb"), true).toBool();
    rules.mutesHoldBack = named<Severity>(kSeverityNames, m_settings->value(QStringLiteral("alarms/mutesHoldBack")))
                              .value_or(rules.mutesHoldBack);
    for (size_t i = 0; i < kSeverityNames.size(); ++i) {
        const QVariant value = m_settings->value(QStringLiteral("alarms/show-") + QLatin1StringView(kSeverityNames[i]));
        const auto read = named<Presentation>(kPresentations, value);
        if (read && !(static_cast<Severity>(i) == Severity::Critical && *read == Presentation::ListOnly))
            rules.presentation[i] = *read;
    }
    return rules;
}

void Settings::setAlarmRules(const AlarmRules &rules)
{
    writeTypes(m_settings, rules.types);
    writeQuietHours(m_settings, rules.quietHours);
    m_settings->setValue(QStringLiteral("alarms/respectDoNotDisturb"), rules.doNotDisturb.respect);
    m_settings->setValue(QStringLiteral("alarms/criticalThroughDoNotDisturb"),
                         rules.doNotDisturb.criticalBreaksThrough);
    m_settings->setValue(QStringLiteral("alarms/mutesHoldBack"), nameOf(kSeverityNames, rules.mutesHoldBack));
    for (size_t i = 0; i < kSeverityNames.size(); ++i)
        m_settings->setValue(QStringLiteral("alarms/show-") + QLatin1StringView(kSeverityNames[i]),
                             nameOf(kPresentations, rules.presentation[i]));
}

Mutes Settings::mutes(const Account &account) const
{
    Mutes mutes;
    const QList<SavedMute> all = readMutes(m_settings);
    for (const SavedMute &saved : all) {
        if (saved.account == account)
            mutes.insert(saved.mute.target, saved.mute);
    }
    return mutes;
}

void Settings::setMutes(const Account &account, const Mutes &mutes)
{
    QList<SavedMute> all = readMutes(m_settings);
    all.removeIf([&account](const SavedMute &saved) { return saved.account == account; });
    for (const Mute &mute : mutes)
        all.append({account, mute});
    m_settings->remove(mutesKey());
    m_settings->beginWriteArray(mutesKey(), static_cast<int>(std::min<qsizetype>(all.size(), kMaxMutes)));
    // Those of this account last: they are the ones to keep.
    for (qsizetype i = std::max<qsizetype>(0, all.size() - kMaxMutes), place = 0; i < all.size(); ++i, ++place) {
        const auto &[owner, mute] = all[i];
        m_settings->setArrayIndex(static_cast<int>(place));
        m_settings->setValue(QStringLiteral("server"), owner.server);
        m_settings->setValue(QStringLiteral("user"), owner.user);
        m_settings->setValue(QStringLiteral("scope"), nameOf(kScopes, mute.target.scope));
        m_settings->setValue(QStringLiteral("what"), mute.target.what);
        m_settings->setValue(QStringLiteral("upTo"), nameOf(kSeverityNames, mute.upTo));
        m_settings->setValue(QStringLiteral("since"), mute.since);
        m_settings->setValue(QStringLiteral("until"), mute.until);
    }
    m_settings->endArray();
    m_settings->sync(); // a mute, and its early end, outlive a crash
}

} // namespace watchpost
