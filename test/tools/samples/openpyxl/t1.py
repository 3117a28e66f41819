"""Writes national form 10 from rows that the builder made. Usage: t1.py model.json book.xlsx"""

import json
import sys

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.datavalidation import DataValidation

model = json.load(open(sys.argv[1], encoding='utf-8'))
book = Workbook()
sheet = book.active
sheet.title = model['sheet']
for number, cells in enumerate(model['rows'], 1):
    for column, value in enumerate(cells, 1):
        if value is not None:
            sheet.cell(number, column, value)
for area in model['merges']:
    sheet.merge_cells(area)
for letter, width in model['widths'].items():
    sheet.column_dimensions[letter].width = width

thin = Side(style='thin')
first, last = model['headerTop'], model['bodyBottom']
for row in sheet.iter_rows(min_row=first, max_row=last, max_col=12):
    for cell in row:
        header = cell.row < model['bodyTop']
        cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
        cell.font = Font(name='宋体', size=10, bold=header)
        cell.alignment = Alignment(horizontal='center', vertical='center', wrap_text=True)
        if not header and cell.column_letter in 'CD':
            cell.number_format = '@'
sheet['A1'].font = Font(name='黑体', size=18, bold=True)
sheet['A1'].alignment = Alignment(horizontal='center', vertical='center')
sheet.row_dimensions[1].height = 32
sheet.row_dimensions[first].height = 30
for number in range(model['footer'], model['footer'] + 2):
    sheet.cell(number, 1).alignment = Alignment(wrap_text=True, vertical='top')
sheet.row_dimensions[model['footer'] + 1].height = 72

choice = DataValidation(type='list', formula1='"%s"' % ','.join(model['familyTypes']), allow_blank=True)
choice.error, choice.showErrorMessage = '请从下拉列表中选择', True
choice.add('E%d:E%d' % (model['bodyTop'], last))
sheet.add_data_validation(choice)

sheet.freeze_panes = 'C%d' % model['bodyTop']
sheet.print_title_rows = '%d:%d' % (first, model['bodyTop'] - 1)
sheet.page_setup.orientation, sheet.page_setup.paperSize = 'landscape', 9
sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
sheet.sheet_properties.pageSetUpPr.fitToPage = True
sheet.oddFooter.center.text = '第 &P 页 共 &N 页'
book.save(sys.argv[2])
