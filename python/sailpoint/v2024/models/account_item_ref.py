# Written by `make stubs` from schema/; change it there.
"""Account item ref."""

from sailpoint._core import model

__all__ = ["AccountItemRef"]

AccountItemRef = model("v2024", "AccountItemRef")
