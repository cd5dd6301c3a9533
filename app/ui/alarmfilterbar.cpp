#include "ui/alarmfilterbar.h"

#include "domain/alarmpolicy.h"
#include "domain/alarmtype.h"
#include "domain/durations.h"
#include "domain/plaintext.h"
#include "models/alarmmodel.h"
#include "ui/freshcombobox.h"

#include <QAction>
#include <QCollator>
#include <QDateTimeEdit>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace watchpost {
namespace {

qint64 lengthOf(AlarmFilterBar::Span span)
{
    switch (span) {
    case AlarmFilterBar::Span::Hour:
        return kHourMs;
    case AlarmFilterBar::Span::Day:
        return 24 * kHourMs;
    case AlarmFilterBar::Span::Week:
        return 7 * 24 * kHourMs;
    case AlarmFilterBar::Span::Any:
    case AlarmFilterBar::Span::Chosen:
        break;
    }
    return 0;
}

// Entries that change under a choice: it stays, also when it is no longer among them.
void refill(QComboBox *box, const QList<std::pair<QString, QVariant>> &entries, const QString &goneText)
{
    const QSignalBlocker block(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto &[text, data] : entries)
        box->addItem(text, data);
    int place = 0;
    if (chosen.isValid()) {
        place = box->findData(chosen);
        if (place < 0) {
            place = box->count();
            box->addItem(goneText, chosen);
        }
    }
    box->setCurrentIndex(place);
}

} // namespace

AlarmFilterBar::AlarmFilterBar(const AlarmModel *alarms, QWidget *parent)
    : QWidget(parent)
    , m_alarms(alarms)
    , m_search(new QLineEdit(this))
    , m_icon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_span(new FreshComboBox(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new QDateTimeEdit(this))
    , m_toLabel(new QLabel(this))
    , m_to(new QDateTimeEdit(this))
    , m_severity(new FreshComboBox(this))
    , m_acknowledged(new FreshComboBox(this))
    , m_type(new FreshComboBox(this))
    , m_group(new FreshComboBox(this))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &AlarmFilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_quiet)
            m_typing.start();
    });
    connect(m_span, &QComboBox::currentIndexChanged, this, &AlarmFilterBar::spanChosen);
    for (FreshComboBox *box : {m_severity, m_type, m_group, m_acknowledged})
        connect(box, &QComboBox::currentIndexChanged, this, &AlarmFilterBar::announceChange);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &from) {
        m_to->setMinimumDateTime(from);
        announceChange();
    });
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &AlarmFilterBar::announceChange);
    m_type->setFiller([this] { fillTypes(); });
    m_group->setFiller([this] { fillGroups(); });
    retranslate();
    applyPalette();
}

void AlarmFilterBar::setGroups(std::function<QStringList()> groups)
{
    m_groups = std::move(groups);
}

void AlarmFilterBar::clear()
{
    m_quiet = true;
    m_search->clear();
    for (FreshComboBox *box : {m_span, m_severity, m_type, m_group, m_acknowledged})
        box->setCurrentIndex(0);
    m_quiet = false;
    announceChange();
}

void AlarmFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool AlarmFilterBar::isAnySet() const
{
    return criteria(lengthOf(Span::Week) * 2) != AlarmCriteria();
}

AlarmFilterBar::Span AlarmFilterBar::span() const
{
    return static_cast<Span>(m_span->currentData().toInt());
}

AlarmCriteria AlarmFilterBar::criteria(qint64 now) const
{
    AlarmCriteria criteria;
    if (const qint64 length = lengthOf(span()); length > 0) {
        criteria.from = now - length;
    } else if (span() == Span::Chosen) {
        criteria.from = m_from->dateTime().toMSecsSinceEpoch();
        criteria.to = m_to->dateTime().toMSecsSinceEpoch();
    }
    criteria.text = m_search->text().trimmed();
    if (const QVariant severity = m_severity->currentData(); severity.isValid())
        criteria.atLeast = static_cast<Severity>(severity.toInt());
    if (const QVariant type = m_type->currentData(); type.isValid())
        criteria.type = type.toString();
    if (const QVariant group = m_group->currentData(); group.isValid())
        criteria.group = group.toString();
    if (const QVariant acknowledged = m_acknowledged->currentData(); acknowledged.isValid())
        criteria.acknowledged = acknowledged.toBool();
    return criteria;
}

void AlarmFilterBar::fillTypes()
{
    QList<std::pair<QString, QVariant>> entries;
    const QStringList types = m_alarms->types();
    for (const QString &type : types)
        entries.append({visibleText(typeName(type, m_alarms->typeNames())), type});
    QCollator byName;
    byName.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(entries.begin(), entries.end(),
              [&byName](const auto &one, const auto &other) { return byName.compare(one.first, other.first) < 0; });
    entries.prepend({tr("All types"), QVariant()});
    const QString chosen = m_type->currentData().toString();
    refill(m_type, entries, visibleText(typeName(chosen, m_alarms->typeNames())));
}

void AlarmFilterBar::fillGroups()
{
    QList<std::pair<QString, QVariant>> entries{{tr("All groups"), QVariant()}};
    const QStringList groups = m_groups ? m_groups() : QStringList();
    for (const QString &group : groups)
        entries.append({visibleText(group), group});
    entries.append({tr("No group"), QStringLiteral("")});
    refill(m_group, entries, visibleText(m_group->currentData().toString()));
}

void AlarmFilterBar::spanChosen()
{
    const bool chosen = span() == Span::Chosen;
    for (QWidget *part : {static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from),
                          static_cast<QWidget *>(m_toLabel), static_cast<QWidget *>(m_to)})
        part->setVisible(chosen);
    announceChange();
}

void AlarmFilterBar::announceChange()
{
    if (m_quiet)
        return;
    m_typing.stop();
    Q_EMIT changed();
}

void AlarmFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

bool AlarmFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_typing.isActive())
                announceChange();
            Q_EMIT leftSearch();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace watchpost
