"""Writes the provincial import template from rows that the builder made. Usage: t2.py model.json book.xlsx"""

import json
import sys
from datetime import date

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.datavalidation import DataValidation

LAST = 1002

model = json.load(open(sys.argv[1], encoding='utf-8'))
book = Workbook()
sheet = book.active
sheet.title = '冬春救助'
sheet['A1'] = model['note']
sheet['A1'].font = Font(name='宋体', size=11, color='FFFF0000')
sheet['A1'].alignment = Alignment(wrap_text=True, vertical='center')
sheet.merge_cells('A1:J1')
sheet.row_dimensions[1].height = 60
thin = Side(style='thin')
for column, header in enumerate(model['headers'], 1):
    cell = sheet.cell(2, column, header)
    cell.font = Font(name='宋体', size=11, bold=True, color='FFFF0000' if header.endswith('*') else 'FF000000')
    cell.alignment = Alignment(horizontal='center', vertical='center', wrap_text=True)
    cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
    sheet.column_dimensions[cell.column_letter].width = model['widths'][column - 1]
for number, cells in enumerate(model['rows'], 3):
    for column, value in enumerate(cells, 1):
        if value is None:
            continue
        cell = sheet.cell(number, column)
        letter = cell.column_letter
        if letter in 'BFU':
            cell.number_format = '@'
        cell.value = date.fromisoformat(value) if letter == 'X' else value
        if letter == 'X':
            cell.number_format = 'yyyy-mm-dd'

lists = book.create_sheet('字典')
lists.sheet_state = 'hidden'
for column, (letter, values) in enumerate(model['lists'].items(), 1):
    for number, value in enumerate(values, 1):
        lists.cell(number, column, value)
    source = chr(64 + column)
    choice = DataValidation(type='list', formula1='字典!$%s$1:$%s$%d' % (source, source, len(values)), allow_blank=True)
    choice.showErrorMessage = True
    choice.add('%s3:%s%d' % (letter, letter, LAST))
    sheet.add_data_validation(choice)
day = DataValidation(type='date', operator='greaterThan', formula1='36526', allow_blank=True)
day.showErrorMessage, day.error = True, '请填写日期，如 2025-10-15'
day.add('X3:X%d' % LAST)
sheet.add_data_validation(day)
book.save(sys.argv[2])
