// SPDX-License-Identifier: Apache-2.0
#include "connect/xlsx_library.h"

#include <dlfcn.h>

namespace gpucost {

namespace {

// Structures are passed by layout, so that only the library of these headers will do.
constexpr const char* soname = "libxlsxwriter.so." LXW_SOVERSION;

template <class Function>
bool resolve(void* library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(dlsym(library, name));
    return function != nullptr;
}

bool resolveAll(void* library, XlsxLibrary& xlsx)
{
    const auto get = [library](const char* name, auto& function) { return resolve(library, name, function); };
    return get("workbook_new_opt", xlsx.workbookNewOpt) &&
           get("workbook_add_worksheet", xlsx.workbookAddWorksheet) &&
           get("workbook_add_format", xlsx.workbookAddFormat) &&
           get("workbook_add_chart", xlsx.workbookAddChart) &&
           get("workbook_set_properties", xlsx.workbookSetProperties) &&
           get("workbook_close", xlsx.workbookClose) && get("lxw_workbook_free", xlsx.workbookFree) &&
           get("worksheet_write_number", xlsx.writeNumber) &&
           get("worksheet_write_string", xlsx.writeString) && get("worksheet_write_blank", xlsx.writeBlank) &&
           get("worksheet_write_formula_num", xlsx.writeFormulaNum) &&
           get("worksheet_write_url_opt", xlsx.writeUrlOpt) &&
           get("worksheet_write_comment", xlsx.writeComment) &&
           get("worksheet_ignore_errors", xlsx.ignoreErrors) && get("worksheet_set_column", xlsx.setColumn) &&
           get("worksheet_freeze_panes", xlsx.freezePanes) && get("worksheet_repeat_rows", xlsx.repeatRows) &&
           get("worksheet_set_landscape", xlsx.setLandscape) && get("worksheet_set_paper", xlsx.setPaper) &&
           get("worksheet_fit_to_pages", xlsx.fitToPages) && get("worksheet_set_footer", xlsx.setFooter) &&
           get("worksheet_insert_chart_opt", xlsx.insertChartOpt) &&
           get("format_set_num_format", xlsx.setNumFormat) && get("format_set_bold", xlsx.setBold) &&
           get("format_set_italic", xlsx.setItalic) && get("format_set_font_size", xlsx.setFontSize) &&
           get("format_set_font_color", xlsx.setFontColor) &&
           get("format_set_underline", xlsx.setUnderline) && get("format_set_bg_color", xlsx.setBackground) &&
           get("format_set_align", xlsx.setAlign) && get("format_set_text_wrap", xlsx.setTextWrap) &&
           get("format_set_top", xlsx.setTop) && get("format_set_bottom", xlsx.setBottom) &&
           get("chart_add_series", xlsx.chartAddSeries) &&
           get("chart_series_set_categories", xlsx.seriesCategories) &&
           get("chart_series_set_values", xlsx.seriesValues) &&
           get("chart_series_set_name", xlsx.seriesName) && get("chart_title_set_name", xlsx.chartTitle) &&
           get("chart_axis_set_name", xlsx.axisName) &&
           get("chart_axis_set_num_format", xlsx.axisNumFormat) &&
           get("chart_legend_set_position", xlsx.legendPosition) && get("lxw_strerror", xlsx.strerror);
}

Result<XlsxLibrary> load()
{
    const std::string wanted = std::string(soname) + ", of the package libxlsxwriter" + LXW_SOVERSION;
    void* const library = dlopen(soname, RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
        const char* const reason = dlerror();
        return fail(ErrorCode::InputOutput, reason == nullptr ? "no libxlsxwriter" : reason, wanted);
    }
    XlsxLibrary xlsx;
    if (!resolveAll(library, xlsx)) {
        return fail(ErrorCode::InputOutput, "a libxlsxwriter without the functions needed", wanted);
    }
    return xlsx;
}

}  // namespace

Result<const XlsxLibrary*> xlsxLibrary()
{
    static const Result<XlsxLibrary> library = load();
    if (!library) {
        return tl::make_unexpected(library.error());
    }
    return &*library;
}

}  // namespace gpucost
