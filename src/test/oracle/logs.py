"""Reads the files of a facility, as the rules for logs let them in. Python's own csv, gzip and encodings, nothing else."""
import csv
import gzip
import io
import re
import unicodedata
import zlib
from collections import Counter, defaultdict
from datetime import date, datetime, time, timedelta
from fractions import Fraction

MEALS = ('BREAKFAST', 'LUNCH', 'DINNER')
KINDS = ('EXERCISE', 'RECREATION', 'PROGRAMME', 'WORK', 'VISIT', 'MEAL', 'SHOWER', 'HEALTH')
WHY_NOT = ('WEATHER', 'LOCKDOWN', 'STAFF', 'MEDICAL', 'DISCIPLINE', 'OTHER')
LOGS = ('headcount', 'meals', 'solitary', 'movements', 'outside')
BLANKS = ' \t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'
CONTROL = re.compile(r'[\x00\ufffe\uffff]')

REQUIRED = {
    'headcount': ('cell', 'scheduled_time', 'counted'), 'meals': ('cell', 'meal', 'plates'),
    'solitary': ('placement', 'cell', 'placed_at'), 'movements': ('movement', 'moved_at', 'direction'),
    'outside': ('cell', 'out_at', 'back_at', 'kind'), 'cells': ('cell', 'sector', 'kind', 'limit', 'valid_from'),
    'limits': ('limit', 'value', 'valid_from')}

SPANISH = {
    'headcount': '''cell=celda scheduled_time=hora,hora_programada,hora_prevista
        counted=personas,contados,contadas,personas_contadas count_type=tipo,tipo_recuento,tipo_de_recuento
        counted_at=contado_el,hora_real,fecha_hora_recuento out_count=fuera,personas_fuera,fuera_de_celda
        officer=funcionario,oficial,agente second_officer=segundo_funcionario,segundo_oficial,segundo_agente
        slip=recuento,parte,boleta,numero_de_parte supersedes=sustituye_a,sustituye,reemplaza_a,reemplaza
        remarks=observaciones,notas''',
    'meals': '''cell=celda meal=comida plates=platos,raciones served_at=servido_el,servida_el,hora_de_servicio menu=minuta
        served_by=servido_por,servida_por,entregado_por received_by=recibido_por,recibida_por
        record=registro,numero_de_registro supersedes=sustituye_a,sustituye,reemplaza_a,reemplaza remarks=observaciones,notas''',
    'solitary': '''placement=aislamiento,ingreso,numero_de_aislamiento person=persona,interno,interna cell=celda
        placed_at=ingresado_el,fecha_ingreso,fecha_de_ingreso,inicio released_at=salida,fecha_salida,fecha_de_salida,fin
        reason=motivo,causa authorised_by=autorizado_por,autorizada_por planned_end=fin_previsto,salida_prevista
        reviewed_at=revisado_el,fecha_revision,fecha_de_revision
        authority_at=autorizado_el,fecha_autorizacion,fecha_de_autorizacion stated_days=dias,dias_declarados
        remarks=observaciones,notas''',
    'movements': '''movement=movimiento,numero_de_movimiento moved_at=movido_el,fecha_hora direction=sentido people=personas
        from_cell=desde_celda to_cell=hasta_celda reason=motivo person=persona due_back=vuelta_prevista
        supersedes=sustituye_a remarks=observaciones''',
    'outside': '''cell=celda out_at=salida back_at=regreso kind=actividad people=personas outdoors=aire_libre why_not=por_que_no
        record=registro supersedes=sustituye_a officer=funcionario remarks=observaciones''',
    'cells': '''cell=celda sector=modulo,pabellon kind=tipo,clase,tipo_de_celda limit=limite,capacidad,plazas
        valid_from=valido_desde,vigente_desde,desde valid_to=valido_hasta,vigente_hasta,hasta
        floor_area_m2=superficie_m2,area_m2,superficie source=fuente,origen''',
    'limits': '''limit=limite,capacidad,plazas value=valor valid_from=valido_desde,vigente_desde,desde
        valid_to=valido_hasta,vigente_hasta,hasta source=fuente,origen approved_by=aprobado_por,aprobada_por'''}
NAMES = {log: {spanish: column for column, _, aliases in (entry.partition('=') for entry in table.split())
               for spanish in [column, *aliases.split(',')]} for log, table in SPANISH.items()}

