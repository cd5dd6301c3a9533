// What Qt's own accessible objects get wrong, mended: assistive technology that asks late must not end the program.
#pragma once

namespace watchpost {

// From now on every scroll area is an AccessibleScrollArea to assistive technology, every field an AccessibleField,
// every button an AccessibleButton, every menu an AccessibleMenu, and every table an AccessibleTable where Qt needs
// one. After QApplication, whose own objects would come first otherwise, and before the first window.
void installAccessibles();

} // namespace watchpost
