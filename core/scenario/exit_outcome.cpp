// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/exit_outcome.h"

#include <algorithm>

#include "core/finance/early_exit.h"

namespace gpucost {

namespace {

constexpr const char* azureSource =
    "Microsoft, \"Self-service exchanges and refunds for Azure Reservations\"";
constexpr const char* tencentSource = "Tencent Cloud, \"Refund of monthly subscribed instances\"";
constexpr const char* awsSource = "AWS, \"Reserved Instance Marketplace\"";

tl::unexpected<Error> refused(std::string found, std::string expected, ErrorCode code = ErrorCode::BadPlan)
{
    return tl::make_unexpected(Error{code, {"", 0, "/exit"}, std::move(found), std::move(expected)});
}

std::string monthsText(std::int32_t months)
{
    return std::to_string(months) + (months == 1 ? " month" : " months");
}

/// The term that is running when it is ended, and what it costs.
struct RunningTerm {
    std::int32_t first = 0;   ///< its first month, 0 = the demand's
    std::int32_t months = 0;  ///< of the whole term
    std::int32_t held = 0;    ///< of them used
    Money once;
    Money due;       ///< recurring, of the months held
    Money left;      ///< recurring, of the months not held
    Money eachLeft;  ///< the first of those
    std::optional<Amount> onceExact;

    std::int32_t unused() const { return months - held; }
};

class Exit {
public:
    explicit Exit(const ExitCase& question)
        : m_case(question)
        , m_exit(question.exit)
    {
    }

    Result<ExitOutcome> outcome()
    {
        if (auto problem = planProblem()) {
            return tl::make_unexpected(std::move(*problem));
        }
        const PlanKey& key = part().key;
        const std::string plan = toString(key) + " of " + m_case.offer.name();
        const std::int32_t firstMonth = part().firstMonth;
        const std::int32_t since = m_exit.afterMonths - firstMonth;
        std::int32_t last = -1;
        for (const Charge& charge : m_case.quote.charges()) {
            if (charge.part == 0 && charge.frequency == ChargeFrequency::OneTime) {
                last = std::max(last, charge.month + key.termMonths);
            } else if (charge.part == 0) {
                last = std::max(last, charge.month + 1);
            }
        }
        if (since <= 0 || since % key.termMonths == 0 || m_exit.afterMonths >= last) {
            return refused(
                plan + ", ended after " + monthsText(m_exit.afterMonths) + " of the demand",
                "a month within a term of " + monthsText(key.termMonths) +
                    (firstMonth > 0 ? " from month " + std::to_string(firstMonth + 1) + " on" : ""));
        }
        m_term = termAt(firstMonth + since / key.termMonths * key.termMonths, key.termMonths);
        m_outcome.month = m_exit.afterMonths;
        m_outcome.noLongerOwed = m_term.left;
        step("paid once for the term of " + monthsText(m_term.months), m_term.once);
        switch (m_exit.how) {
        case EarlyExit::How::AzureRefund: return azureRefunded(plan);
        case EarlyExit::How::AzureExchange: return azureExchanged(plan);
        case EarlyExit::How::TencentRefund: return tencentRefunded(plan);
        case EarlyExit::How::AwsSale: return awsSold(plan);
        }
        return refused(plan, "a way to end it");
    }

private:
    const PlanPart& part() const { return m_case.plan.commitments.front().part; }

    void step(std::string what, const Money& amount)
    {
        if (!amount.isZero()) {
            m_outcome.steps.push_back({std::move(what), amount});
        }
    }

    std::optional<Error> planProblem() const
    {
        if (!m_case.plan.parts.empty() || m_case.plan.commitments.size() != 1) {
            return refused(toString(m_case.plan.spec) + " of " + m_case.offer.name() + ", ended early",
                           "a plan with one commitment, on a machine that is sold whole")
                .value();
        }
        const PlanKey& key = part().key;
        const std::string plan = toString(key) + " of " + m_case.offer.name();
        const std::string_view provider = m_case.offer.provider;
        const auto no = [&](const char* expected) { return refused(plan, expected).value(); };
        switch (m_exit.how) {
        case EarlyExit::How::AzureRefund:
        case EarlyExit::How::AzureExchange:
            if (provider != "azure" || key.kind != PlanKind::Reserved) {
                return no("a reservation of Azure; its savings plans cannot be cancelled");
            }
            break;
        case EarlyExit::How::TencentRefund:
            if (provider != "tencent" || key.kind != PlanKind::Subscription) {
                return no("a subscription of Tencent Cloud; its reserved instances cannot be returned");
            }
            break;
        case EarlyExit::How::AwsSale:
            if (provider != "aws" || key.kind != PlanKind::Reserved ||
                key.offeringClass != OfferingClass::Standard) {
                return no(
                    "a standard Reserved Instance of AWS; convertible ones and savings plans cannot be "
                    "sold");
            }
            break;
        }
        return std::nullopt;
    }

