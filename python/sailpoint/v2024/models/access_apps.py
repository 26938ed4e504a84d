# Written by `make stubs` from schema/; change it there.
"""Access apps."""

from sailpoint._core import model

__all__ = ["AccessApps"]

AccessApps = model("v2024", "AccessApps")
