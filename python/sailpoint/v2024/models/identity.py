# Written by `make stubs` from schema/; change it there.
"""Identity."""

from sailpoint._core import model

__all__ = ["Identity"]

Identity = model("v2024", "Identity")
