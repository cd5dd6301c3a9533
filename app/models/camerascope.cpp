#include "models/camerascope.h"

#include "domain/cameragroup.h"
#include "domain/plaintext.h"

#include <QCoreApplication>

namespace watchpost {
namespace {

struct ScopeText
{
    Q_DECLARE_TR_FUNCTIONS(CameraScope)
};

} // namespace

bool inScope(const CameraRow &row, const CameraScope &scope)
{
    switch (scope.kind) {
    case CameraScope::Kind::All:
        break;
    case CameraScope::Kind::Favourites:
        return row.camera.favourite;
    case CameraScope::Kind::Disabled:
        return row.camera.disabled;
    case CameraScope::Kind::Group:
        return isWithin(row.group, scope.value);
    case CameraScope::Kind::NoGroup:
        return row.group.isEmpty();
    case CameraScope::Kind::Tag:
        return row.camera.tags.contains(scope.value, Qt::CaseInsensitive);
    }
    return true;
}

QString scopeText(const CameraScope &scope)
{
    switch (scope.kind) {
    case CameraScope::Kind::All:
        break;
    case CameraScope::Kind::Favourites:
        return ScopeText::tr("Favourites");
    case CameraScope::Kind::Disabled:
        return ScopeText::tr("Disabled cameras");
    case CameraScope::Kind::Group:
        return ScopeText::tr("Group %1").arg(visibleText(scope.value));
    case CameraScope::Kind::NoGroup:
        return ScopeText::tr("No group");
    case CameraScope::Kind::Tag:
        return ScopeText::tr("Tag %1").arg(visibleText(scope.value));
    }
    return {};
}

std::optional<CameraEdit> editForDrop(const CameraScope &scope)
{
    switch (scope.kind) {
    case CameraScope::Kind::Favourites:
        return CameraEdit{.favourite = true};
    case CameraScope::Kind::Group:
    case CameraScope::Kind::NoGroup:
        return CameraEdit{.group = scope.value};
    case CameraScope::Kind::Tag:
        return CameraEdit{.tagsAdded = {scope.value}};
    case CameraScope::Kind::All:
    case CameraScope::Kind::Disabled: // by accident nobody should stop hearing of a camera
        break;
    }
    return std::nullopt;
}

} // namespace watchpost
