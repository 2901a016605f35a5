"""Reads the files of a facility, as the rules for logs let them in. Python's own csv, gzip and encodings, nothing else."""
import csv
import gzip
import io
import re
from collections import Counter
from datetime import date, datetime, time, timedelta
from fractions import Fraction

MEALS = ('BREAKFAST', 'LUNCH', 'DINNER')


class Fault(Exception):
    """A line that breaks a rule."""


class Refused(Exception):
    """A file that breaks a rule of the whole file."""


class Log:
    """One received file: the names of its columns, its accepted lines in their order, how many were rejected, and what these name."""

    def __init__(self, columns, lines, rejected, names):
        self.columns, self.lines, self.rejected, self.names = columns, lines, rejected, names


def content(folder, name):
    """The bytes of a file; None if it is not there."""
    plain, packed = folder / name, folder / (name + '.gz')
    if plain.exists() and packed.exists():
        raise Refused(name)
    if packed.exists():
        return gzip.decompress(packed.read_bytes())
    return plain.read_bytes() if plain.exists() else None


def decoder(raw):
    """How to read a record's bytes: UTF-8 if the file has a BOM, a valid sequence of several bytes or ASCII alone."""
    several = re.compile(
        rb'[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]'
        rb'|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}')
    utf8 = raw.startswith(b'\xef\xbb\xbf') or raw.isascii() or several.search(raw)
    return 'utf-8' if utf8 else 'cp1252'


def records(raw, separator):
    """Each record with the number of its first physical line; the second value is False for one that is no CSV."""
    physical = raw.split(b'\n')
    number = 0
    while number < len(physical):
        taken = 1
        while not closed(physical[number:number + taken], separator) and number + taken < len(physical) and taken < 100:
            taken += 1
        good = closed(physical[number:number + taken], separator)
        taken = taken if good else 1
        yield number + 1, good, b'\n'.join(physical[number:number + taken])
        number += taken


def closed(lines, separator):
    """Whether these physical lines are a whole record: every quote that opens a field closes it."""
    field = rb'("([^"]|"")*"|[^"%s]*)' % re.escape(separator)
    record = b'\n'.join(lines).removesuffix(b'\r')
    return len(record) <= 65536 and re.fullmatch(field + rb'(%s%s)*' % (re.escape(separator), field), record) is not None


def read(folder, name, required, convert):
    """A log as the rules let it in; None if it was not received."""
    raw = content(folder, name)
    if raw is None:
        return None
    encoding = decoder(raw)
    raw = raw.removeprefix(b'\xef\xbb\xbf')
    separator = Counter(c for c in re.sub(r'"[^"]*"', '', raw.split(b'\n')[0].decode(encoding, 'replace')) if c in ',;\t')
    separator = separator.most_common(1)[0][0] if separator else ','
    split = lambda text: [f.strip() for f in next(csv.reader(io.StringIO(text, newline=''), delimiter=separator))]
    columns, lines, seen, rejected, names = None, [], set(), 0, []
    for number, good, record in records(raw, separator.encode()):
        record = record.removesuffix(b'\r')
        if not record.strip():
            continue
        if columns is None:
            columns = [c.lower() for c in split(record.decode(encoding))]
            if not set(required) <= set(columns):
                raise Refused(name)
            continue
        if record in seen:
            continue
        seen.add(record)
        line = {}
        try:
            fields = split(record.decode(encoding)) if good else []
            if len(fields) != len(columns):
                raise Fault
            line = dict(zip(columns, fields))
            convert(line, Values(line))
            lines.append(line)
        except (Fault, UnicodeDecodeError):
            rejected += 1
            names.append(named(line))
    return Log(columns, lines, rejected, names)


