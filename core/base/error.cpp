// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

namespace gpucost {

const char* name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage: return "usage";
    case ErrorCode::BadNumber: return "bad-number";
    case ErrorCode::BadDate: return "bad-date";
    case ErrorCode::BadJson: return "bad-json";
    case ErrorCode::BadField: return "bad-field";
    case ErrorCode::BadValue: return "bad-value";
    case ErrorCode::BadSeries: return "bad-series";
    case ErrorCode::BadPlan: return "bad-plan";
    case ErrorCode::NotFound: return "not-found";
    case ErrorCode::NotOffered: return "not-offered";
    case ErrorCode::NoExchangeRate: return "no-exchange-rate";
    case ErrorCode::NumericLimit: return "numeric-limit";
    case ErrorCode::InputOutput: return "input-output";
    case ErrorCode::Network: return "network";
    case ErrorCode::CheckFailed: return "check-failed";
    }
    return "unknown";
}

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CheckFailed: return 1;
    case ErrorCode::Usage:
    case ErrorCode::BadPlan: return 2;
    case ErrorCode::BadNumber:
    case ErrorCode::BadDate:
    case ErrorCode::BadJson:
    case ErrorCode::BadField:
    case ErrorCode::BadValue:
    case ErrorCode::BadSeries:
    case ErrorCode::NoExchangeRate: return 3;
    case ErrorCode::NotFound:
    case ErrorCode::NotOffered: return 4;
    case ErrorCode::NumericLimit: return 5;
    case ErrorCode::InputOutput: return 6;
    case ErrorCode::Network: return 7;
    }
    return 3;
}

std::string describe(const Error& error)
{
    std::string text = error.where.file;
    if (error.where.line > 0) {
        text += ':' + std::to_string(error.where.line);
    }
    if (!error.where.pointer.empty()) {
        text += text.empty() ? "" : " ";
        text += error.where.pointer;
    }
    text += text.empty() ? "" : ": ";
    text += "found " + error.found;
    if (!error.expected.empty()) {
        text += ", expected " + error.expected;
    }
    return text + " [" + name(error.code) + "]";
}

}  // namespace gpucost
