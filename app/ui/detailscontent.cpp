#include "ui/detailscontent.h"

#include "domain/durations.h"
#include "domain/plaintext.h"
#include "models/alarmcell.h"
#include "models/alarmmodel.h"
#include "models/cameraalarmsmodel.h"
#include "models/modeltext.h"
#include "ui/appearance.h"
#include "ui/durationtext.h"
#include "ui/elidedlabel.h"
#include "ui/plaintooltip.h"
#include "ui/stateicon.h"
#include "ui/timelinebar.h"
#include "ui/tones.h"
#include "ui/wrappable.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

namespace watchpost {
namespace {

constexpr std::array<qint64, 2> kSpans = {kDayMs, 7 * kDayMs};

// The alarm's own icon in its severity's colour; acknowledged ones step back. The note on it where there is room, and
// in the tool tip.
class AlarmLineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view);
        return true;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool acknowledged = index.data(AlarmModel::AcknowledgedRole).toBool();
        if (index.column() == CameraAlarmsModel::TypeColumn) {
            const auto severity = static_cast<Severity>(index.data(AlarmModel::SeverityRole).toInt());
            const QString icon = index.data(AlarmModel::IconNameRole).toString();
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon =
                tintedIcon(icon, acknowledged ? quietText(option->palette) : severityColor(severity, option->palette));
            if (!acknowledged)
                option->font.setWeight(QFont::DemiBold);
            const QString note = alarmNoteLine(index.data(AlarmModel::NoteRole).toString());
            if (!note.isEmpty())
                option->text = DetailsContent::tr("%1 · %2", "type of an alarm, note").arg(option->text, note);
        }
        if (acknowledged || index.column() != CameraAlarmsModel::TypeColumn)
            option->palette.setColor(QPalette::Text, quietText(option->palette));
    }
};

QLabel *plainLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

void makeSelectable(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

// No line ends between a number and its unit.
QString keptTogether(QString text)
{
    static const QRegularExpression gap(QStringLiteral("(?<=\\d) (?=\\S)"));
    return text.replace(gap, QString(QChar::Nbsp));
}

// Setting the same text again would take a selection away.
void setText(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

DetailsContent::DetailsContent(AlarmModel *alarms, QWidget *parent)
    : QWidget(parent)
    , m_alarms(new CameraAlarmsModel(alarms, this))
{
    const int pad = fontMetrics().height() / 2;
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(pad * 2, pad, pad, pad);
    columns->setSpacing(pad * 3);
    columns->addWidget(makeLeft(), 5);
    columns->addWidget(makeRight(), 3);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT alarmActivated(m_alarms->alarmAt(index.row())); });
    connect(m_alarms, &CameraAlarmsModel::updated, this, [this] {
        const bool any = m_alarms->rowCount() > 0;
        m_table->setVisible(any);
        m_noAlarms->setVisible(!any);
        Q_EMIT alarmsChanged();
    });
    retranslate();
    applyPalette();
}

QWidget *DetailsContent::makeLeft()
{
    const int pad = fontMetrics().height() / 2;
    auto *left = new QWidget(this);
    m_icon = plainLabel(left, "detailsIcon");
    m_name = new ElidedLabel(left);
    m_name->setObjectName(QStringLiteral("detailsName"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_id = new ElidedLabel(left);
    m_id->setObjectName(QStringLiteral("detailsId"));
    m_state = plainLabel(left, "detailsState");
    auto *head = new QHBoxLayout;
    head->setSpacing(pad);
    head->addWidget(m_icon);
    head->addWidget(m_name, 3);
    head->addWidget(m_id, 2);
    head->addWidget(m_state);
    auto *bars = new QGridLayout;
    bars->setHorizontalSpacing(pad * 2);
    bars->setVerticalSpacing(1);
    static constexpr std::array kNames = {"timelineDay", "timelineWeek"};
    static constexpr std::array kWords = {"timelineDayWords", "timelineWeekWords"};
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const int row = static_cast<int>(i) * 2;
        m_titles[i] = plainLabel(left, "");
        m_words[i] = plainLabel(left, kWords[i]);
        m_bars[i] = new TimelineBar(left);
        m_bars[i]->setObjectName(QString::fromLatin1(kNames[i]));
        bars->addWidget(m_titles[i], row, 0, Qt::AlignBottom);
        // Long in some languages: a second line, rather than no room for what stands beside the bars.
        m_words[i]->setWordWrap(true);
        m_words[i]->setAlignment(Qt::AlignTrailing | Qt::AlignBottom);
        bars->addWidget(m_words[i], row, 1);
        bars->addWidget(m_bars[i], row + 1, 0, 1, 2);
    }
    bars->setColumnStretch(1, 1);
    m_whyTitle = plainLabel(left, "");
    m_why = plainLabel(left, "detailsWhy");
    makeSelectable(m_why);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pad / 2);
    column->addLayout(head);
    column->addSpacing(pad / 2);
    column->addLayout(bars);
    column->addSpacing(pad / 2);
    column->addWidget(m_whyTitle);
    column->addWidget(m_why);
    column->addStretch(1);
    return left;
}

