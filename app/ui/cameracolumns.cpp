// The columns of CameraTable: which are shown, how wide they are, and how that is remembered.
#include "ui/badgelayout.h"
#include "ui/cameradelegate.h"
#include "ui/cameraheader.h"
#include "ui/cameratable.h"

#include <QDataStream>
#include <QDateTime>
#include <QIODevice>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace watchpost {
namespace {

constexpr quint8 kStateVersion = 2;

constexpr std::array kAlwaysNeeded{CameraModel::StateColumn, CameraModel::NameColumn, CameraModel::IdColumn,
                                   CameraModel::SinceColumn, CameraModel::LastAlarmColumn};

} // namespace

void CameraTable::setUpHeader()
{
    auto *header = new CameraHeader(this);
    setHorizontalHeader(header);
    for (const int column : kAlwaysNeeded)
        m_needed[static_cast<size_t>(column)] = true;
    header->setSortIndicator(CameraModel::StateColumn, Qt::AscendingOrder); // the worst first
    setSortingEnabled(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &place) { Q_EMIT columnMenuRequested(header->mapToGlobal(place)); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        // The name takes what the others leave; a column that comes or goes tells its width from or to 0, and late.
        if (m_fitting || column == CameraModel::NameColumn || before == 0 || now == 0)
            return;
        m_columnsSet = true;
        fitName();
    });
    applyColumns();
}

bool CameraTable::isColumnShown(int column) const
{
    const auto place = static_cast<size_t>(column);
    return m_choices[place] == Choice::Shown || (m_choices[place] == Choice::ByNeed && m_needed[place]);
}

void CameraTable::setColumnNeeded(int column, bool needed)
{
    if (std::exchange(m_needed[static_cast<size_t>(column)], needed) != needed)
        applyColumns();
}

void CameraTable::chooseColumn(int column, bool shown)
{
    if (column == CameraModel::NameColumn || isColumnShown(column) == shown)
        return;
    m_choices[static_cast<size_t>(column)] = shown ? Choice::Shown : Choice::Hidden;
    applyColumns();
}

void CameraTable::resetColumns()
{
    m_choices.fill(Choice::ByNeed);
    m_columnsSet = false;
    for (int column = 0; column < CameraModel::ColumnCount; ++column)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    applyColumns();
}

QByteArray CameraTable::saveColumns() const
{
    QByteArray choices;
    for (const Choice choice : m_choices)
        choices.append(static_cast<char>(choice));
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << kStateVersion << horizontalHeader()->saveState() << m_columnsSet << choices;
    return state;
}

bool CameraTable::restoreColumns(const QByteArray &state)
{
    QDataStream stream(state);
    quint8 version = 0;
    QByteArray header, choices;
    bool set = false;
    stream >> version >> header >> set >> choices;
    if (stream.status() != QDataStream::Ok || version != kStateVersion || choices.size() != CameraModel::ColumnCount)
        return false;
    m_fitting = true;
    const bool restored = horizontalHeader()->restoreState(header); // and sorts as it was
    m_fitting = false;
    if (!restored)
        return false;
    m_columnsSet = set;
    for (size_t column = 0; column < m_choices.size(); ++column) {
        const char choice = choices.at(static_cast<qsizetype>(column));
        m_choices[column] = choice >= 0 && choice <= 2 ? static_cast<Choice>(choice) : Choice::ByNeed;
    }
    applyColumns();
    return true;
}

void CameraTable::applyColumns()
{
    m_fitting = true;
    for (int column = 0; column < CameraModel::ColumnCount; ++column)
        setColumnHidden(column, !isColumnShown(column) && column != CameraModel::NameColumn);
    m_fitting = false;
    fitColumns();
    fitName();
}

void CameraTable::applyFont()
{
    const int height = cameraRowHeight(fontMetrics(), m_density);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
    fitColumns();
    fitName();
}

