#!/usr/bin/env python3
"""The totals of a batch of choices from the list of lists.rs, as a script of a clinic's own would
work them out: the prices written into it, nothing checked, nothing explained, the two ends alone.
Like the program, it keeps nothing from one choice to the next.

usage: decimal_sums.py CHOICES.jsonl
"""

import json
import sys
from decimal import ROUND_HALF_UP, Decimal

# Sets of areas that are sold together, with the price of one session.
OFFERS = [
    (frozenset(areas), Decimal(160 + 90 * len(areas)))
    for areas in (
        ["face"],
        ["neck"],
        ["chest"],
        ["face", "neck"],
        ["neck", "chest"],
        ["face", "neck", "chest"],
    )
]
CENT = Decimal("0.01")


def percent_off(amount, percent):
    """What is left, rounded to the penny."""
    left = amount * (100 - percent) / 100
    return left.quantize(CENT, ROUND_HALF_UP)


def course_price(single, sessions):
    """The cheapest of singles, courses of three and courses of six for five."""
    prices = []
    for sixes in range(sessions // 6 + 1):
        for threes in range((sessions - 6 * sixes) // 3 + 1):
            singles = sessions - 6 * sixes - 3 * threes
            three = single * 27 // 10
            prices.append(sixes * 5 * single + threes * three + singles * single)
    return min(prices)


def treatment_price(areas, sessions):
    """The cheapest offers that treat just these areas; None where there are none."""
    if not areas:
        return Decimal(0)
    first = min(areas)
    prices = []
    for offer, single in OFFERS:
        if first in offer and offer <= areas:
            rest = treatment_price(areas - offer, sessions)
            if rest is not None:
                prices.append(course_price(single, sessions) + rest)
    return min(prices, default=None)


def led_price(sessions):
    sixes = sessions // 6
    return min(233 * n + 40 * (sessions - 6 * n) for n in range(sixes + 1))


def total(treatment, add_ons, is_member):
    """After the club's discount, where there is one, and that of the spring."""
    if is_member:
        treatment = percent_off(treatment, 15)
        add_ons = percent_off(add_ons, 10)
    return percent_off(treatment + add_ons, 5)


def ends(choice):
    areas = frozenset(choice["areas"])
    first, _, last = choice["sessions"].partition("..")
    lows, highs = [], []
    for sessions in range(int(first), int(last) + 1):
        treatment = treatment_price(areas, sessions)
        low = high = Decimal(0)
        if "serum" in choice["add_ons"]:
            low += 25 * sessions
            high += 30 * sessions
        if "led" in choice["add_ons"]:
            low += led_price(sessions)
            high += led_price(sessions)
        if "kit" in choice["add_ons"]:
            low += 35
            high += 35
        is_member = choice["member"] == "club"
        lows.append(total(treatment, low, is_member))
        highs.append(total(treatment, high, is_member))
    return min(lows), max(highs)


def main():
    with open(sys.argv[1], encoding="utf-8") as choices:
        for line in choices:
            low, high = ends(json.loads(line))
            print(json.dumps({"low": int(low * 100), "high": int(high * 100)}))


if __name__ == "__main__":
    main()
