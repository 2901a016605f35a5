"""Judges a night: every check of the rules by its id, and the main figures."""
import re
from collections import Counter, defaultdict
from datetime import date, datetime, time, timedelta
from fractions import Fraction

from logs import CONVERT, KINDS, LOGS, MEALS, NAMES, Refused, cells, in_force, limits, limits_on, read

DAY = timedelta(days=1)
LONGEST_GAP = 31
ALL = dict(
    H01='GAP', H02='BREACH', H03='WARNING', H04='BREACH', H05='BREACH', H06='NOTE', H07='GAP', H08='GAP', H09='WARNING',
    H10='WARNING', H11='WARNING', H12='NOTE', H13='WARNING', H14='WARNING', H15='BREACH', H16='WARNING', H17='GAP', H18='WARNING',
    E01='GAP', E02='BREACH', E03='NOTE', E04='NOTE', E05='WARNING', E06='NOTE',
    M01='GAP', M02='BREACH', M03='BREACH', M04='WARNING', M05='BREACH', M06='WARNING', M07='BREACH',
    S01='BREACH', S02='WARNING', S03='NOTE', S04='WARNING', S05='WARNING', S06='WARNING', S07='GAP', S08='WARNING',
    S09='WARNING', S10='BREACH', S11='WARNING', S12='GAP', S13='GAP', S14='WARNING', S15='WARNING', S16='WARNING', S17='GAP',
    R01='GAP', R02='GAP', R03='WARNING', R04='NOTE')
ROLL = ('H14', 'H15', 'H16', 'H17')
OUT = ('E01', 'E02', 'E03', 'E04', 'E05', 'E06')
READING_3 = ('H13', *ROLL, 'H18', *OUT, 'S15', 'S16', 'S17')
NEEDS_CELLS = ('H01', 'H11', 'H12', 'H13', *ROLL, 'H18', *OUT, 'M01', 'M05', 'M07', 'S10', 'S11')


def severities(reading):
    """The checks of a reading, each with its severity."""
    return {check: severity for check, severity in ALL.items() if reading >= 3 or check not in READING_3}


def logs_of(reading):
    return LOGS if reading >= 3 else LOGS[:3]


