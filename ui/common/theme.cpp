// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QProxyStyle>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolTip>

#include <array>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

struct ToneColours
{
    QRgb text;
    QRgb ground;
};

// In the order of Tone. Each text keeps 4.5:1 on white and on Fusion's window grey, or on the dark window and base.
constexpr std::array<ToneColours, 6> lightTones{{{0xff4a5560, 0xffe4e7ea},
                                                 {0xff0059b8, 0xffdcebfb},
                                                 {0xff006e29, 0xffdff3e4},
                                                 {0xff7a5200, 0xfffdf0cf},
                                                 {0xffc00000, 0xfffde3e1},
                                                 {0xff6a1fa8, 0xfff0def9}}};
constexpr std::array<ToneColours, 6> darkTones{{{0xffb4bdc6, 0xff3b4147},
                                                {0xff7dbdff, 0xff1d3a57},
                                                {0xff74d68c, 0xff1d4028},
                                                {0xffffca5c, 0xff4d3c10},
                                                {0xffff9b94, 0xff552320},
                                                {0xffd9a8ff, 0xff452a5c}}};

const ToneColours& coloursOf(Tone tone, const QPalette& palette)
{
    return (isDark(palette) ? darkTones : lightTones)[std::size_t(tone)];
}

QPalette lightPalette()
{
    QPalette p(QColor(0xf3, 0xf4, 0xf6));
    p.setColor(QPalette::Window, QColor(0xf3, 0xf4, 0xf6));
    p.setColor(QPalette::WindowText, QColor(0x1b, 0x21, 0x28));
    p.setColor(QPalette::Base, Qt::white);
    p.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf8, 0xfa));
    p.setColor(QPalette::Text, QColor(0x1b, 0x21, 0x28));
    p.setColor(QPalette::PlaceholderText, QColor(0x5f, 0x6b, 0x78));
    p.setColor(QPalette::Button, QColor(0xea, 0xec, 0xef));
    p.setColor(QPalette::ButtonText, QColor(0x1b, 0x21, 0x28));
    p.setColor(QPalette::Highlight, QColor(0x0b, 0x5c, 0xad));
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, QColor(0x00, 0x59, 0xb8));
    p.setColor(QPalette::ToolTipBase, QColor(0x1b, 0x21, 0x28));
    p.setColor(QPalette::ToolTipText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(0x87, 0x90, 0x99));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0xb8, 0xc0, 0xc8));
    return p;
}

QPalette darkPalette()
{
    QPalette p(QColor(0x2a, 0x2e, 0x33));
    p.setColor(QPalette::Window, QColor(0x26, 0x2a, 0x2f));
    p.setColor(QPalette::WindowText, QColor(0xe6, 0xe9, 0xec));
    p.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x22));
    p.setColor(QPalette::AlternateBase, QColor(0x21, 0x25, 0x29));
    p.setColor(QPalette::Text, QColor(0xe6, 0xe9, 0xec));
    p.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa4, 0xae));
    p.setColor(QPalette::Button, QColor(0x33, 0x38, 0x3e));
    p.setColor(QPalette::ButtonText, QColor(0xe6, 0xe9, 0xec));
    p.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb3));
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, QColor(0x7d, 0xbd, 0xff));
    p.setColor(QPalette::ToolTipBase, QColor(0xe6, 0xe9, 0xec));
    p.setColor(QPalette::ToolTipText, QColor(0x1b, 0x1e, 0x22));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(0x7d, 0x86, 0x8f));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x45, 0x4c, 0x54));
    return p;
}

/// Fusion with two mends: what cannot be typed into has the ground of the window, and in the dark the outlines of boxes
/// and fields, which Fusion derives from the window's colour, are light enough to be seen (3:1 on window and base).
class OutlinedStyle : public QProxyStyle
{
public:
    OutlinedStyle() : QProxyStyle(u"Fusion"_s) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        if (element == PE_PanelLineEdit) {
            const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            const bool isFixed = option->state.testFlag(State_ReadOnly) || !option->state.testFlag(State_Enabled);
            if (frame && isFixed) {
                QStyleOptionFrame fixed(*frame);
                fixed.palette.setColor(QPalette::Base, option->palette.color(QPalette::Window));
                QProxyStyle::drawPrimitive(element, &fixed, painter, widget);
            } else {
                QProxyStyle::drawPrimitive(element, option, painter, widget);
            }
            if (frame && frame->lineWidth > 0)
                outline(option, painter, 2);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
            outline(option, painter, 0);
        else if (element == PE_IndicatorRadioButton)
            outline(option, painter, option->rect.width() / 2.0);
        else if (element == PE_Frame && option->state.testFlag(State_Sunken))
            outline(option, painter, 0);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_SpinBox || control == CC_ComboBox)
            outline(option, painter, 2);
    }

private:
    static void outline(const QStyleOption* option, QPainter* painter, qreal radius)
    {
        if (!isDark(option->palette) || option->state.testFlag(State_HasFocus)) // whose outline is marked already
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option->state.testFlag(State_Enabled) ? QColor(0x7f, 0x89, 0x94) : QColor(0x55, 0x5d, 0x66));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter->restore();
    }
};

/// Draws an SVG whose strokes and fills are black in whatever colour text has now.
class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        QByteArray tinted = m_svg;
        tinted.replace("#000000", palette.color(group, role).name().toLatin1());
        QSvgRenderer(tinted).render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new TintedIconEngine(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor toneText(Tone tone, const QPalette& palette)
{
    return QColor::fromRgba(coloursOf(tone, palette).text);
}

QColor toneGround(Tone tone, const QPalette& palette)
{
    return QColor::fromRgba(coloursOf(tone, palette).ground);
}

void applyTheme(UiSettings::Theme theme)
{
    static const QPalette desktop = QApplication::palette();
    if (!dynamic_cast<const OutlinedStyle*>(QApplication::style()))
        QApplication::setStyle(new OutlinedStyle);
    const bool dark = theme == UiSettings::Theme::Dark || (theme == UiSettings::Theme::System && isDark(desktop));
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void applyTextSize(int percent)
{
    static const QFont desktop = QApplication::font();
    QFont font = desktop;
    if (desktop.pointSizeF() > 0)
        font.setPointSizeF(desktop.pointSizeF() * percent / 100.0);
    else
        font.setPixelSize(desktop.pixelSize() * percent / 100);
    QApplication::setFont(font);
}

QList<int> textSizes()
{
    return {100, 115, 130, 150, 200};
}

QIcon themedIcon(const QString& name)
{
    QFile file(u":/podesk/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedIconEngine(file.readAll()));
}

} // namespace podesk
