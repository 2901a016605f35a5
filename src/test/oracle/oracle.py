#!/usr/bin/env python3
"""Judges nights a second time, from the written rules alone. It shares no code with the product and looks at none of its output.

    oracle.py [--reading 2|3] expect  INPUT EXPECTED   writes what must be said of every night in INPUT below
                                                       EXPECTED/<facility>/<date>/
    oracle.py [--reading 2|3] compare INPUT REPORTS    names every difference between that and the first reports of the product

Reading 3, the default, has movements.csv and outside.csv and all checks.
"""
import csv
import json
import re
import sys
from collections import Counter
from pathlib import Path

from logs import Refused
from night import ALL, Facility

COLUMNS = ('check', 'severity', 'subject_kind', 'subject', 'sector', 'since', 'found', 'limit')


def tame(text):
    """Nothing that a spreadsheet takes for a formula, and no character that is not seen."""
    invisible = '\u200b\u200c\u200d\u2060\ufeff'
    begins = re.match(r'[\s%s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r]' % invisible, text)
    spelt = re.sub(r'[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]', lambda one: f'[U+{ord(one.group()):04X}]', text)
    return "'" + spelt if begins else spelt


def rows(night, since):
    """The findings as findings.csv has them, without the message and the sources, which the rules leave to the product."""
    return [(check, ALL[check], kind, tame(subject), tame(sector), str(since[check, kind, subject]), found, most)
            for (check, kind, subject), (sector, found, most) in sorted(night.findings.items())]


def figure(value):
    return 'null' if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def expected(night):
    return ({check: night.outcome(check) for check in night.severity}, {key: figure(value) for key, value in night.figures.items()})


def facilities(folder, reading):
    for path in sorted(Path(folder).iterdir()):
        if path.is_dir():
            try:
                yield path.name, Facility(path, reading)
            except Refused as file:
                print(f'{path.name}: {file} is refused, no night is judged')
                yield path.name, None


def expect(inputs, target, reading):
    for name, facility in facilities(inputs, reading):
        for night, since in facility.judged() if facility else []:
            folder = Path(target) / name / str(night.night)
            folder.mkdir(parents=True, exist_ok=True)
            with open(folder / 'findings.csv', 'w', encoding='utf-8', newline='') as file:
                csv.writer(file, lineterminator='\n').writerows([COLUMNS, *rows(night, since)])
            for kind, values in zip(('outcomes', 'figures'), expected(night)):
                text = ''.join(f'{key}={value}\n' for key, value in values.items())
                (folder / f'{kind}.properties').write_text(text, encoding='utf-8')


def unjudged(manifest, night):
    """What the product calls not evaluable and the oracle does not, and the reverse."""
    for check in manifest['checks']:
        said = set(check['notEvaluable'])
        failed = {key[1:] for key in night.findings if key[0] == check['id']}
        wanted = {' '.join(subject) for subject in night.unjudged.subjects[check['id']] - failed}
        whole = '' in wanted
        wanted -= {'', 'facility facility'}
        if ('facility', 'facility') in failed:
            continue
        if whole != any(one == 'facility facility' or one.startswith('log ') for one in said) and check['id'] != 'R03':
            yield 'notEvaluable', check['id'], 'as a whole', 'oracle' if whole else 'product', sorted(said)[:5]
        elif not whole and said != wanted:
            yield 'notEvaluable', check['id'], 'product', sorted(said - wanted)[:5], 'oracle', sorted(wanted - said)[:5]


def counted(manifest, night):
    """The lines of each file of the night."""
    for one in manifest['inputs']:
        log = night.received().get(one['log'])
        if one.get('received') is False or 'refused' in one:
            if log:
                yield 'input', one['log'], 'is received only by the oracle', one.get('refused', '')
        elif one['log'] in night.received():
            said = (one['accepted'], one['rejected'], one['repeated'])
            wanted = (len(log.lines), log.rejected, log.repeated) if log else None
            if said != wanted:
                yield 'input', one['log'], 'product', said, 'oracle', wanted


def compare(inputs, reports, reading):
    seen = Counter()
    for name, facility in facilities(inputs, reading):
        if not facility and any((Path(reports) / name).glob('*/r1')):
            print(name, 'is judged only by the product')
            seen['differences'] += 1
        for night, since in facility.judged() if facility else []:
            place = Path(reports) / name / str(night.night) / 'r1'
            if not (place / 'findings.csv').exists():
                print(name, night.night, 'is judged only by the oracle')
                seen['differences'] += 1
                continue
            with open(place / 'findings.csv', encoding='utf-8', newline='') as file:
                said = [tuple(row[column] for column in COLUMNS) for row in csv.DictReader(file)]
            manifest = json.loads((place / 'manifest.json').read_text(encoding='utf-8'))
            outcomes, figures = expected(night)
            wanted = rows(night, since)
            differences = [('finding', row, 'product' if row in said else 'oracle') for row in sorted({*said} ^ {*wanted})]
            differences += [('outcome', one['id'], one['outcome'], outcomes[one['id']], str(one['notEvaluable'])[:200])
                            for one in manifest['checks'] if one['outcome'] != outcomes[one['id']]]
            shown = {key: figure(value) for key, value in manifest['figures'].items()}
            differences += [('figure', key, shown.get(key, 'absent'), figures.get(key, 'absent'))
                            for key in sorted(shown | figures) if shown.get(key) != figures.get(key)]
            differences += list(unjudged(manifest, night)) + list(counted(manifest, night))
            seen.update(nights=1, findings=len(wanted), differences=len(differences))
            for difference in differences:
                print(name, night.night, *difference)
    print(dict(seen))
    return 1 if seen['differences'] else 0


def main(words):
    reading = 3
    if words[:1] == ['--reading'] and words[1:2] in (['2'], ['3']):
        reading, words = int(words[1]), words[2:]
    if len(words) != 3 or words[0] not in ('expect', 'compare'):
        return __doc__
    return {'expect': expect, 'compare': compare}[words[0]](*words[1:], reading)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