QWidget *DetailsContent::makeRight()
{
    const int pad = fontMetrics().height() / 2;
    auto *right = new QWidget(this);
    m_alarmsTitle = plainLabel(right, "");
    m_noAlarms = plainLabel(right, "detailsNoAlarms");
    m_noAlarms->setWordWrap(true);
    m_table = new QTableView(right);
    m_table->setObjectName(QStringLiteral("detailsAlarms"));
    m_table->setModel(m_alarms);
    m_table->setItemDelegate(new AlarmLineDelegate(m_table));
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(CameraAlarmsModel::TypeColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(CameraAlarmsModel::TimeColumn, QHeaderView::ResizeToContents);
    m_table->setColumnHidden(CameraAlarmsModel::StatusColumn, true); // bold says the same, and the room is for the type
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight((fontMetrics().height() + 6) * 3);
    // Or the pane scrolls for the height that a table asks for, with three short lines in it.
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(pad * 2);
    facts->setVerticalSpacing(2);
    facts->setColumnStretch(1, 1);
    static constexpr std::array kNames = {"detailsGroup", "detailsTags", "detailsNote"};
    for (size_t i = 0; i < FactCount; ++i) {
        m_factNames[i] = plainLabel(right, "");
        m_facts[i] = plainLabel(right, kNames[i]);
        makeSelectable(m_facts[i]);
        facts->addWidget(m_factNames[i], static_cast<int>(i), 0, Qt::AlignTop);
        facts->addWidget(m_facts[i], static_cast<int>(i), 1);
    }
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pad / 2);
    column->addLayout(facts);
    column->addWidget(m_alarmsTitle);
    column->addWidget(m_noAlarms);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    return right;
}

void DetailsContent::setCamera(const QString &id)
{
    m_alarms->setCamera(id);
}

void DetailsContent::show(const Shown &shown)
{
    const CameraFacts &facts = shown.facts;
    const int size = m_name->fontMetrics().ascent();
    m_icon->setPixmap(stateIcon(facts.state, palette(), size, devicePixelRatioF()));
    m_name->setFullText(facts.name);
    m_id->setFullText(facts.shownId == facts.name ? QString() : facts.shownId);
    setText(m_state, facts.since == 0 ? tr("%1, not reported yet", "state").arg(stateWord(facts.state))
                                      : tr("%1 since %2 (%3)", "state, time, duration")
                                            .arg(stateWord(facts.state), localTime(facts.since, shown.now),
                                                 durationText(shown.now - facts.since)));
    m_state->setToolTip(facts.since == 0 ? QString() : exactTime(facts.since));
    setText(m_why, badgeReason(shown.badge));
    setFact(GroupFact, shown.camera.group);
    setFact(TagsFact, shown.camera.tags.join(QStringLiteral(", ")));
    setFact(NoteFact, shown.camera.note);
}

void DetailsContent::setFact(Fact fact, const QString &text)
{
    // A note may have lines of its own; each of them is made safe to look at.
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = wrappable(visibleText(line));
    setText(m_facts[fact], lines.join(u'\n'));
    m_facts[fact]->setVisible(!text.isEmpty());
    m_factNames[fact]->setVisible(!text.isEmpty());
}

void DetailsContent::showTimelines(const QList<StateChange> &changes, qint64 now)
{
    const QList<Alarm> alarms = m_alarms->alarmsSince(now - kSpans.back());
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const StateTimeline line = makeTimeline(changes, alarms, now - kSpans[i], now);
        m_bars[i]->show(m_titles[i]->text(), line);
        setText(m_words[i], keptTogether(timelineWords(line)));
    }
}

void DetailsContent::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void DetailsContent::retranslate()
{
    m_titles[0]->setText(tr("Last 24 hours"));
    m_titles[1]->setText(tr("Last 7 days"));
    m_whyTitle->setText(tr("Why this badge"));
    m_alarmsTitle->setText(tr("Last alarms"));
    m_noAlarms->setText(tr("No alarm of this camera is in the list."));
    m_table->setAccessibleName(tr("Last alarms of this camera; Enter shows one in the alarm panel"));
    const std::array<QString, FactCount> names = {tr("Group"), tr("Tags"), tr("Note")};
    for (size_t i = 0; i < FactCount; ++i)
        m_factNames[i]->setText(names[i]);
}

void DetailsContent::applyPalette()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    for (QLabel *label : {static_cast<QLabel *>(m_id), m_words[0], m_words[1], m_noAlarms, m_factNames[0],
                          m_factNames[1], m_factNames[2]})
        label->setPalette(quiet);
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    for (QLabel *label : {m_titles[0], m_titles[1], m_whyTitle, m_alarmsTitle})
        label->setFont(title);
}

} // namespace watchpost
