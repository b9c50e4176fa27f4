// SPDX-License-Identifier: Apache-2.0
#include "core/workload/spot_cost.h"

#include <array>
#include <charconv>

namespace gpucost {

namespace {

double asDouble(const Hours& time)
{
    return time.value().approximate();
}

class Answering {
public:
    explicit Answering(const SpotQuestion& question)
        : m_question(question)
        , m_write(question.withoutCheckpoints ? 0 : asDouble(question.write))
    {
    }

    SpotAnswer answer() const
    {
        SpotAnswer out;
        const double life = lifeOf(m_question.life.expected);
        const Rational& availability = m_question.availability.expected;
        out.without = at(life, availability, {Checkpoints::Kind::Never});
        if (!m_question.withoutCheckpoints) {
            out.young = youngInterval(m_write, life);
            out.daly = dalyInterval(m_write, life);
            out.best = at(life, availability, {Checkpoints::Kind::Best});
            if (m_write > 0) {
                out.youngs = at(life, availability, {Checkpoints::Kind::Every, out.young});
            }
        }
        const Checkpoints policy = policyAsked();
        out.chosen = at(life, availability, policy);
        const Checkpoints kept = keeping(policy, out.chosen.outcome);
        out.shortLife = at(lifeOf(m_question.life.low), m_question.availability.low, kept);
        out.longLife = at(lifeOf(m_question.life.high), m_question.availability.high, kept);
        if (out.chosen.outcome.interval.value_or(0) > 0) {
            out.firstOrder = firstOrder(job(life, availability), *out.chosen.outcome.interval);
        }
        compareWithOnDemand(policy, out);
        return out;
    }

private:
    double lifeOf(const Hours& life) const
    {
        return jobLife(asDouble(life), m_question.lifeIsOfAll ? 1 : m_question.machines);
    }

    SpotJob job(double life, const Rational& availability) const
    {
        return {asDouble(m_question.work), m_write, asDouble(m_question.restart), life,
                availability.approximate()};
    }

    Checkpoints policyAsked() const
    {
        if (m_question.withoutCheckpoints) {
            return {Checkpoints::Kind::Never};
        }
        if (m_question.interval) {
            return {Checkpoints::Kind::Every, asDouble(*m_question.interval)};
        }
        return {Checkpoints::Kind::Best};
    }

    static Checkpoints keeping(const Checkpoints& policy, const Outcome& outcome)
    {
        if (policy.kind != Checkpoints::Kind::Best) {
            return policy;
        }
        return outcome.interval ? Checkpoints{Checkpoints::Kind::Every, *outcome.interval}
                                : Checkpoints{Checkpoints::Kind::Never};
    }

    SpotCase at(double life, const Rational& availability, const Checkpoints& policy) const
    {
        SpotCase out;
        out.outcome = expectedOutcome(job(life, availability), policy);
        out.life = life;
        out.availability = availability;
        if (!out.outcome.finishes) {
            return out;
        }
        out.wall = significant(out.outcome.wall, wallDigits);
        out.calendar = significant(out.outcome.calendar, wallDigits);
        if (m_question.spot) {
            out.cost =
                roundToMinorUnit(*m_question.spot * (Rational(m_question.machines) * Rational(*out.wall)));
        }
        return out;
    }

    void compareWithOnDemand(const Checkpoints& policy, SpotAnswer& out) const
    {
        if (!m_question.onDemand) {
            return;
        }
        const Rational hours = Rational(m_question.machines) * m_question.work.value();
        out.onDemandCost = m_question.onDemandCost ? *m_question.onDemandCost
                                                   : roundToMinorUnit(*m_question.onDemand * hours);
        if (!m_question.spot || m_question.spot->value().isZero() || hours.isZero()) {
            return;
        }
        const Rational onDemand = m_question.onDemandCost
                                      ? Rational(m_question.onDemandCost->amount()) / hours
                                      : m_question.onDemand->value();
        if (onDemand.isZero()) {
            return;
        }
        out.mostWaste = Rational(1) - m_question.spot->value() / onDemand;
        const double ratio = (onDemand / m_question.spot->value()).approximate();
        const double machines = m_question.lifeIsOfAll ? 1 : static_cast<double>(m_question.machines);
        out.breakEvenLife = breakEvenLife(job(1, Rational(1)), policy, ratio) * machines;
    }

    const SpotQuestion& m_question;
    double m_write;
};

}  // namespace

SpotAnswer answerSpot(const SpotQuestion& question)
{
    return Answering(question).answer();
}

Decimal significant(double value, int digits)
{
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::chars_format::scientific, digits - 1);
    const Decimal exact = Decimal::of({text.data(), static_cast<std::size_t>(end.ptr - text.data())});
    return roundToDigits(exact, digits, Rounding::HalfUp);
}

Rational expectedLosses(const Hours& work, const Hours& life)
{
    return work.value() / life.value();
}

Amount costWithLosses(const Amount& price, std::int64_t machines, const Hours& work, const Rational& losses,
                      const Hours& lossEach)
{
    return price * (Rational(machines) * (work.value() + losses * lossEach.value()));
}

Amount costWithFallback(const Amount& spot, const Amount& onDemand, const Hours& work, const Hours& lost)
{
    return spot * work.value() + onDemand * lost.value();
}

Hours mostLostTime(const Amount& spot, const Amount& onDemand, const Hours& work)
{
    return Hours(work.value() * (onDemand - spot).value() / onDemand.value());
}

}  // namespace gpucost
