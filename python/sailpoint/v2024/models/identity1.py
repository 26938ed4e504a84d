# Written by `make stubs` from schema/; change it there.
"""Identity1."""

from sailpoint._core import model

__all__ = ["Identity1"]

Identity1 = model("v2024", "Identity1")
