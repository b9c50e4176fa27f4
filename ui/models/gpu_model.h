// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "ui/format/display.h"
#include "ui/models/value_model.h"
#include "ui/session/library.h"

namespace gpucost::ui {

/// What GPUs can do, one a row: the columns of `gpucost gpus` in CSV. What no source states is shown as a dash.
class GpuModel : public ValueModel {
    Q_OBJECT

public:
    using ValueModel::ValueModel;

    /// All accelerators of the library; of `families` alone where there are any.
    void setGpus(std::shared_ptr<const Library> library, const std::vector<std::string>& families);
    void setDisplay(const Display& display);

    const Accelerator& gpu(int row) const { return *m_gpus[static_cast<std::size_t>(row)]; }
    const std::vector<const Accelerator*>& gpus() const { return m_gpus; }
    /// The column of a figure, by its name in the CSV; -1: none is called so.
    int columnOf(std::string_view id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString columnId(int column) const override;
    bool less(int column, int a, int b) const override;
    bool isExtra(int column) const override;

private:
    std::shared_ptr<const Library> m_library;
    std::vector<const Accelerator*> m_gpus;
    Display m_display;
};

}  // namespace gpucost::ui
