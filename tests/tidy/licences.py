#!/usr/bin/env python3
"""Writes assets/licences/crates.txt: every package of Cargo.lock with its licence, and where its
text is. Run it after a change of Cargo.lock; tests/tidy says when that is needed."""

import json
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]

metadata = json.loads(
    subprocess.run(
        ["cargo", "metadata", "--format-version", "1", "--locked"],
        cwd=ROOT, check=True, capture_output=True,
    ).stdout
)
lines = []
for package in metadata["packages"]:
    if package["source"] is None:
        continue
    words = [f"{package['name']} {package['version']}", package["license"] or package["license_file"]]
    words.append(package["repository"] or package["homepage"] or "")
    lines.append(" · ".join(word for word in words if word))
target = ROOT / "assets" / "licences" / "crates.txt"
target.parent.mkdir(exist_ok=True)
target.write_text("\n".join(sorted(lines)) + "\n", encoding="utf-8")
print(f"{len(lines)} packages")
