// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/uncertainty_names.h"

#include <QCoreApplication>

#include "ui/format/display.h"

namespace gpucost::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UncertaintyNames)
};

}  // namespace

QString inputName(Input input)
{
    switch (input) {
    case Input::Utilization:
        return Words::tr("Utilization");
    case Input::Months:
        return Words::tr("Months");
    case Input::PriceDecline:
        return Words::tr("List prices fall");
    case Input::Exchange:
        return Words::tr("Rate of exchange");
    case Input::DiscountRate:
        return Words::tr("Discount rate");
    case Input::Discount:
        return Words::tr("Discount on both");
    case Input::OnDemandDiscount:
        return Words::tr("Discount, uncommitted");
    }
    return {};
}

QString inputMeaning(Input input)
{
    switch (input) {
    case Input::Utilization:
        return Words::tr("The share of every month that all GPUs asked for run.");
    case Input::Months:
        return Words::tr("How many months the GPUs are wanted.");
    case Input::PriceDecline:
        return Words::tr("List prices of what is not committed fall by so much once every twelve months.");
    case Input::Exchange:
        return Words::tr("Times the rate of exchange at which prices are converted.");
    case Input::DiscountRate:
        return Words::tr("What money is worth a year: later payments count for less.");
    case Input::Discount:
        return Words::tr("Off every price of both options.");
    case Input::OnDemandDiscount:
        return Words::tr("Off the prices of what is not committed alone.");
    }
    return {};
}

QString inputValue(Input input, const Rational& value, const QLocale& locale)
{
    const Display display(locale);
    const auto shortened = [&display](const Rational& number, int places) {
        return display.number(trimmed(round(number, Scale{places}, Rounding::HalfUp)));
    };
    if (input == Input::Months) {
        return shortened(value, 0);
    }
    if (input == Input::Exchange) {
        return QStringLiteral("×") + QChar(QChar::Nbsp) + shortened(value, 4);
    }
    return shortened(value * Rational(100), 2) + QChar(QChar::Nbsp) + QLatin1Char('%');
}

}  // namespace gpucost::ui