def named(line):
    """What a rejected line names: the fields that by themselves break no rule, None for the others."""
    def by_itself(column, rule):
        try:
            return rule(Values(line), column) if line.get(column) else None
        except Fault:
            return None
    text = lambda values, column: None if re.search(r'[\x00-\x1f\x7f-\x9f]', values.key(column)) else values.key(column)
    spanish = dict(desayuno='BREAKFAST', almuerzo='LUNCH', cena='DINNER')
    clock = re.fullmatch(r'([01]\d|2[0-3]):[0-5]\d', line.get('scheduled_time') or '', re.ASCII)
    meal = spanish.get(line.get('meal'), line.get('meal'))
    return {'cell': by_itself('cell', text), 'placement': by_itself('placement', text), 'person': by_itself('person', text),
            'time': clock and clock.group(), 'meal': meal if meal in MEALS else None, 'valid_to': by_itself('valid_to', Values.day)}


class Values:
    """The values of one line, strictly."""

    def __init__(self, line):
        self.line = line

    def text(self, column):
        return self.line.get(column) or None

    def key(self, column):
        if not self.line[column]:
            raise Fault
        return self.line[column]

    def number(self, column, most=9999):
        text = self.text(column)
        if text is not None and not (re.fullmatch('[0-9]{1,9}', text) and int(text) <= most):
            raise Fault
        return None if text is None else int(text)

    def decimal(self, column):
        text = self.text(column)
        if text is not None and not re.fullmatch(r'[0-9]{1,6}(\.[0-9]{1,4})?', text):
            raise Fault
        return None if text is None else Fraction(text)

    def one_of(self, column, *words):
        text = self.text(column)
        if text is not None and text not in words:
            raise Fault
        return text

    def moment(self, column, date_alone=False):
        text = self.text(column)
        if text is None:
            return None
        shape = r'\d{4}-\d\d-\d\d' + (r'([T ]\d\d:\d\d(:\d\d)?)?' if date_alone else r'[T ]\d\d:\d\d(:\d\d)?')
        try:
            if not re.fullmatch(shape, text, re.ASCII):
                raise Fault
            return datetime.fromisoformat(text)
        except ValueError as none_such:
            raise Fault from none_such

    def day(self, column):
        text = self.text(column)
        try:
            return None if text is None else date.fromisoformat(text)
        except ValueError as none_such:
            raise Fault from none_such


def slip(line, values):
    line['cell'] = values.key('cell')
    if not re.fullmatch(r'([01]\d|2[0-3]):[0-5]\d', values.key('scheduled_time'), re.ASCII):
        raise Fault
    values.key('counted')
    line['people'] = values.number('counted') + (values.number('out_count') or 0)
    line['type'] = values.one_of('count_type', 'FORMAL', 'STANDING', 'RECOUNT', 'EMERGENCY', 'BED_BOOK') or 'FORMAL'
    values.moment('counted_at')


def served(line, values):
    values.key('cell')
    spanish = dict(desayuno='BREAKFAST', almuerzo='LUNCH', cena='DINNER')
    line['meal'] = spanish.get(values.key('meal'), line['meal'])
    values.one_of('meal', *MEALS)
    values.key('plates')
    line['plates'] = values.number('plates')
    line['at'] = values.moment('served_at')


def placement(night):
    end = datetime.combine(night, time()) + timedelta(days=1)

    def convert(line, values):
        values.key('placement'), values.key('cell'), values.key('placed_at')
        line['placed'] = values.moment('placed_at', True)
        line['released'] = values.moment('released_at', True)
        line['planned'] = values.moment('planned_end', True)
        values.moment('reviewed_at', True)
        line['stated'] = values.number('stated_days', 99999)
        line['person'] = values.text('person')
        if line['placed'] >= end or line['released'] and line['released'] < line['placed']:
            raise Fault
    return convert


def certificate(line, values):
    values.key('cell'), values.key('sector'), values.key('kind'), values.one_of('kind', 'GROUP', 'SOLITARY')
    line['limit'] = values.number('limit')
    line['area'] = values.decimal('floor_area_m2')
    validity(line, values)


def limit(line, values):
    values.key('limit'), values.key('value')
    validity(line, values)


def validity(line, values):
    values.key('valid_from')
    line['from'], line['to'] = values.day('valid_from'), values.day('valid_to')
    if line['to'] and line['to'] <= line['from']:
        raise Fault


def in_force(line, night):
    return line['from'] <= night and (line['to'] is None or night < line['to'])
