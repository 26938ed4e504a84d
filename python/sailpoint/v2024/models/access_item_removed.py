# Written by `make stubs` from schema/; change it there.
"""Access item removed."""

from sailpoint._core import model

__all__ = ["AccessItemRemoved"]

AccessItemRemoved = model("v2024", "AccessItemRemoved")
