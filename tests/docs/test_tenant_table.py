"""The documentation lists the operations that the tenant implements."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TOOL = Path(__file__).parents[2] / "tools" / "docs" / "tenant.py"


def test_the_table_of_operations_and_the_number_in_the_readme_are_current() -> None:
    ended = subprocess.run(
        [sys.executable, str(TOOL), "--check"], capture_output=True, text=True, timeout=60, check=False
    )

    assert ended.returncode == 0, ended.stderr