def outside(number, earlier):
    """Whether a number lies further from the median of earlier ones than a fifth of it."""
    earlier = sorted(earlier)
    median = Fraction(earlier[(len(earlier) - 1) // 2] + earlier[len(earlier) // 2], 2)
    return abs(number - median) * 5 > median


def live(lines, number):
    """The lines whose number no other line of the file names in supersedes."""
    superseded = {line['supersedes'] for line in lines if line.get('supersedes')}
    return [line for line in lines if not line.get(number) or line[number] not in superseded]


class Counts:
    """The governing slips of one headcount.csv: people by cell and time, and where slips contradict each other."""

    def __init__(self, log):
        self.slips = log.lines if log else []
        self.people, self.conflicts, self.governing = {}, set(), {}
        self.logged = {(line['cell'], line['scheduled_time']) for line in self.slips}
        at = defaultdict(list)
        for line in live(self.slips, 'slip'):
            at[line['cell'], line['scheduled_time']].append(line)
        for key, slips in at.items():
            rank = lambda line: {'BED_BOOK': 2, 'RECOUNT': 1}.get(line['type'], 0)
            best = [line for line in slips if rank(line) == max(map(rank, slips))]
            if len({line['people'] for line in best}) == 1:
                self.people[key], self.governing[key] = best[0]['people'], best[0]
            else:
                self.conflicts.add(key)

        self.by_cell = defaultdict(dict)
        for (cell, when), people in self.people.items():
            self.by_cell[cell][when] = people

    def of(self, cell):
        return self.by_cell.get(cell, {})

    def total(self, when):
        """The people of the facility at a count; None if no slip governs there, for a 0 stands only where a log said 0."""
        people = [people for (_, at), people in self.people.items() if at == when]
        return sum(people) if people else None


class Cell:
    def __init__(self, code, sector, kind, limit, area):
        self.code, self.sector, self.kind, self.limit, self.area = code, sector, kind, limit, area
        self.group = kind == 'GROUP'


class Stay:
    """A stretch of time in solitary, valued at the end of a census date: open there, or ended before."""

    def __init__(self, placed, released, night, line=None):
        self.end_of_night = datetime.combine(night, time()) + DAY
        self.placed, self.line, self.night = placed, line, night
        self.held = released is None or released >= self.end_of_night
        self.until = self.end_of_night if self.held else released

    def open_at(self, moment):
        return self.placed <= moment < self.until

    def touches(self, day):
        """Held at any moment of that day; a release at its 00:00 counts as that date."""
        return self.until >= datetime.combine(day, time())

    def last_day(self):
        return self.night if self.held else self.until.date()

    def days(self, convention):
        nights = (self.last_day() - self.placed.date()).days
        return dict(INCLUSIVE=nights + 1, EXCLUSIVE=nights, ELAPSED=(self.until - self.placed) // DAY)[convention]


class Episode(Stay):
    def __init__(self, stays):
        last = max(stays, key=lambda stay: stay.until)
        super().__init__(stays[0].placed, None if last.held else last.until, last.night)
        self.stays = stays


def episodes(stays, join):
    """The placements of one person in the order of time, joined where they overlap or the gap is too short."""
    runs = []
    for stay in sorted(stays, key=lambda one: (one.placed, one.until)):
        if runs and stay.placed - max(one.until for one in runs[-1]) < join:
            runs[-1].append(stay)
        else:
            runs.append([stay])
    return [Episode(run) for run in runs]


def real_date(folder):
    try:
        return date.fromisoformat(folder.name) if re.fullmatch(r'[0-9]{4}-[0-9]{2}-[0-9]{2}', folder.name) else None
    except ValueError:
        return None


class Facility:
    def __init__(self, folder, reading=2):
        self.folder, self.reading = folder, reading
        self.dates = sorted(day for day in map(real_date, folder.iterdir()) if day)
        self.cells, self.limits = cells(folder), limits(folder)
        self.known, self.refused = {}, {}

    def logs(self, night):
        if night not in self.known:
            self.refused[night] = set()
            self.known[night] = {name: self.log(night, name) for name in logs_of(self.reading)}
        return self.known[night]

    def log(self, night, name):
        try:
            return read(self.folder / str(night), name, CONVERT[name](night))
        except Refused:
            self.refused[night].add(name)
            return None

    def nights(self):
        """From the first folder to the last; a long stretch without any folder is not made."""
        yield from self.dates[:1]
        for before, night in zip(self.dates, self.dates[1:]):
            gap = (night - before).days
            if gap <= LONGEST_GAP + 1:
                yield from (before + i * DAY for i in range(1, gap))
            yield night

    def judged(self):
        """Each night with its findings, told since when they stand."""
        since, earlier = {}, {}
        for date_of_night in self.nights():
            night = earlier[date_of_night] = Night(self, date_of_night, dict(earlier))
            passed_over = {key: first for key, first in since.items() if not night.judges(*key)}
            since = {key: since.get(key, date_of_night) for key in night.findings}
            yield night, since
            since = passed_over | since


class Open(set):
    """The checks that could not judge everything, each with the subjects that it left open: all of them where none is given."""

    def __init__(self):
        super().__init__()
        self.subjects = defaultdict(set)

    def add(self, check, *subject):
        super().add(check)
        self.subjects[check].add(subject)

    def leaves(self, check, *subject):
        return subject in self.subjects[check] or () in self.subjects[check]


class Night:
    """One night: every check, by its id."""

    def __init__(self, facility, night, earlier):
        self.facility, self.night, self.earlier = facility, night, earlier
        self.reading, self.severity = facility.reading, severities(facility.reading)
        self.begins = datetime.combine(night, time())
        self.ends = self.begins + DAY
        self.limits = limits_on(facility.limits, night)
        logs, before = facility.logs(night), facility.logs(night - DAY)
        self.logs, self.logs_before = logs, before
        self.headcount, self.meals, self.solitary = (logs[name] for name in LOGS[:3])
        self.movements, self.outside = logs.get('movements'), logs.get('outside')
        self.nobody = set(self.limits['person.none']) if self.reading >= 3 else set()
        self.headcount_before, self.meals_before = before['headcount'], before['meals']
        self.counts, self.counts_before = Counts(self.headcount), Counts(self.headcount_before)
        self.times = self.limits['count.times']
        self.census_count = self.limits['census.count']
        self.active = self.active_cells()
        self.group = [cell for cell in self.active.values() if cell.group]
        self.single = [cell for cell in self.active.values() if not cell.group]
        self.served, self.served_before = self.by_meal(self.meals), self.by_meal(self.meals_before)
        self.findings, self.unjudged = {}, Open()
        self.tell_solitary()
        self.moves = Moves(self) if self.reading >= 3 else None
        self.yard = Yard(self) if self.reading >= 3 else None
        for check in self.severity:
            self.judge(check)
        Rejected(self).apply()
        self.figures = self.reckon()

    @staticmethod
    def by_meal(log):
        """The live records of each cell and meal; a second cart is a second one."""
        carts = defaultdict(list)
        for line in live(log.lines, 'record') if log else []:
            carts[line['cell'], line['meal']].append(line)
        return carts

    def active_cells(self):
        rows = self.facility.cells
        if rows is None:
            named = {line['cell'] for log in (self.headcount, self.meals, self.solitary) if log for line in log.lines}
            return {code: Cell(code, '?', 'GROUP', self.limits['cell.limit'], None) for code in named}
        general = {'GROUP': self.limits['cell.limit'], 'SOLITARY': self.limits['solitary.cell_limit']}
        return {row['cell']: Cell(row['cell'], row['sector'], row['kind'],
                                  general[row['kind']] if row['limit'] is None else row['limit'], row['area'])
                for row in rows.lines if in_force(row, self.night)}

    def judge(self, check):
        """NOT_EVALUABLE without its logs. Without cells.csv a check lives on the cells that the logs name, or not at all."""
        log = dict(H=self.headcount, M=self.meals, S=self.solitary, E=self.outside and self.headcount).get(check[0])
        log = log and self.movements if check in ROLL else log
        cells = self.facility.cells
        without_cells = check in NEEDS_CELLS or check[0] in 'HME' and not self.active
        if check in ('H05', 'H06', 'H07') or check[0] == 'R':
            getattr(self, check)()
        elif log is None or cells is None and without_cells or check == 'S11' and self.headcount is None:
            self.unjudged.add(check)
        else:
            getattr(self, check)()

    def find(self, check, kind, subject, found='', limit=''):
        sector = {'cell': self.active[subject].sector if subject in self.active else '?', 'sector': subject}.get(kind, '')
        self.findings[check, kind, subject] = (sector, str(found), str(limit))

    def judges(self, check, kind, subject):
        return (check, kind, subject) in self.findings or not self.unjudged.leaves(check, kind, subject)

    def outcome(self, check):
        if any(key[0] == check for key in self.findings):
            return 'FAIL'
        return 'NOT_EVALUABLE' if check in self.unjudged else 'PASS'

    # headcount

    def lacking(self, cell):
        """The counts of a cell that nobody can judge: a GROUP cell is counted every time; a SOLITARY cell that has slips is a
        subject, and cannot be judged where none of them governs."""
        times = self.times if cell.group else [at for code, at in self.counts.logged if code == cell.code]
        return [at for at in times if (cell.code, at) not in self.counts.people]

    def highest(self, cell):
        return max(self.counts.of(cell.code).values(), default=None)

    def is_over(self, cell):
        return self.highest(cell) is not None and self.highest(cell) > cell.limit

    def missing(self, at):
        return [cell for cell in self.group if (cell.code, at) not in self.counts.people]

    def H01(self):
        for cell in self.group:
            none = sum((cell.code, at) not in self.counts.logged for at in self.times)
            if none:
                self.find('H01', 'cell', cell.code, none, len(self.times))

    def H02(self):
        for cell in self.active.values():
            if self.is_over(cell):
                self.find('H02', 'cell', cell.code, self.highest(cell), cell.limit)
            elif self.lacking(cell):
                self.unjudged.add('H02', 'cell', cell.code)

    def H03(self):
        for cell in self.group:
            people = self.highest(cell) or 0
            if self.is_over(cell):
                continue
            if people > 0 and people * 100 >= cell.limit * self.limits['cell.near_percent']:
                self.find('H03', 'cell', cell.code)
            elif self.lacking(cell):
                self.unjudged.add('H03', 'cell', cell.code)

    def H04(self):
        for cell in self.active.values():
            people = self.counts.of(cell.code)
            run = longest = 0
            for at in self.times:
                run = run + 1 if people.get(at, 0) > cell.limit else 0
                longest = max(longest, run)
            if longest >= self.limits['cell.sustained_counts']:
                self.find('H04', 'cell', cell.code)
            elif set(self.lacking(cell)) & set(self.times):
                self.unjudged.add('H04', 'cell', cell.code)

    def H05(self):
        capacity, total = self.capacity(), self.counts.total(self.census_count)
        if capacity is not None and total is not None and total > capacity:
            self.find('H05', 'facility', 'facility', total, capacity)
        elif capacity is None or total is None or not self.complete(self.census_count):
            self.unjudged.add('H05')

    def complete(self, at):
        """Everybody was counted at a count, as far as anybody can tell."""
        contradiction = any(when == at for _, when in self.counts.conflicts)
        perhaps = any(name['time'] in (None, at) for name in self.names('headcount'))
        return (self.facility.cells is not None and not self.missing(at) and self.counts.total(at) is not None
                and not contradiction and not perhaps and not self.touching())

    def names(self, log):
        return self.logs[log].names if self.logs.get(log) else []

    def touching(self):
        """The rejected rows of cells.csv that could be in force on the night."""
        return [name for name in (self.facility.cells.names if self.facility.cells else [])
                if name['cell'] not in self.active and not (name['valid_to'] and name['valid_to'] <= self.night)]

    def capacity(self):
        return self.limits['facility.capacity']

    def H06(self):
        if self.capacity() is None or self.facility.cells is None:
            self.unjudged.add('H06')
        elif sum(cell.limit for cell in self.group) != self.capacity():
            self.find('H06', 'facility', 'facility')

    def H07(self):
        received = [log for log in self.logs.values() if log]
        if self.facility.cells is None or not received:
            self.unjudged.add('H07')
            return
        named = {code for log in received for line in log.lines for code in (line['cells'] if 'cells' in line else [line['cell']])}
        for code in named - set(self.active):
            self.find('H07', 'cell', code)

    def H08(self):
        for code in {code for code, _ in self.counts.conflicts} & set(self.active):
            self.find('H08', 'cell', code)

    def H09(self):
        for cell in self.active.values():
            if (self.highest(cell) or 0) > 3 * cell.limit:
                self.find('H09', 'cell', cell.code)
            elif self.lacking(cell):
                self.unjudged.add('H09', 'cell', cell.code)

    def H10(self):
        if not {'officer', 'second_officer'} <= set(self.headcount.columns):
            self.unjudged.add('H10')
            return
        alone = Counter(
            self.active[line['cell']].sector for line in self.counts.slips
            if line['cell'] in self.active and line['type'] in ('FORMAL', 'STANDING')
            and line['second_officer'] in ('', line['officer']))
        for sector, slips in alone.items():
            self.find('H10', 'sector', sector, slips)

    def H11(self):
        for sector in {cell.sector for cell in self.group}:
            cells = [cell for cell in self.group if cell.sector == sector]
            said = [(at, people) for cell in cells for at, people in self.counts.of(cell.code).items() if at in self.times]
            if len(cells) < 5:
                continue
            if len({at for at, _ in said}) < 2:
                self.unjudged.add('H11', 'sector', sector)
            elif len({people for _, people in said}) == 1:
                self.find('H11', 'sector', sector, said[0][1])

    def H12(self):
        measured = [cell for cell in self.active.values() if cell.area is not None]
        if not measured:
            self.unjudged.add('H12')
        for cell in measured:
            people = self.counts.people.get((cell.code, self.census_count))
            if people is None:
                if cell.group or (cell.code, self.census_count) in self.counts.logged:
                    self.unjudged.add('H12', 'cell', cell.code)
            elif people > 0 and cell.area / people < self.limits['reference.space_m2']:
                self.find('H12', 'cell', cell.code)

    # meals

    def window(self, meal):
        return self.limits['meal.windows'][meal]

    def count_of(self, meal):
        """The meal's governing count: the log that has it, the counts of that day and the time."""
        early = [at for at in self.times if at <= self.window(meal)[0]]
        return (self.headcount, self.counts, early[-1]) if early else (
            self.headcount_before, self.counts_before, self.times[-1])

    def people(self, cell, meal):
        _, counts, at = self.count_of(meal)
        return counts.people.get((cell.code, at))

    def carts(self, cell, meal):
        return self.served[cell.code, meal]

    def plates(self, cell, meal):
        carts = self.carts(cell, meal)
        return sum(line['plates'] for line in carts) if carts else None

    def lacks_record(self, cell, meal):
        return not self.carts(cell, meal) and (cell.group or (self.people(cell, meal) or 0) > 0)

    def lacks_count(self, cell, meal):
        return cell.group and self.people(cell, meal) is None

    def M01(self):
        for cell in self.active.values():
            if not cell.group and self.headcount is None:
                self.unjudged.add('M01', 'cell', cell.code)
                continue
            none = sum(self.lacks_record(cell, meal) for meal in MEALS)
            if none:
                self.find('M01', 'cell', cell.code, none, 3)

    def of_each_cell(self, check, wrong, found):
        """What M02, M03 and M04 share: plates against people at every meal of a cell where both are known."""
        if any(self.count_of(meal)[0] is None for meal in MEALS):
            self.unjudged.add(check)
        for cell in self.active.values():
            both = [(self.plates(cell, meal), self.people(cell, meal)) for meal in MEALS]
            failed = [pair for pair in both if None not in pair and wrong(*pair)]
            if failed:
                self.find(check, 'cell', cell.code, found(failed))
            elif any(self.lacks_record(cell, meal) or self.lacks_count(cell, meal) for meal in MEALS):
                self.unjudged.add(check, 'cell', cell.code)

    def M02(self):
        self.of_each_cell('M02', lambda plates, people: plates == 0 and people > 0, len)

    def M03(self):
        self.of_each_cell('M03', lambda plates, people: 0 < plates < people,
                          lambda failed: max(people - plates for plates, people in failed))

    def M04(self):
        percent = self.limits['meal.surplus_percent']
        self.of_each_cell('M04', lambda plates, people: plates - people > 2 and (plates - people) * 100 > people * percent,
                          lambda failed: max(plates - people for plates, people in failed))

    def M05(self):
        less = 0
        for meal in MEALS:
            cells = [cell for cell in self.active.values() if (self.people(cell, meal) or 0) > 0]
            if (self.count_of(meal)[0] is None or any(self.lacks_count(cell, meal) for cell in self.group)
                    or any(self.plates(cell, meal) is None for cell in cells)):
                self.unjudged.add('M05')
                continue
            plates, people = Counter(), Counter()
            for cell in cells:
                plates[cell.group] += self.plates(cell, meal)
                people[cell.group] += self.people(cell, meal)
            if len(people) == 2 and Fraction(plates[False], people[False]) < Fraction(plates[True], people[True]):
                less += 1
        if less:
            self.find('M05', 'facility', 'facility', less)

    def M06(self):
        for (code, meal), carts in self.served.items():
            first, last = (datetime.combine(self.night, time.fromisoformat(at)) for at in self.window(meal))
            if code in self.active and any(line['at'] is None for line in carts):
                self.unjudged.add('M06', 'cell', code)
            if code in self.active and any(line['at'] and not first <= line['at'] <= last for line in carts):
                self.find('M06', 'cell', code)

    def M07(self):
        if self.meals_before is None:
            self.unjudged.add('M07')
            return
        longest = timedelta(hours=self.limits['meal.max_gap_hours'])
        for cell in self.group:
            dinner = [line['at'] for line in self.served_before[cell.code, 'DINNER']]
            breakfast = [line['at'] for line in self.carts(cell, 'BREAKFAST')]
            timed = [at for at in dinner if at], [at for at in breakfast if at]
            if not all(timed) or None in dinner + breakfast:
                self.unjudged.add('M07', 'cell', cell.code)
            elif min(timed[1]) - max(timed[0]) > longest:
                wait = min(timed[1]) - max(timed[0])
                self.find('M07', 'cell', cell.code, -(-wait // timedelta(minutes=1)), self.limits['meal.max_gap_hours'] * 60)

    # solitary

    def tell_solitary(self):
        """What all logs up to the night tell: the newest line of each placement, the one before, the earliest placed_at."""
        self.before, self.earliest, newest = {}, {}, {}
        self.known_as, self.every_line = defaultdict(set), defaultdict(list)
        for day in [day for day in self.facility.dates if day <= self.night]:
            if day == self.night:
                self.before = dict(newest)
            log = self.facility.logs(day)['solitary']
            for line in map(self.by_person, log.lines if log else []):
                key = line['placement']
                self.every_line[key].append(line)
                newest[key] = line
                self.known_as[key] |= {line['person']} - {None}
                self.earliest[key] = min(self.earliest.get(key, line['placed']), line['placed'])
        if self.night not in self.facility.dates:
            self.before = dict(newest)
        self.told = defaultdict(list)
        for line in map(self.by_person, self.solitary.lines if self.solitary else []):
            self.told[line['placement']].append(line)
        self.today = {key: lines[-1] for key, lines in self.told.items()}
        self.prisoners = self.join(newest)

    def by_person(self, line):
        """A line of a placement; what the facility calls no person is none."""
        return line | dict(person=None, nobody=line['person']) if line['person'] in self.nobody else line

    def join(self, newest):
        """Episodes of everybody who has one judged on the night: by person, or by placement where no person is named."""
        stays = defaultdict(list)
        for key, line in newest.items():
            subject = ('person', line['person']) if line['person'] else ('placement', key)
            stays[subject].append(Stay(self.earliest[key], line['released'], self.night, line))
        hours = timedelta(hours=self.limits['solitary.join_hours'])
        joined = {subject: episodes(own, hours) for subject, own in stays.items()}
        return {subject: own for subject, own in joined.items() if any(one.touches(self.night) for one in own)}

    def days(self, stay):
        return stay.days(self.limits['solitary.day_count'])

    def tonight(self, own):
        return [episode for episode in own if episode.touches(self.night)]

    def persons(self, check):
        """Those who can be joined to others; whoever has no pseudonym cannot be judged by this check."""
        for subject in self.prisoners:
            if subject[0] == 'placement':
                self.unjudged.add(check, *subject)
        return {subject: own for subject, own in self.prisoners.items() if subject[0] == 'person'}

    def S01(self):
        most = self.limits['solitary.max_days']
        for subject, own in self.prisoners.items():
            days = max(map(self.days, self.tonight(own)))
            if days > most:
                self.find('S01', *subject, days, most)

    def S02(self):
        most = self.limits['solitary.max_days']
        for subject, own in self.prisoners.items():
            near = [self.days(one) for one in self.tonight(own)
                    if one.held and self.days(one) >= self.limits['solitary.near_days']]
            if near and ('S01', *subject) not in self.findings:
                self.find('S02', *subject, max(near), most)

    def S03(self):
        for subject, own in self.persons('S03').items():
            chained = [one for one in self.tonight(own) if len(one.stays) > 1]
            if chained:
                self.find('S03', *subject, sum(len(one.stays) for one in chained))

    def S04(self):
        for subject, own in self.persons('S04').items():
            sums = [self.days(one) + self.days(next_one) for one, next_one in zip(own, own[1:])
                    if next_one.touches(self.night) and next_one.placed - one.until < one.until - one.placed]
            if sums and max(sums) > self.limits['solitary.max_days']:
                self.find('S04', *subject, max(sums))

    def S05(self):
        most = self.limits['solitary.window_max_days']
        window = {self.night - i * DAY for i in range(self.limits['solitary.window_days'])}
        for subject, own in self.persons('S05').items():
            held = set()
            for stay in [stay for episode in own for stay in episode.stays]:
                days = (stay.last_day() - stay.placed.date()).days
                held |= {stay.placed.date() + i * DAY for i in range(days + 1)} & window
            if len(held) > most:
                self.find('S05', *subject, len(held), most)

    def S06(self):
        if 'planned_end' not in self.solitary.columns:
            self.unjudged.add('S06')
            return
        for key, line in self.today.items():
            if self.is_held(line) and (line['planned'] is None or line['planned'] < self.ends):
                self.find('S06', 'placement', key)

    def is_held(self, line):
        return line['released'] is None or line['released'] >= self.ends

    def S07(self):
        for subject, own in self.persons('S07').items():
            stays = [stay for episode in self.tonight(own) for stay in episode.stays]
            if any(one.placed < other.until and other.placed < one.until
                   for i, one in enumerate(stays) for other in stays[:i]):
                self.find('S07', *subject)
        for key, lines in self.told.items():
            columns = (*NAMES['solitary'].values(), 'nobody')
            known = [{column: line.get(column) for column in columns} for line in lines]
            if any(line != known[0] for line in known):
                person = lines[-1]['person']
                self.find('S07', *(('person', person) if person else ('placement', key)))

    def S08(self):
        for key, line in self.today.items():
            stay = Stay(min(one['placed'] for one in self.told[key]), line['released'], self.night)
            right = [stay.days(convention) for convention in ('INCLUSIVE', 'EXCLUSIVE', 'ELAPSED')]
            if line['stated'] is not None and not stay.held and line['stated'] not in right:
                self.find('S08', 'placement', key, line['stated'])

    def S09(self):
        if 'reason' not in self.solitary.columns:
            if self.today:
                self.find('S09', 'facility', 'facility', len(self.today))
            return
        for key, line in self.today.items():
            if not line.get('reason') or line.get('authorised_by') == '':
                self.find('S09', 'placement', key)

    def open_in(self, cell):
        return [Stay(line['placed'], line['released'], self.night) for line in self.today.values() if line['cell'] == cell.code]

    def S10(self):
        for cell in self.single:
            stays = self.open_in(cell)
            moments = [self.begins] + [stay.placed for stay in stays if stay.placed >= self.begins]
            most = max(sum(stay.open_at(moment) for stay in stays) for moment in moments)
            if most > cell.limit:
                self.find('S10', 'cell', cell.code, most)

    def S11(self):
        moment = datetime.combine(self.night, time.fromisoformat(self.census_count))
        for cell in self.single:
            inside = sum(stay.open_at(moment) for stay in self.open_in(cell))
            people = self.counts.people.get((cell.code, self.census_count))
            if people is None:
                if inside or (cell.code, self.census_count) in self.counts.logged:
                    self.unjudged.add('S11', 'cell', cell.code)
            elif people != inside:
                self.find('S11', 'cell', cell.code)

    def S12(self):
        if 'person' not in self.solitary.columns:
            if self.today:
                self.find('S12', 'facility', 'facility', len(self.today))
            return
        for key, line in self.today.items():
            if line['person'] is None:
                self.find('S12', 'placement', key)

    def S13(self):
        for key, line in self.before.items():
            if key not in self.today and line['released'] is None:
                self.find('S13', 'placement', key)

    def S14(self):
        """A blank person is no other person: that is S12."""
        for key, line in self.today.items():
            before = self.before.get(key)
            if before and (line['placed'] != before['placed']
                           or None not in (line['person'], before['person']) and line['person'] != before['person']):
                self.find('S14', 'placement', key)

    def S15(self):
        """The last review is too long ago, or there is none."""
        if 'reviewed_at' not in self.solitary.columns:
            self.unjudged.add('S15')
            return
        for subject, own in self.prisoners.items():
            for episode in [one for one in self.tonight(own) if one.held]:
                reviews = [self.reviewed(line, episode) for stay in episode.stays for line in self.every_line[stay.line['placement']]]
                reviews = [at for at in reviews if at and episode.placed <= at < self.ends]
                last = max(reviews, default=episode.placed)
                most = self.limits['solitary.review_days' if reviews else 'solitary.first_review_days']
                if self.ends - last > most * DAY:
                    self.find('S15', *subject, -((last - self.ends) // DAY), most)

    @staticmethod
    def reviewed(line, episode):
        """A date alone on the day on which the episode began is at its start."""
        at = line['reviewed']
        alone = at and 'T' not in line['reviewed_at'] and ' ' not in line['reviewed_at']
        return episode.placed if alone and at.date() == episode.placed.date() else at

    def S16(self):
        most = self.limits['solitary.authority_days']
        judged = {subject: self.tonight(own) for subject, own in self.prisoners.items()}
        agreed = lambda episode: [line['authority'] for stay in episode.stays for line in self.every_line[stay.line['placement']]
                                  if line['authority']]
        if 'authority_at' not in self.solitary.columns and not any(agreed(one) for own in judged.values() for one in own):
            self.unjudged.add('S16')
            return
        for subject, own in judged.items():
            beyond = [self.days(one) for one in own if self.days(one) > most
                      and not any(at < self.ends <= at + most * DAY for at in agreed(one))]
            if beyond:
                self.find('S16', *subject, max(beyond), most)

    def S17(self):
        if 'person' not in self.solitary.columns:
            self.unjudged.add('S17')
            return
        by_value, shared = defaultdict(list), set()
        for key, line in self.today.items():
            if line['person']:
                by_value[line['person']].append((key, line['cell'], Stay(line['placed'], line['released'], self.night)))
        for own in by_value.values():
            for moment in [self.begins] + [stay.placed for _, _, stay in own if stay.placed >= self.begins]:
                open_there = [(key, cell) for key, cell, stay in own if stay.open_at(moment)]
                if len({cell for _, cell in open_there}) >= 3:
                    shared |= {key for key, _ in open_there}
        if shared:
            self.find('S17', 'facility', 'facility', len(shared))

    # headcount, the roll and time out of the cell, from reading 3 on

    def H13(self):
        if 'counted_at' not in self.headcount.columns:
            self.unjudged.add('H13')
            return
        early, late = (timedelta(minutes=self.limits[f'count.max_{word}_minutes']) for word in ('early', 'delay'))
        for sector in {cell.sector for cell in self.active.values()}:
            slips = [(at, code, line) for (code, at), line in self.counts.governing.items()
                     if at in self.times and code in self.active and self.active[code].sector == sector]
            off = [(line['at'] - self.moment(at), at, code) for at, code, line in slips if line['at']]
            off = [one for one in off if not -early <= one[0] <= late]
            if off:
                worst = min(off, key=lambda one: (-abs(one[0]), one[1], one[2]))[0]
                minutes = -(-abs(worst) // timedelta(minutes=1))
                limit = self.limits['count.max_early_minutes' if worst < timedelta() else 'count.max_delay_minutes']
                self.find('H13', 'sector', sector, -minutes if worst < timedelta() else minutes, limit)
            elif any(line['at'] is None for _, _, line in slips):
                self.unjudged.add('H13', 'sector', sector)

    def moment(self, at):
        return datetime.combine(self.night, time.fromisoformat(at))

    def H14(self):
        moves = self.moves
        differing = [(at, moves.difference(at)) for at in self.times if moves.evaluable(at) and moves.differs(at)]
        if differing:
            self.find('H14', 'facility', 'facility', max(differing, key=lambda one: abs(one[1]))[1], self.limits['roll.tolerance'])
        elif not all(moves.evaluable(at) for at in self.times if not moves.is_opening(at)) or not any(map(moves.evaluable, self.times)):
            self.unjudged.add('H14')

    def H15(self):
        last = self.times[-1]
        if not self.moves.evaluable(last):
            self.unjudged.add('H15')
        elif self.moves.differs(last):
            self.find('H15', 'facility', 'facility', self.moves.difference(last), self.limits['roll.tolerance'])

    def H16(self):
        windows = [self.moves.window(at) for at in self.times]
        moved = {line['movement'] for line in self.moves.today
                 if line['reason'] not in ('DEATH', 'HOSPITAL') and any(first < line['at'] <= last for first, last in windows)}
        if moved:
            self.find('H16', 'facility', 'facility', len(moved))
        elif self.movements.rejected or self.headcount.rejected or self.moves.contradiction:
            self.unjudged.add('H16')

    def H17(self):
        opening, before = self.moves.opening, self.earlier.get(self.night - DAY)
        if opening and opening.date() == self.night:
            return
        if opening is None or before is None or before.outcome('H15') == 'NOT_EVALUABLE':
            self.unjudged.add('H17')
        elif before.outcome('H15') == 'FAIL':
            self.find('H17', 'facility', 'facility', before.findings['H15', 'facility', 'facility'][1])

    def H18(self):
        totals = [night.counts.total(night.census_count) for _, night in sorted(self.earlier.items())
                  if night.complete(night.census_count)][-14:]
        if not self.complete(self.census_count) or len(totals) < 7:
            self.unjudged.add('H18')
        elif outside(self.counts.total(self.census_count), totals):
            self.find('H18', 'facility', 'facility', self.counts.total(self.census_count))

    def by_cell(self, check, judge):
        """What E01, E02, E05 and E06 share: a cell that lacks a count, or of which the rule says None, cannot be judged."""
        if self.yard.uncounted is None:
            self.unjudged.add(check)
            return
        for code in self.yard.uncounted:
            self.unjudged.add(check, 'cell', code)
        for code in self.yard.people:
            found = judge(code)
            if found is None:
                self.unjudged.add(check, 'cell', code)
            elif found:
                self.find(check, 'cell', code, *found)

    def E01(self):
        self.by_cell('E01', lambda code: () if self.yard.records[code] else ('',))

    def short(self, excused):
        def judge(code):
            if not self.yard.records[code]:
                return None
            minutes, least = self.yard.minutes(code), self.limits['out.min_minutes']
            return (minutes, least) if minutes < least and self.yard.excused(code) == excused else ()
        return judge

    def E02(self):
        self.by_cell('E02', self.short(False))

    def E06(self):
        self.by_cell('E06', self.short(True))

    def E03(self):
        """Rejected lines have their say here: only cells that none of them names count."""
        if self.yard.uncounted is None:
            self.unjudged.add('E03')
            return
        least = self.limits['reference.out_minutes']
        short = [code for code in self.yard.certain() if self.yard.minutes(code) < least]
        if short:
            self.find('E03', 'facility', 'facility', len(short), least)
        elif self.yard.open():
            self.unjudged.add('E03')

    def E04(self):
        if self.yard.uncounted is None:
            self.unjudged.add('E04')
            return
        most = (24 - self.limits['reference.confined_hours']) * 60
        people = sum(self.yard.people[code] for code in self.yard.certain() if self.yard.minutes(code, KINDS) <= most)
        if people:
            self.find('E04', 'facility', 'facility', people, most)
        elif self.yard.open():
            self.unjudged.add('E04')

    def E05(self):
        self.by_cell('E05', self.in_both_books)

    def in_both_books(self, code):
        """At how many people too many a count and the time out disagree; the greatest."""
        counted, excess = {at: line for (cell, at), line in self.counts.governing.items() if cell == code and at in self.times}, 0
        for at, line in counted.items():
            minute = self.moment(at)
            away = [one for one in self.yard.records[code] if one['people'] != 0 and one['out'] <= minute < one['back']]
            others = [one['people'] for when, one in counted.items() if when != at]
            if away and others:
                excess = max(excess, line['inside'] + self.yard.together(code, away) - max(others))
        return (excess,) if excess > 0 else ()

    # the run itself

    def received(self):
        return dict(self.logs)

    def R01(self):
        """A log that is not kept and not there is no gap; one that is refused is."""
        kept = self.limits['logs.kept'] if self.reading >= 3 else LOGS[:3]
        for name, log in self.received().items():
            if log is None and (name in kept or name in self.facility.refused[self.night]):
                self.find('R01', 'log', name)

    def R02(self):
        for name, log in (self.received() | {'cells': self.facility.cells}).items():
            if log and log.rejected:
                self.find('R02', 'log', name, log.rejected)

    def R03(self):
        for name, log in self.received().items():
            if name == 'movements':
                continue
            earlier = [self.facility.logs(day)[name] for day in self.facility.dates if day < self.night]
            volumes = sorted(len(one.lines) for one in [one for one in earlier if one][-14:])
            if log is None:
                continue
            if len(volumes) < 7:
                self.unjudged.add('R03', 'log', name)
                continue
            if outside(len(log.lines), volumes):
                self.find('R03', 'log', name, len(log.lines))

    def R04(self):
        if self.facility.cells is None:
            self.find('R04', 'facility', 'facility')

    # figures

    def reckon(self):
        figures = {}
        cells, touching = self.facility.cells is not None, self.touching()
        total = self.counts.total(self.census_count) if self.headcount else None
        self.put(figures, 'censusTotal', total, self.complete(self.census_count))
        figures['censusComplete'] = self.complete(self.census_count) if self.headcount else None
        self.put(figures, 'cellsMissing', len(self.missing(self.census_count)) if self.headcount and cells else None, not touching)
        self.reckon_peak(figures, total)
        self.put(figures, 'cellsActive', len(self.active) if cells else None, not touching)
        self.put(figures, 'cellsOverLimit', sum(key[0] == 'H02' for key in self.findings), 'H02' not in self.unjudged)
        figures['capacity'] = self.capacity()
        self.reckon_plates(figures)
        whole = self.solitary and not self.solitary.names
        judged = [self.days(one) for own in self.prisoners.values() for one in self.tonight(own)]
        self.put(figures, 'solitaryHeld', sum(map(self.is_held, self.today.values())) if self.solitary else None, whole)
        self.put(figures, 'solitaryLongestDays', max(judged, default=0) if self.solitary else None, whole)
        if self.reading >= 3:
            self.reckon_roll(figures)
            self.reckon_out(figures)
        return figures

    def reckon_roll(self, figures):
        last, cells = self.times[-1], self.facility.cells is not None
        good = self.movements and self.headcount and cells and self.moves.evaluable(last)
        figures['roll'] = self.moves.roll(last) if good else None
        figures['rollDifference'] = self.moves.difference(last) if good else None
        whole = self.movements and not self.movements.rejected and not self.moves.contradiction
        for name, direction in (('movementsIn', 'IN'), ('movementsOut', 'OUT')):
            figures[name] = self.moves.sum_of(self.moves.today, direction) if whole else None

    def reckon_out(self, figures):
        yard, judged = self.yard, lambda check: check in self.unjudged
        can = self.outside and self.headcount and self.facility.cells is not None and yard.uncounted is not None
        recorded = [code for code in yard.people if yard.records[code]] if can else []
        whole = can and not self.outside.rejected and not yard.uncounted and not yard.named_by_slips() and not self.touching()
        weight = sum(yard.people[code] for code in recorded)
        mean = Fraction(sum(yard.minutes(code) * yard.people[code] for code in recorded), weight) if weight else None
        self.put(figures, 'cellsOutShort', sum(key[0] == 'E02' for key in self.findings), not judged('E02'))
        figures['outMinutes'] = tenths(mean) if whole and mean is not None else None
        self.put(figures, 'cellsWithOutRecord', len(recorded) if can else None, whole)
        confined = [int(found) for key, (_, found, _) in self.findings.items() if key[0] == 'E04']
        self.put(figures, 'peopleConfined', sum(confined), can and not yard.open())

    @staticmethod
    def put(figures, name, value, complete):
        """Of a sum that is not complete a 0 says nothing, and more says that it is at least so much."""
        figures[name] = None if not value and not complete else value
        if value and not complete:
            figures[name + 'AtLeast'] = True

    def reckon_peak(self, figures, total):
        every = [at for at in sorted({at for _, at in self.counts.people}) if self.complete(at)]
        at = max(every, key=self.counts.total) if every else None
        complete = all(map(self.complete, self.times))
        if not complete and total and (at is None or self.counts.total(at) < total):
            at = self.census_count
        self.put(figures, 'peak', self.counts.total(at) if at else None, complete)
        figures['peakAt'] = at if figures['peak'] is not None else None

    def reckon_plates(self, figures):
        figures['platesServed'] = figures['platesShort'] = None
        if self.meals:
            carts = [line['plates'] for carts in self.served.values() for line in carts]
            self.put(figures, 'platesServed', sum(carts), self.outcome('M01') == 'PASS' and not self.meals.names)
        short = 0
        for cell in self.active.values() if self.meals else []:
            for meal in MEALS:
                plates, people = self.plates(cell, meal), self.people(cell, meal)
                if None not in (plates, people) and not Rejected(self).of_meal(cell.code, meal):
                    short += max(0, people - plates)
        self.put(figures, 'platesShort', short, not {'M02', 'M03'} & self.unjudged)


def tenths(number):
    """One decimal, half up."""
    tens = (number * 20 + 1) // 2
    return f'{tens // 10}.{tens % 10}'


class Moves:
    """The movements that speak in a night, those of its date and of the date before, and what the roll says at each count."""

    def __init__(self, night):
        self.night, self.before = night, night.earlier.get(night.night - DAY)
        today = night.movements.lines if night.movements else []
        old = night.logs_before.get('movements')
        old = old.lines if old else []
        replaced = {line['supersedes'] for line in today if line.get('supersedes')}
        self.today = live(today, 'movement')
        self.yesterday = [line for line in live(old, 'movement') if line['movement'] not in replaced]
        numbers = defaultdict(list)
        for line in self.yesterday + self.today:
            numbers[line['movement']].append(line)
        self.contradiction = any(self.contradict(own) and any(line['at'].date() == night.night for line in own)
                                 for own in numbers.values())
        self.contradiction_before = any(self.contradict(own) and any(line['at'].date() != night.night for line in own)
                                        for own in numbers.values())
        self.opening = self.open()

    @staticmethod
    def contradict(lines):
        return (len({(line['at'], line['direction'], line['people']) for line in lines}) > 1
                and any(line['direction'] != 'INTERNAL' for line in lines))

    def complete(self, night, at):
        """Complete for the roll: a count of solitary cells, too, where somebody was in them."""
        if not night.complete(at):
            return False
        held = {line['cell'] for line in night.today.values()
                if Stay(line['placed'], line['released'], night.night).open_at(night.moment(at))}
        named = {name['cell'] for name in night.names('solitary')}
        return all((cell.code, at) in night.counts.people for cell in night.single if cell.code in held | named or None in named)

    @staticmethod
    def whole(night):
        return (night.headcount and night.movements and not night.headcount.rejected and not night.movements.rejected)

    def open(self):
        if self.before and self.whole(self.before) and not self.contradiction_before:
            complete = [at for at in self.before.times if self.complete(self.before, at)]
            if complete:
                return self.before.moment(complete[-1])
        complete = [at for at in self.night.times if self.complete(self.night, at)]
        return self.night.moment(complete[0]) if complete else None

    def is_opening(self, at):
        return self.opening == self.night.moment(at)

    def evaluable(self, at):
        return bool(self.whole(self.night) and not self.contradiction and self.complete(self.night, at) and not self.is_opening(at))

    @staticmethod
    def sum_of(lines, direction):
        """The people of the movements of one direction; lines that agree count once."""
        once = {line['movement']: line['people'] for line in lines if line['direction'] == direction}
        return sum(once.values())

    def between(self, first, last):
        lines = [line for line in self.yesterday + self.today if first < line['at'] <= last]
        return self.sum_of(lines, 'IN') - self.sum_of(lines, 'OUT')

    def roll(self, at):
        there = self.before if self.opening.date() != self.night.night else self.night
        return there.counts.total(self.opening.strftime('%H:%M')) + self.between(self.opening, self.night.moment(at))

    def difference(self, at):
        return self.night.counts.total(at) - self.roll(at)

    def window(self, at):
        night, begin = self.night, self.night.moment(at)
        counted = [line['at'] for (_, when), line in night.counts.governing.items() if when == at and line['at']]
        end = max(counted) if counted else begin + timedelta(minutes=night.limits['count.max_delay_minutes'])
        following = [night.moment(later) for later in night.times if later > at]
        return begin, min(end, following[0] if following else night.ends)

    def differs(self, at):
        most, difference = self.night.limits['roll.tolerance'], self.difference(at)
        return abs(difference) > most and abs(difference - self.between(*self.window(at))) > most


class Yard:
    """Time out of the cell: the people of each cell that is judged, and its live records."""

    def __init__(self, night):
        self.night, self.records = night, defaultdict(list)
        for line in live(night.outside.lines, 'record') if night.outside else []:
            self.records[line['cell']].append(line)
        self.people, self.uncounted = {}, None
        if len(night.times) >= 2:
            self.uncounted = {cell.code for cell in night.group if self.lacks(cell.code)}
            for cell in night.active.values():
                people = [night.counts.of(cell.code).get(at, 0) for at in night.times]
                if cell.code not in self.uncounted and sum(one > 0 for one in people) >= 2:
                    self.people[cell.code] = min(one for one in people if one > 0)

    def lacks(self, code):
        return any((code, at) not in self.night.counts.people for at in self.night.times)

    def together(self, code, records):
        """The people out at one minute: never more than the cell has."""
        return min(self.people[code], sum(self.people[code] if one['people'] is None else one['people'] for one in records))

    def minutes(self, code, kinds=None):
        kinds = kinds or self.night.limits['out.kinds']
        counting = [one for one in self.records[code] if one['kind'] in kinds]
        if not counting:
            return 0
        minutes = [self.night.begins + timedelta(minutes=i) for i in range(24 * 60)]
        covering = lambda minute: [one for one in counting if one['out'] <= minute < one['back']]
        return sum(self.together(code, covering(minute)) for minute in minutes) // self.people[code]

    def excused(self, code):
        return any(one['people'] == 0 and one['kind'] in self.night.limits['out.kinds']
                   and one['why_not'] in self.night.limits['out.excuses'] for one in self.records[code])

    def named_by_slips(self):
        """The cells that rejected slips of a count name; None among them stands for all."""
        named = {name['cell'] for name in self.night.names('headcount') if name['time'] in (None, *self.night.times)}
        return {code for code in named if code is None or code in self.night.active}

    def named(self):
        """The cells that are left open by rejected lines; None among them stands for all."""
        named = {name['cell'] for name in self.night.names('outside')}
        return self.named_by_slips() | {code for code in named
                                        if code is None or code in self.people or code in self.night.active and self.lacks(code)}

    def certain(self):
        """The cells with a record that no rejected line names."""
        named = self.named()
        return [] if None in named else [code for code in self.people if self.records[code] and code not in named]

    def open(self):
        """Whether a cell cannot be judged: it lacks a count or a record, or a rejected line or row may tell of it."""
        return bool(self.uncounted or self.named() or self.night.touching() or any(not self.records[code] for code in self.people))


class Rejected:
    """What rejected lines leave open: a line could have said anything about what it names, and nothing about anything else."""

    def __init__(self, night):
        self.night = night

    def of_meal(self, code, meal):
        """Whether a rejected line may be of this meal of the cell, or of its governing count."""
        log, _, at = self.night.count_of(meal)
        cart = [name for name in self.night.names('meals') if name['meal'] in (None, meal)]
        count = [name for name in (log.names if log else []) if name['time'] in (None, at)]
        return any(name['cell'] in (None, code) for name in cart + count)

    def open(self, check, names, subjects):
        """The check cannot judge a subject that a line names, nor any where it does not say which."""
        if check not in self.judged():
            return
        for name in names:
            if name['cell'] is None or name['cell'] in subjects and (check, 'cell', name['cell']) not in self.night.findings:
                self.night.unjudged.add(check, *(('cell', name['cell']) if name['cell'] else ()))

    def judged(self):
        """The checks that are judged at all."""
        night, cells = self.night, self.night.facility.cells
        logs = dict(H=night.headcount, M=night.meals, S=night.solitary, E=night.headcount and night.outside)
        return {check for check in night.severity if check[0] == 'R' or logs[check[0]] is not None or check in ('H06', 'H07')}

    def drop(self, check, *subject):
        for key in [key for key in self.night.findings if key[0] == check and subject in ((), key[1:])]:
            del self.night.findings[key]
        self.night.unjudged.add(check, *subject)

    def apply(self):
        self.counts()
        self.meals()
        self.solitary()
        if self.night.reading >= 3:
            self.reading_3()
        self.cells()

    def reading_3(self):
        night = self.night
        for name in night.names('movements'):
            for code in name['cells'] if name['whole'] else [None]:
                if code not in night.active and ('H07', 'cell', code) not in night.findings:
                    night.unjudged.add('H07', *(('cell', code) if code else ()))
        if 'counted_at' in (night.headcount.columns if night.headcount else []) and night.facility.cells:
            slips = [name for name in night.names('headcount') if name['time'] in (None, *night.times)]
            self.sectors('H13', slips, {cell.sector for cell in night.active.values()})
        if night.names('solitary') and ('S17', 'facility', 'facility') not in night.findings:
            night.unjudged.add('S17')
        if not night.outside or not night.headcount or not night.facility.cells or night.yard.uncounted is None:
            return
        for code in night.yard.named():
            for check in ('E02', 'E06'):
                self.drop(check, *(('cell', code) if code else ()))
            if code is None or ('E05', 'cell', code) not in night.findings:
                night.unjudged.add('E05', *(('cell', code) if code else ()))
        lacking = {cell.code for cell in night.single if night.yard.lacks(cell.code)}
        for code in night.yard.named_by_slips():
            if code is None and lacking or code in lacking and ('E01', 'cell', code) not in night.findings:
                night.unjudged.add('E01', *(('cell', code) if code else ()))

    def counts(self):
        night = self.night
        slips = night.names('headcount')
        at = lambda *times: [name for name in slips if name['time'] in (None, *times)]
        known = self.known(slips)
        for check in ('H02', 'H08', 'H09'):
            self.open(check, slips, known)
        self.open('H03', slips, {code for code in known if known[code] is None or known[code].group and not night.is_over(known[code])})
        self.open('H04', at(*night.times), known)
        if 'H12' not in night.unjudged or night.facility.cells:
            self.open('H12', at(night.census_count), {cell.code for cell in night.active.values() if cell.area is not None})
        if {'officer', 'second_officer'} <= set(night.headcount.columns if night.headcount else []):
            self.sectors('H10', slips, {cell.sector for cell in night.active.values()})
        sectors = {cell.sector for cell in night.group if sum(one.sector == cell.sector for one in night.group) >= 5}
        self.sectors('H11', at(*night.times), sectors)
        for log in night.logs:
            for name in night.names(log) if log != 'movements' else []:
                if name['cell'] not in night.active and ('H07', 'cell', name['cell']) not in night.findings:
                    night.unjudged.add('H07', *(('cell', name['cell']) if name['cell'] else ()))

    def known(self, names):
        """The active cells; without cells.csv those, too, that a rejected line alone names."""
        others = {} if self.night.facility.cells else {name['cell']: None for name in names if name['cell']}
        return others | self.night.active

    def sectors(self, check, names, sectors):
        night = self.night
        for name in names:
            sector = night.active[name['cell']].sector if name['cell'] in night.active else None
            if name['cell'] is None:
                night.unjudged.add(check)
            elif sector in sectors and (check, 'sector', sector) not in night.findings:
                night.unjudged.add(check, 'sector', sector)

    def meals(self):
        night = self.night
        single = {cell.code for cell in night.single}
        for check in ('M02', 'M03', 'M04'):
            self.plates(check)
        for meal in MEALS:
            log, _, at = night.count_of(meal)
            names = [name for name in night.names('meals') if name['meal'] in (None, meal)]
            names += [name for name in (log.names if log else []) if name['time'] in (None, at)]
            if single:
                self.open('M01', names, single)
            if log and log.names:
                self.drop('M05')
        if night.names('meals'):
            self.drop('M05')
        self.open('M06', night.names('meals'), self.known(night.names('meals')))
        before = night.meals_before.names if night.meals_before else []
        gap = [name for name in night.names('meals') if name['meal'] in (None, 'BREAKFAST')]
        gap += [name for name in before if name['meal'] in (None, 'DINNER')]
        for name in gap:
            if name['cell'] is None:
                self.drop('M07')
            elif name['cell'] in {cell.code for cell in night.group}:
                self.drop('M07', 'cell', name['cell'])

    def plates(self, check):
        """M02 and M03 go by meals that no rejected line names; M04 by all, for nothing could undo it."""
        night = self.night
        for cell in night.active.values() if night.meals else []:
            named = [meal for meal in MEALS if self.of_meal(cell.code, meal)]
            if named and check != 'M04' and (check, 'cell', cell.code) in night.findings:
                both = [(night.plates(cell, meal), night.people(cell, meal)) for meal in MEALS if meal not in named]
                both = [pair for pair in both if None not in pair]
                short = [people - plates for plates, people in both if 0 < plates < people]
                none = [people for plates, people in both if plates == 0 and people > 0]
                del night.findings[check, 'cell', cell.code]
                if none if check == 'M02' else short:
                    night.find(check, 'cell', cell.code, len(none) if check == 'M02' else max(short))
            if named and (check, 'cell', cell.code) not in night.findings:
                night.unjudged.add(check, 'cell', cell.code)
        for meal in MEALS:
            log, _, at = night.count_of(meal)
            names = [name for name in night.names('meals') if name['meal'] in (None, meal)]
            names += [name for name in (log.names if log else []) if name['time'] in (None, at)]
            if any(name['cell'] is None for name in names):
                night.unjudged.add(check)
            if not night.facility.cells and night.meals:
                for code in self.known(names).keys() - night.active.keys():
                    night.unjudged.add(check, 'cell', code)

    def solitary(self):
        night = self.night
        for name in night.names('solitary'):
            self.placement(name)
        single = {cell.code for cell in night.single}
        self.open('S10', night.names('solitary'), single)
        counts = [name for name in night.names('headcount') if name['time'] in (None, night.census_count)]
        for name in night.names('solitary') + (counts if night.solitary else []):
            if name['cell'] is None:
                self.drop('S11')
            elif name['cell'] in single:
                self.drop('S11', 'cell', name['cell'])

    def placement(self, name):
        night, key = self.night, name['placement']
        whole = [check for check, column in (('S09', 'reason'), ('S12', 'person')) if column not in night.solitary.columns]
        for check in whole:
            if (check, 'facility', 'facility') not in night.findings:
                night.unjudged.add(check)
        if key is None:
            for i in (1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 14):
                if 'S%02d' % i not in whole:
                    night.unjudged.add('S%02d' % i)
            self.drop('S13')
            for check in {'S15', 'S16'} & night.severity.keys():
                self.drop(check)
            return
        persons = {('person', one) for one in {name['person']} - {None} - night.nobody | night.known_as[key]} or {('placement', key)}
        for check in {'S15', 'S16'} & night.severity.keys():
            for one in persons:
                self.drop(check, *one)
        for check in ('S01', 'S02', 'S03', 'S04', 'S05', 'S07'):
            for one in persons:
                if (check, *one) not in night.findings:
                    night.unjudged.add(check, *one)
        for check in ('S06', 'S08', 'S09', 'S12', 'S14'):
            if check not in whole and (check, 'placement', key) not in night.findings:
                night.unjudged.add(check, 'placement', key)
        self.drop('S13', 'placement', key)

    def cells(self):
        """A row of cells.csv that could be in force, of a cell that is not known to be."""
        night = self.night
        if not night.touching():
            return
        for check in ('H01', 'H02', 'H03', 'H04', 'H07', 'H08', 'H09', 'H10', 'H11', 'H12',
                      'M01', 'M02', 'M03', 'M04', 'M06', 'M07', 'S10', 'S11', 'H13', 'E01', 'E02', 'E05', 'E06'):
            for name in night.touching() if check in self.judged() else []:
                if name['cell'] is None:
                    night.unjudged.add(check)
                elif check in ('H10', 'H11', 'H13'):
                    for sector in {cell.sector for cell in night.active.values()}:
                        night.unjudged.add(check, 'sector', sector)
                else:
                    night.unjudged.add(check, 'cell', name['cell'])
        self.drop('H06')
        if night.meals:
            self.drop('M05')