WORDS = {
    'count_type': dict(ordinario='FORMAL', de_pie='STANDING', en_pie='STANDING', repeticion='RECOUNT', repetido='RECOUNT',
                       segundo_recuento='RECOUNT', emergencia='EMERGENCY', extraordinario='EMERGENCY',
                       libro_de_camas='BED_BOOK', por_camas='BED_BOOK'),
    'meal': dict(desayuno='BREAKFAST', almuerzo='LUNCH', cena='DINNER'),
    'cell kind': dict(grupo='GROUP', grupal='GROUP', colectiva='GROUP', aislamiento='SOLITARY', solitaria='SOLITARY'),
    'direction': dict(entrada='IN', salida='OUT', interno='INTERNAL'),
    'reason': dict(ingreso='ADMISSION', libertad='RELEASE', traslado='TRANSFER', juzgado='COURT', hospital='HOSPITAL',
                   permiso='LEAVE', regreso='RETURN', fallecimiento='DEATH', fuga='ESCAPE', otro='OTHER'),
    'kind': dict(ejercicio='EXERCISE', recreo='RECREATION', programa='PROGRAMME', trabajo='WORK', visita='VISIT',
                 comida='MEAL', ducha='SHOWER', sanidad='HEALTH'),
    'outdoors': dict(si='YES', no='NO'),
    'why_not': dict(tiempo='WEATHER', encierro='LOCKDOWN', personal='STAFF', sanidad='MEDICAL', sancion='DISCIPLINE',
                    otro='OTHER')}


class Fault(Exception):
    """A line that breaks a rule."""


class Refused(Exception):
    """A file that breaks a rule of the whole file."""


class Log:
    """One received file: the names of its columns, its accepted lines in their order, how many were rejected and repeated, and what
    the rejected ones name."""

    def __init__(self, columns):
        self.columns, self.lines, self.rejected, self.repeated, self.names = columns, [], 0, 0, []


def plain(word):
    """A word without regard to case and accents."""
    return ''.join(c for c in unicodedata.normalize('NFD', word) if not unicodedata.combining(c)).upper()


def content(folder, name):
    """The bytes of a file; None if it is not there."""
    plain_one, packed = folder / name, folder / (name + '.gz')
    if plain_one.exists() and packed.exists():
        raise Refused(name)
    if packed.exists():
        try:
            return gzip.decompress(packed.read_bytes())
        except (OSError, EOFError, zlib.error) as damaged:
            raise Refused(name) from damaged
    return plain_one.read_bytes() if plain_one.exists() else None


