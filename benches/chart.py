"""Draws the chart of docs/figures.md from the figures stored by `make figures`."""

from __future__ import annotations

import json
from pathlib import Path

import matplotlib as mpl
from matplotlib import pyplot as plt

PROJECT = Path(__file__).parent.parent
FIGURES = PROJECT / "benches" / "figures.json"
CHART = PROJECT / "docs" / "figures.svg"
OURS = "sailpoint-rs"
COLOURS = {"msgspec": "#7a9cc6", "orjson": "#9fb8ad", "pydantic": "#e0a458", "official": "#b23a48"}
TITLES = {
    "page of 250, ms": "page of 250 profiles, decoded",
    "one from_json, us": "one profile, decoded",
    "model_dump_json, us": "one profile, dumped with indent",
    "to_json, us": "one profile, encoded",
    "attribute, ns": "an attribute, read",
    "page in memory, MB": "page of 250 profiles, memory",
}


def main() -> None:
    table: dict[str, dict[str, float]] = json.loads(FIGURES.read_text(encoding="utf-8"))["models"]
    # The same figures give the same file: no date, no random ids, text as text.
    mpl.rcParams.update({"svg.hashsalt": OURS, "svg.fonttype": "none", "font.family": "sans-serif", "font.size": 9})
    figure, axes = plt.subplots(figsize=(8, 5.2), layout="constrained")
    place, ticks = 0.0, []
    for work, title in reversed(TITLES.items()):
        others = [name for name in reversed(COLOURS) if name in table[work]]
        for offset, name in enumerate(others):
            ratio = table[work][name] / table[work][OURS]
            axes.barh(place + offset, ratio - 1, left=1, color=COLOURS[name], height=0.86)
            axes.text(max(ratio, 1) * 1.04, place + offset, f"{ratio:.1f} x", va="center", fontsize=8)
        ticks.append((place + (len(others) - 1) / 2, title))
        place += len(others) + 1
    axes.axvline(1, color="#333333", linewidth=1)
    axes.set_xscale("log")
    axes.set_xlim(0.5, 60)
    axes.set_xticks([1, 2, 5, 10, 20, 50], ["sailpoint-rs = 1", "2 x", "5 x", "10 x", "20 x", "50 x"])
    axes.set_yticks([at for at, _ in ticks], [title for _, title in ticks])
    axes.tick_params(axis="y", length=0)
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.legend(
        [plt.Rectangle((0, 0), 1, 1, color=colour) for colour in COLOURS.values()],
        ["msgspec Struct", "orjson (plain dicts)", "pydantic v2", "sailpoint 1.3.8"],
        loc="lower right",
        frameon=False,
    )
    axes.set_title("Time and memory of other packages, sailpoint-rs = 1", loc="left")
    figure.savefig(CHART, metadata={"Date": None})


if __name__ == "__main__":
    main()
