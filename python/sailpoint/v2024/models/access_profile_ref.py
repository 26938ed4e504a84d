# Written by `make stubs` from schema/; change it there.
"""Access profile ref."""

from sailpoint._core import model

__all__ = ["AccessProfileRef"]

AccessProfileRef = model("v2024", "AccessProfileRef")