    /// A charge after negotiated discounts.
    Money paid(const Charge& charge) const
    {
        return m_case.paid == Rational(1) ? charge.cost : roundToMinorUnit(charge.exact * m_case.paid);
    }

    RunningTerm termAt(std::int32_t first, std::int32_t months) const
    {
        const Money none = moneyOfMinorUnits(0, m_case.quote.currency());
        RunningTerm term{first, months, m_exit.afterMonths - first, none, none, none, none, std::nullopt};
        for (const Charge& charge : m_case.quote.charges()) {
            const std::int32_t month = charge.month - first;
            if (charge.part != 0 || month < 0 || month >= months) {
                continue;
            }
            const Money cost = paid(charge);
            if (charge.frequency == ChargeFrequency::OneTime) {
                term.once = term.once + cost;
                term.onceExact = charge.exact * m_case.paid;
            } else if (month < term.held) {
                term.due = term.due + cost;
            } else {
                term.eachLeft = month == term.held ? cost : term.eachLeft;
                term.left = term.left + cost;
            }
        }
        return term;
    }

    Month monthOf(std::int32_t index) const { return m_case.quote.start().plus(index); }

    /// What the reservation would cost when it is returned.
    Result<Money> currentPrice(const Money& purchase) const
    {
        if (m_exit.currentPrice) {
            return m_case.converted(*m_exit.currentPrice);
        }
        const Rational before = m_case.listPrices(m_term.first);
        const Rational now = m_case.listPrices(m_exit.afterMonths);
        return before.isZero() || now >= before ? purchase
                                                : roundToMinorUnit(Amount(purchase) * (now / before));
    }

    Result<AzureRefund> refundOf(const Money& purchase) const
    {
        const auto current = currentPrice(purchase);
        const auto cap = m_case.converted(usd("50000"));
        const auto before = m_exit.cancelledBefore ? m_case.converted(*m_exit.cancelledBefore)
                                                   : Result<Money>(purchase - purchase);
        for (const auto* amount : {&current, &cap, &before}) {
            if (!*amount) {
                return tl::make_unexpected(amount->error());
            }
        }
        AzureReturn returned{purchase,
                             *current,
                             monthOf(m_term.first).firstDay(),
                             Term(m_term.months),
                             monthOf(m_exit.afterMonths).firstDay(),
                             {{monthOf(m_exit.afterMonths).firstDay(), *before}},
                             *cap};
        if (m_exit.fee) {
            returned.fee = *m_exit.fee;
        }
        return gpucost::azureRefund(returned);
    }

    Result<ExitOutcome> azureRefunded(const std::string& plan)
    {
        const bool monthly = !m_term.left.isZero();
        const Money purchase = m_term.once + m_term.due + m_term.left;
        const auto refund = refundOf(purchase);
        if (!refund) {
            return tl::make_unexpected(refund.error());
        }
        const Money cancelled = monthly ? m_term.left : refund->cancelled;
        const Money room = roundToMinorUnit(Amount(refund->room));
        if ((cancelled - room).amount() > Decimal(0)) {
            return refused(plan + ", returned after " + monthsText(m_exit.afterMonths) + ": " +
                               toString(cancelled) + " of commitment cancelled",
                           "at most " + toString(room) +
                               ", what is left of the 50,000 USD that Azure cancels in twelve months",
                           ErrorCode::BadValue);
        }
        m_outcome.name = "Azure refund";
        m_outcome.rule = std::string(
                             "Lower of purchase and current price by the days left of the term, at most "
                             "50,000 USD of commitment in twelve months. ") +
                         azureSource;
        step("commitment cancelled, of " + toString(room) + " that may be", cancelled);
        if (monthly) {
            if (m_exit.fee) {
                return refused(
                    plan + ", returned for a fee of " + toString(*m_exit.fee) + " %",
                    "no \"fee\" where it is paid by the month: no source says how one would be taken");
            }
            step("payments no longer owed", m_term.left);
            m_outcome.paidBack = purchase - purchase;
            m_outcome.rule = std::string(
                                 "Paid by the month: what is left is no longer owed, and nothing comes "
                                 "back; at most 50,000 USD of commitment in twelve months. ") +
                             azureSource;
            return m_outcome;
        }
        m_outcome.paidBack = refund->refund;
        step("paid back", refund->refund);
        return m_outcome;
    }

