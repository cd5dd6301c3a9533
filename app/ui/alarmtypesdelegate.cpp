#include "ui/alarmtypesdelegate.h"

#include "models/alarmtypesmodel.h"
#include "ui/appearance.h"

#include <QComboBox>
#include <QLineEdit>

namespace watchpost {

void AlarmTypesDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool selected = option->state & QStyle::State_Selected;
    if (index.column() == AlarmTypesModel::TypeColumn) {
        const QColor color = option->palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        option->icon = tintedIcon(index.data(AlarmTypesModel::IconNameRole).toString(), color);
        option->features |= QStyleOptionViewItem::HasDecoration;
    } else if (index.column() == AlarmTypesModel::SeverityColumn && !selected) {
        const auto severity = static_cast<Severity>(index.data(AlarmTypesModel::SeverityRole).toInt());
        option->palette.setColor(QPalette::Text, severityColor(severity, option->palette));
    }
}

QWidget *AlarmTypesDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    if (index.column() != AlarmTypesModel::SeverityColumn) {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            line->setMaxLength(kMaxTypeNameLength);
            line->setAccessibleName(tr("Name of the alarm type"));
        }
        return editor;
    }
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("Severity of the alarm type"));
    const QString type = index.data(AlarmTypesModel::TypeRole).toString();
    for (int choice = AlarmTypesModel::kAsTheType; choice <= static_cast<int>(Severity::Critical); ++choice)
        box->addItem(AlarmTypesModel::severityChoice(choice, type), choice);
    connect(box, &QComboBox::activated, this, [this, box] {
        Q_EMIT const_cast<AlarmTypesDelegate *>(this)->commitData(box);
        Q_EMIT const_cast<AlarmTypesDelegate *>(this)->closeEditor(box);
    });
    return box;
}

void AlarmTypesDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(index.data(AlarmTypesModel::OwnSeverityRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void AlarmTypesDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace watchpost