def decoded(raw):
    """The bytes without their mark, and how to read a record of them. UTF-16 is put into UTF-8, its unpaired halves as what they are:
    bytes that are not valid."""
    if raw[:2] in (b'\xff\xfe', b'\xfe\xff'):
        order = 'utf-16-le' if raw[:2] == b'\xff\xfe' else 'utf-16-be'
        text = raw[2:len(raw) // 2 * 2].decode(order, 'surrogatepass').encode('utf-8', 'surrogatepass')
        return text + (b'\xff' if len(raw) % 2 else b''), 'utf-8'
    several = re.compile(
        rb'[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]'
        rb'|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}')
    utf8 = raw.startswith(b'\xef\xbb\xbf') or raw.isascii() or several.search(raw)
    return raw.removeprefix(b'\xef\xbb\xbf'), 'utf-8' if utf8 else 'cp1252'


def records(raw, separator):
    """Each record; the first value is False for one that is no CSV."""
    physical = raw.split(b'\n')
    number = 0
    while number < len(physical):
        taken = 1
        while not closed(physical[number:number + taken], separator) and number + taken < len(physical) and taken < 100:
            taken += 1
        good = closed(physical[number:number + taken], separator)
        taken = taken if good else 1
        yield good, b'\n'.join(physical[number:number + taken])
        number += taken


def closed(lines, separator):
    """Whether these physical lines are a whole record: every quote that opens a field closes it."""
    field = rb'("([^"]|"")*"|[^"\r%s]*)' % re.escape(separator)
    record = b'\n'.join(lines).removesuffix(b'\r')
    return len(record) <= 65536 and re.fullmatch(field + rb'(%s%s)*' % (re.escape(separator), field), record) is not None


def separated(raw, encoding):
    """The separator, and the bytes from the header on: a first line sep= names it, else it is the one met most often in the header."""
    while raw and blank(raw.split(b'\n')[0], encoding):
        raw = raw.partition(b'\n')[2]
    first, _, rest = raw.partition(b'\n')
    header = first.decode(encoding, 'replace').removesuffix('\r')
    said = re.fullmatch(r'sep=([,;\t])', header, re.IGNORECASE)
    if said:
        return said.group(1), rest
    met = Counter(c for c in re.sub(r'"[^"]*"', '', header) if c in ',;\t')
    return met.most_common(1)[0][0] if met else ',', raw


def blank(record, encoding, separator=''):
    """Whether a record is a blank line; one of separators alone is none."""
    return not record.decode(encoding, 'replace').strip('\r' + BLANKS.replace(separator, ''))


def read(folder, log, convert):
    """A log as the rules let it in; None if it was not received."""
    raw = content(folder, log + '.csv')
    if raw is None:
        return None
    raw, encoding = decoded(raw)
    separator, raw = separated(raw, encoding)
    split = lambda text: [f.strip(BLANKS) for f in next(csv.reader(io.StringIO(text, newline=''), delimiter=separator))]
    result, seen = None, set()
    for good, record in records(raw, separator.encode()):
        record = record.removesuffix(b'\r')
        if blank(record, encoding, separator):
            continue
        if result is None:
            text = record.decode(encoding, 'replace')
            result = Log(header(log, good and split(text), '\ufffd' in text))
            continue
        if record in seen:
            result.repeated += 1
            continue
        seen.add(record)
        line = {}
        try:
            fields = split(record.decode(encoding)) if good else []
            if len(fields) != len(result.columns):
                raise Fault
            line = dict(zip(result.columns, fields))
            original = dict(line)
            convert(line, Values(line))
            result.lines.append(line)
        except (Fault, UnicodeDecodeError):
            result.rejected += 1
            result.names.append(named(log, original if line else line))
    if result is None:
        raise Refused(log)
    return result


def header(log, fields, invalid):
    """The names of the columns; Spanish ones mean the same."""
    names = [NAMES[log].get(name, name) for name in (plain(field).lower() for field in fields or [])]
    known = [name for name in names if name in NAMES[log].values()]
    if not set(REQUIRED[log]) <= set(names) or len(set(known)) < len(known) or invalid:
        raise Refused(log)
    return names


def named(log, line):
    """What a rejected line names: the fields that by themselves break no rule, None for the others. Cells that a movement gives may be
    several; whether one of them cannot be read says 'whole'."""
    values = Values(line)

    def by_itself(column, rule):
        try:
            return rule(column) if line.get(column) else None
        except Fault:
            return None
    meal = lambda column: values.word(column, MEALS, column)
    return {'cell': by_itself('cell', values.key), 'placement': by_itself('placement', values.key),
            'person': by_itself('person', values.key), 'time': by_itself('scheduled_time', values.clock),
            'meal': by_itself('meal', meal), 'valid_to': by_itself('valid_to', values.day),
            'cells': {line[column] for column in ('from_cell', 'to_cell') if line.get(column)}, 'whole': bool(line)}


class Values:
    """The values of one line, strictly."""

    def __init__(self, line):
        self.line = line

    def text(self, column):
        return self.line.get(column) or None

    def key(self, column):
        if not self.line[column] or CONTROL.search(self.line[column]):
            raise Fault
        return self.line[column]

    def number(self, column, most, least=0):
        text = self.text(column)
        return None if text is None else whole(text, least, most)

    def decimal(self, column):
        text = self.text(column)
        if text is not None and not re.fullmatch(r'[0-9]{1,6}(\.[0-9]{1,4})?', text):
            raise Fault
        return None if text is None else Fraction(text)

    def word(self, column, words, kind):
        text = self.text(column)
        return None if text is None else one_of(text, words, kind)

    def clock(self, column):
        return clock(self.key(column))

    def moment(self, column, date_alone=False):
        text = self.text(column)
        if text is None:
            return None
        clock_part = r'[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?'
        shape = r'\d{4}-\d\d-\d\d' + (f'({clock_part})?' if date_alone else clock_part)
        try:
            if not re.fullmatch(shape, text, re.ASCII):
                raise Fault
            return datetime.fromisoformat(text)
        except ValueError as none_such:
            raise Fault from none_such

    def day(self, column):
        text = self.text(column)
        try:
            if text and not re.fullmatch(r'\d{4}-\d\d-\d\d', text, re.ASCII):
                raise Fault
            return None if text is None else date.fromisoformat(text)
        except ValueError as none_such:
            raise Fault from none_such


def whole(text, least=0, most=99999):
    if not re.fullmatch('[0-9]+', text) or not least <= int(text) <= most:
        raise Fault
    return int(text)


def clock(text):
    if not re.fullmatch(r'([01]\d|2[0-3]):[0-5]\d', text, re.ASCII):
        raise Fault
    return text


def one_of(text, words, kind):
    english = {plain(word): word for word in words}
    spanish = {plain(word): meant for word, meant in WORDS.get(kind, {}).items()}
    meant = (spanish | english).get(plain(text).replace(' ', '_'))
    if meant is None:
        raise Fault
    return meant


def slip(night):
    def convert(line, values):
        values.key('cell'), values.key('counted')
        line['scheduled_time'] = values.clock('scheduled_time')
        line['inside'] = values.number('counted', 99999)
        line['people'] = line['inside'] + (values.number('out_count', 99999) or 0)
        line['type'] = values.word('count_type', ('FORMAL', 'STANDING', 'RECOUNT', 'EMERGENCY', 'BED_BOOK'), 'count_type') or 'FORMAL'
        line['at'] = values.moment('counted_at')
    return convert


def served(night):
    def convert(line, values):
        values.key('cell'), values.key('meal'), values.key('plates')
        line['meal'] = values.word('meal', MEALS, 'meal')
        line['plates'] = values.number('plates', 99999)
        line['at'] = values.moment('served_at')
    return convert


def placement(night):
    end = datetime.combine(night, time()) + timedelta(days=1)

    def convert(line, values):
        values.key('placement'), values.key('cell'), values.key('placed_at')
        line['placed'] = values.moment('placed_at', True)
        line['released'] = values.moment('released_at', True)
        line['planned'] = values.moment('planned_end', True)
        line['reviewed'] = values.moment('reviewed_at', True)
        line['authority'] = values.moment('authority_at', True)
        line['stated'] = values.number('stated_days', 99999)
        line['person'] = values.text('person')
        if line['placed'] >= end or line['released'] and line['released'] < line['placed']:
            raise Fault
    return convert


def movement(night):
    def convert(line, values):
        values.key('movement'), values.key('moved_at'), values.key('direction')
        line['at'] = values.moment('moved_at')
        line['direction'] = values.word('direction', ('IN', 'OUT', 'INTERNAL'), 'direction')
        line['people'] = values.number('people', 9999, 1) or 1
        line['reason'] = values.word('reason', ('ADMISSION', 'RELEASE', 'TRANSFER', 'COURT', 'HOSPITAL', 'LEAVE', 'RETURN', 'DEATH',
                                                'ESCAPE', 'OTHER'), 'reason') or 'OTHER'
        values.moment('due_back', True)
        came, went = values.text('from_cell'), values.text('to_cell')
        line['cells'] = {cell for cell in (came, went) if cell}
        good = dict(IN=came is None, OUT=went is None, INTERNAL=came and went and came != went)[line['direction']]
        if line['at'].date() != night or not good:
            raise Fault
    return convert


def outing(night):
    begin = datetime.combine(night, time())

    def convert(line, values):
        values.key('cell'), values.key('out_at'), values.key('back_at'), values.key('kind')
        line['out'], line['back'] = values.moment('out_at'), values.moment('back_at')
        line['kind'] = values.word('kind', KINDS, 'kind')
        line['people'] = values.number('people', 9999)
        values.word('outdoors', ('YES', 'NO'), 'outdoors')
        line['why_not'] = values.word('why_not', WHY_NOT, 'why_not')
        if (line['out'].date() != night or not line['out'] < line['back'] <= begin + timedelta(days=1)
                or (line['people'] == 0) != (line['why_not'] is not None)):
            raise Fault
    return convert


CONVERT = dict(headcount=slip, meals=served, solitary=placement, movements=movement, outside=outing)


def certificate(line, values):
    values.key('cell'), values.key('sector'), values.key('kind')
    line['kind'] = values.word('kind', ('GROUP', 'SOLITARY'), 'cell kind')
    line['limit'] = values.number('limit', 99999)
    line['area'] = values.decimal('floor_area_m2')
    validity(line, values)


def validity(line, values):
    values.key('valid_from')
    line['from'], line['to'] = values.day('valid_from'), values.day('valid_to')
    if line['to'] and line['to'] <= line['from']:
        raise Fault


def in_force(line, night):
    return line['from'] <= night and (line['to'] is None or night < line['to'])


def overlapping(rows, key):
    """Whether two rows of one cell or limit are in force on one day."""
    by_key = defaultdict(list)
    for row in rows:
        by_key[row[key]].append((row['from'], row['to'] or date.max))
    return any(later[0] < earlier[1] for own in by_key.values() for earlier, later in zip(sorted(own), sorted(own)[1:]))


def cells(folder):
    log = read(folder, 'cells', certificate)
    if log and (log.rejected and not log.lines or overlapping(log.lines, 'cell')):
        raise Refused('cells')
    return log


# limits

def apart(text):
    return re.findall(r'[^ \t]+', text)


def several(text, words):
    """Words of a list, as they stand there."""
    said = apart(text)
    if not said or set(said) - set(words):
        raise Fault
    return said


def different(said):
    if len(set(said)) < len(said):
        raise Fault
    return said


def times(text):
    said = [clock(word) for word in apart(text)]
    if not said:
        raise Fault
    return sorted(different(said))


def windows(text):
    words = apart(text)
    said = {}
    for meal, window in zip(words[::2], words[1::2]):
        first, _, last = window.partition('-')
        said[meal] = (clock(first), clock(last))
        if meal not in MEALS or last < first:
            raise Fault
    if len(words) != 6 or len(said) != 3:
        raise Fault
    return said


def persons(text):
    """Values separated by blanks, one with blanks in double quotes."""
    if text == 'none':
        return []
    said = re.findall(r'"([^"]*)"|([^"\s]+)', text)
    if not re.fullmatch(r'("[^"]*"|[^"\s]+)(\s+("[^"]*"|[^"\s]+))*', text):
        raise Fault
    said = [(quoted or bare).strip(BLANKS) for quoted, bare in said]
    if not all(said):
        raise Fault
    return said


def square_metres(text):
    if not re.fullmatch(r'[0-9]{1,6}(\.[0-9]{1,4})?', text):
        raise Fault
    return Fraction(text)


def count(least=0, most=99999):
    return lambda text: whole(text, least, most)


MINUTES, FROM_1 = count(0, 1440), count(1)
LIMITS = {
    'cell.limit': ('80', count()), 'cell.near_percent': ('95', count()), 'cell.sustained_counts': ('3', FROM_1),
    'solitary.cell_limit': ('1', count()), 'facility.capacity': (None, count(0, 9999999)),
    'count.times': ('06:00 12:00 18:00 22:00', times), 'census.count': ('22:00', clock),
    'meal.windows': ('BREAKFAST 05:30-08:00 LUNCH 11:30-14:00 DINNER 17:00-19:30', windows),
    'meal.surplus_percent': ('5', count()), 'meal.max_gap_hours': ('14', count()), 'solitary.max_days': ('15', count()),
    'solitary.near_days': ('13', count()),
    'solitary.day_count': ('INCLUSIVE', lambda text: several(text, ('INCLUSIVE', 'EXCLUSIVE', 'ELAPSED'))[0]),
    'solitary.join_hours': ('24', count()), 'solitary.window_days': ('60', FROM_1), 'solitary.window_max_days': ('20', count()),
    'reference.space_m2': ('3.4', square_metres),
    'logs.kept': ('headcount meals solitary', lambda text: different(several(text, LOGS))),
    'person.none': ('none', persons), 'count.max_early_minutes': ('5', MINUTES), 'count.max_delay_minutes': ('30', MINUTES),
    'roll.tolerance': ('0', count()), 'out.min_minutes': ('30', MINUTES),
    'out.kinds': ('EXERCISE RECREATION PROGRAMME WORK', lambda text: several(text, KINDS)),
    'out.excuses': ('none', lambda text: [] if text == 'none' else several(text, WHY_NOT)),
    'reference.out_minutes': ('60', MINUTES), 'reference.confined_hours': ('22', count(0, 24)),
    'solitary.first_review_days': ('3', FROM_1), 'solitary.review_days': ('14', FROM_1), 'solitary.authority_days': ('42', count())}


def limit(line, values):
    values.key('limit'), values.key('value')
    if line['limit'] not in LIMITS:
        raise Fault
    line['meant'] = LIMITS[line['limit']][1](line['value'])
    validity(line, values)


def limits_on(log, night):
    """Every limit in force on a night, as it is meant."""
    default = {name: None if value is None else rule(value) for name, (value, rule) in LIMITS.items()}
    return default | {line['limit']: line['meant'] for line in (log.lines if log else []) if in_force(line, night)}


def limits(folder):
    log = read(folder, 'limits', limit)
    if log and (log.rejected or overlapping(log.lines, 'limit')):
        raise Refused('limits')
    days = {day for line in (log.lines if log else []) for day in (line['from'], line['to']) if day}
    for day in days:
        force = limits_on(log, day)
        if force['census.count'] not in force['count.times']:
            raise Refused('limits')
    return log
