"""The long run: `PYTHONPATH=tests:app python -m fuzz.long_run --seed 1 --minutes 10`; a seed repeats what it found."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from random import Random

from conftest import MONDAY
from fuzz.corpus import answers_of
from fuzz.mutations import CONTENT_TYPES, DATES, mutated
from fuzz.readers import ALLOWANCE_BYTES, FACTOR, SLOWEST_S, Given, measured, read_everything, warm
from slotdesk.practice.server import PracticeServer


def main() -> int:
    """Read mutated answers until the time is over; every fault is told with the seed that makes it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=1.0)
    args = parser.parse_args()
    with PracticeServer(seed=1, now=MONDAY) as server:
        answers = answers_of(server.url)
    warm(answers)
    end, seed, faults, slowest, most = time.monotonic() + args.minutes * 60, args.seed, 0, 0.0, 0.0
    while time.monotonic() < end:
        random = Random(seed)
        one = random.choice(answers)
        content_type = random.choice((one.content_type, one.content_type, random.choice(CONTENT_TYPES)))
        headers = tuple((name, random.choice(DATES)) for name in ("Expires", "Date", "Retry-After"))
        given = Given(mutated(one.body, random), content_type, random.choice((one.status, 200)), headers)
        begun = time.process_time()
        try:
            asyncio.run(read_everything(given))
            elapsed = time.process_time() - begun
            slowest = max(slowest, elapsed)
            peak = asyncio.run(measured(given))[1] if seed % 20 == 0 else 0
            most = max(most, (peak - ALLOWANCE_BYTES) / max(len(given.body), 1))
            if elapsed > SLOWEST_S or peak > FACTOR * len(given.body) + ALLOWANCE_BYTES:
                faults += 1
                sys.stdout.write(f"seed {seed}: {len(given.body)} bytes, {elapsed:.1f} s, {peak} bytes at the peak\n")
        except Exception as error:
            faults += 1
            sys.stdout.write(f"seed {seed}: {type(error).__name__}: {error}\n")
        seed += 1
    sys.stdout.write(f"{seed - args.seed} answers from seed {args.seed}: {faults} faults, slowest {slowest:.2f} s, ")
    sys.stdout.write(f"most memory {most:.1f} x\n")
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main())