    Result<ExitOutcome> azureExchanged(const std::string& plan)
    {
        const Date purchased = monthOf(m_term.first).firstDay();
        if (purchased > *parseDate("2027-02-01")) {
            return refused(
                plan + " bought in " + toString(monthOf(m_term.first)) + ", exchanged",
                "one bought until February 2027: Azure exchanges no later ones of virtual machines");
        }
        const bool monthly = !m_term.left.isZero();
        const auto refund = refundOf(m_term.once + m_term.due + m_term.left);
        if (!refund) {
            return tl::make_unexpected(refund.error());
        }
        const Money least = monthly ? azureExchangeMinimum(m_term.eachLeft, Term(m_term.months), m_term.held)
                                    : refund->cancelled;
        const auto bought = newCommitment();
        if (!bought) {
            return tl::make_unexpected(bought.error());
        }
        if ((*bought - least).amount().isNegative()) {
            return refused(plan + ", exchanged for a commitment of " + toString(*bought),
                           "one of at least " + toString(least) + ", what is left of it",
                           ErrorCode::BadValue);
        }
        m_outcome.name = "Azure exchange";
        m_outcome.rule = std::string(
                             "What is left is paid back by the days of the term, and something of no lower "
                             "commitment is bought; neither fee nor limit. ") +
                         azureSource;
        step("least commitment of what it is exchanged for", least);
        step("commitment of what it is exchanged for", *bought);
        m_outcome.paidBack = monthly ? least - least : refund->cancelled;
        step(monthly ? "payments no longer owed" : "paid back", monthly ? m_term.left : m_outcome.paidBack);
        return m_outcome;
    }

    /// The lifetime commitment of the reservation that follows: its first term.
    Result<Money> newCommitment() const
    {
        const Quote* then = m_case.then;
        const bool isReservation = then != nullptr && then->offer().provider == "azure" &&
                                   then->plan().parts.front().key.kind == PlanKind::Reserved;
        if (!isReservation) {
            return refused(then == nullptr
                               ? "an exchange after the demand's end"
                               : "an exchange for " + toString(then->plan()) + " of " + then->offer().name(),
                           "another reservation of Azure, and months in which it runs");
        }
        Money sum = m_term.once - m_term.once;
        const std::int32_t end = m_exit.afterMonths + then->plan().parts.front().key.termMonths;
        for (const Charge& charge : then->charges()) {
            if (charge.part == 0 && charge.month >= m_exit.afterMonths && charge.month < end) {
                sum = sum + paid(charge);
            }
        }
        return sum;
    }

    Result<ExitOutcome> tencentRefunded(const std::string& plan)
    {
        if (m_case.paysWithCredits) {
            return refused(
                plan + " with free credits of the scenario, returned",
                "no free credits: Tencent pays back cash alone, and which orders credits pay is not "
                "known",
                ErrorCode::BadValue);
        }
        const ResolvedPart& bought = m_case.plan.commitments.front();
        const auto share = ladderShare(*bought.price->ladder, m_term.held);
        if (!share) {
            return refused(plan + ", used for " + monthsText(m_term.held),
                           "months that the ladder \"" + std::string(bought.price->ladder->id) + "\" has",
                           ErrorCode::BadValue);
        }
        const Rational boughtShare(std::get<Subscription>(bought.terms).share);
        const Amount perMonth = *m_term.onceExact * (Rational(1) / (boughtShare * Rational(m_term.months)));
        const Amount used = perMonth * (Rational(*share) * Rational(m_term.held));
        m_outcome.name = "Tencent refund";
        m_outcome.rule = std::string(
                             "Cash paid less the months used, priced at the ladder for the months used, "
                             "not for those bought. ") +
                         tencentSource;
        m_outcome.paidBack = tencentRefund({TencentOrder{m_term.once, used}});
        step(monthsText(m_term.held) + " used, at " + toString(trimmed(*share * Decimal(100))) +
                 " % of the monthly price",
             roundToMinorUnit(used));
        step("paid back", m_outcome.paidBack);
        return m_outcome;
    }

    Result<ExitOutcome> awsSold(const std::string&)
    {
        const Money left =
            roundToMinorUnit(Amount(m_term.once) * (Rational(m_term.unused()) / Rational(m_term.months)));
        step(monthsText(m_term.unused()) + " of it not used", left);
        const Result<Money> soldFor =
            m_exit.soldFor ? m_case.converted(*m_exit.soldFor)
                           : Result<Money>(roundToMinorUnit(Amount(left) * m_exit.soldAt->fraction()));
        if (!soldFor) {
            return tl::make_unexpected(soldFor.error());
        }
        const MarketplaceSale sale = awsMarketplaceSale(*soldFor);
        m_outcome.name = "AWS marketplace sale";
        m_outcome.rule = std::string(
                             "What a buyer pays is an assumption of the scenario; AWS keeps 12 % of it. "
                             "What recurs goes over to the buyer. ") +
                         awsSource;
        m_outcome.paidBack = sale.proceeds;
        m_outcome.lowersTax = false;
        step("sold for", *soldFor);
        step("fee of 12 %", sale.fee);
        step("paid back", sale.proceeds);
        step("recurring charges no longer owed", m_term.left);
        return m_outcome;
    }

    const ExitCase& m_case;
    const EarlyExit& m_exit;
    RunningTerm m_term;
    ExitOutcome m_outcome;
};

}  // namespace

Result<ExitOutcome> exitOutcome(const ExitCase& question)
{
    return Exit(question).outcome();
}

}  // namespace gpucost
