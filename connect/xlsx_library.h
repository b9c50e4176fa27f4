// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <xlsxwriter.h>

#include "core/base/result.h"

namespace gpucost {

/// libxlsxwriter, loaded when it is first asked for. The program is not linked with it: it brings OpenSSL's
/// libcrypto along, which would cost every command time at its start.
struct XlsxLibrary {
    decltype(&::workbook_new_opt) workbookNewOpt = nullptr;
    decltype(&::workbook_add_worksheet) workbookAddWorksheet = nullptr;
    decltype(&::workbook_add_format) workbookAddFormat = nullptr;
    decltype(&::workbook_add_chart) workbookAddChart = nullptr;
    decltype(&::workbook_set_properties) workbookSetProperties = nullptr;
    decltype(&::workbook_close) workbookClose = nullptr;
    decltype(&::lxw_workbook_free) workbookFree = nullptr;
    decltype(&::worksheet_write_number) writeNumber = nullptr;
    decltype(&::worksheet_write_string) writeString = nullptr;
    decltype(&::worksheet_write_blank) writeBlank = nullptr;
    decltype(&::worksheet_write_formula_num) writeFormulaNum = nullptr;
    decltype(&::worksheet_write_url_opt) writeUrlOpt = nullptr;
    decltype(&::worksheet_write_comment) writeComment = nullptr;
    decltype(&::worksheet_ignore_errors) ignoreErrors = nullptr;
    decltype(&::worksheet_set_column) setColumn = nullptr;
    decltype(&::worksheet_freeze_panes) freezePanes = nullptr;
    decltype(&::worksheet_repeat_rows) repeatRows = nullptr;
    decltype(&::worksheet_set_landscape) setLandscape = nullptr;
    decltype(&::worksheet_set_paper) setPaper = nullptr;
    decltype(&::worksheet_fit_to_pages) fitToPages = nullptr;
    decltype(&::worksheet_set_footer) setFooter = nullptr;
    decltype(&::worksheet_insert_chart_opt) insertChartOpt = nullptr;
    decltype(&::format_set_num_format) setNumFormat = nullptr;
    decltype(&::format_set_bold) setBold = nullptr;
    decltype(&::format_set_italic) setItalic = nullptr;
    decltype(&::format_set_font_size) setFontSize = nullptr;
    decltype(&::format_set_font_color) setFontColor = nullptr;
    decltype(&::format_set_underline) setUnderline = nullptr;
    decltype(&::format_set_bg_color) setBackground = nullptr;
    decltype(&::format_set_align) setAlign = nullptr;
    decltype(&::format_set_text_wrap) setTextWrap = nullptr;
    decltype(&::format_set_top) setTop = nullptr;
    decltype(&::format_set_bottom) setBottom = nullptr;
    decltype(&::chart_add_series) chartAddSeries = nullptr;
    decltype(&::chart_series_set_categories) seriesCategories = nullptr;
    decltype(&::chart_series_set_values) seriesValues = nullptr;
    decltype(&::chart_series_set_name) seriesName = nullptr;
    decltype(&::chart_title_set_name) chartTitle = nullptr;
    decltype(&::chart_axis_set_name) axisName = nullptr;
    decltype(&::chart_axis_set_num_format) axisNumFormat = nullptr;
    decltype(&::chart_legend_set_position) legendPosition = nullptr;
    decltype(&::lxw_strerror) strerror = nullptr;
};

/// The library; ErrorCode::InputOutput where it is not installed or of another interface than its headers.
Result<const XlsxLibrary*> xlsxLibrary();

}  // namespace gpucost