// What a column needs to be read, in letters; its header's words fit in any case.
int CameraTable::wantedWidth(int column) const
{
    const int letter = fontMetrics().averageCharWidth();
    QFont bold = horizontalHeader()->font();
    bold.setWeight(QFont::DemiBold);
    const int header = QFontMetrics(bold).horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) +
                       2 * cellMargin(fontMetrics()) + fontMetrics().height();
    switch (column) {
    case CameraModel::StateColumn:
        return std::max(stateColumnWidth(fontMetrics(), CameraDelegate::widestStateName(fontMetrics())), header);
    case CameraModel::SinceColumn:
        return std::max(letter * 11, header);
    case CameraModel::LastAlarmColumn:
        return letter * 29;
    case CameraModel::NoteColumn:
        return letter * 24;
    case CameraModel::ChangesColumn:
        return header;
    case CameraModel::ChangedColumn: { // of another day: with its date
        const QDateTime wide(QDate(2022, 12, 28), QTime(22, 58));
        return std::max(fontMetrics().horizontalAdvance(QLocale().toString(wide, QLocale::ShortFormat)) +
                            2 * cellMargin(fontMetrics()) + 4,
                        header);
    }
    default: // ID, group, tags
        return std::max(letter * 16, header);
    }
}

// In a narrow window the name comes first; in a wide one the ID and the last alarm get what they need as well.
void CameraTable::fitColumns()
{
    if (m_columnsSet)
        return;
    m_fitting = true;
    const int letter = fontMetrics().averageCharWidth();
    std::array<int, CameraModel::ColumnCount> widths{};
    int spare = viewport()->width() - letter * 28; // that is the name's
    for (int column = 0; column < CameraModel::ColumnCount; ++column) {
        if (column == CameraModel::NameColumn)
            continue;
        widths[static_cast<size_t>(column)] = wantedWidth(column);
        spare -= isColumnShown(column) ? wantedWidth(column) : 0;
    }
    const auto grow = [&](int column, int by) {
        if (!isColumnShown(column))
            return;
        widths[static_cast<size_t>(column)] += by;
        spare -= by;
    };
    if (spare > 0) {
        const int all = spare;
        grow(CameraModel::IdColumn, std::min(all / 4, letter * 10));
        grow(CameraModel::GroupColumn, std::min(all / 4, letter * 10));
        grow(CameraModel::LastAlarmColumn, std::min(all / 3, letter * 16));
    } else {
        // The side bar shows the groups, too.
        grow(CameraModel::GroupColumn, -std::min(-spare, letter * 6));
        grow(CameraModel::IdColumn, -std::clamp(-spare, 0, letter * 3));
        grow(CameraModel::LastAlarmColumn, -std::clamp(-spare, 0, letter * 11));
        grow(CameraModel::IdColumn, -std::clamp(-spare, 0, letter * 3));
        grow(CameraModel::LastAlarmColumn, -std::clamp(-spare, 0, letter * 2));
    }
    for (int column = 0; column < CameraModel::ColumnCount; ++column) {
        if (column != CameraModel::NameColumn)
            horizontalHeader()->resizeSection(column, widths[static_cast<size_t>(column)]);
    }
    m_fitting = false;
}

// The name takes what the others leave. Where that is too little to read one, the table scrolls instead.
void CameraTable::fitName()
{
    int others = 0;
    for (int column = 0; column < CameraModel::ColumnCount; ++column)
        others += column == CameraModel::NameColumn ? 0 : horizontalHeader()->sectionSize(column);
    const int letter = fontMetrics().averageCharWidth();
    const bool room = viewport()->width() - others >= letter * 14;
    m_fitting = true;
    horizontalHeader()->setSectionResizeMode(CameraModel::NameColumn,
                                             room ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!room)
        horizontalHeader()->resizeSection(CameraModel::NameColumn, letter * 22);
    m_fitting = false;
}

} // namespace watchpost
