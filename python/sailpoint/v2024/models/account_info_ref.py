# Written by `make stubs` from schema/; change it there.
"""Account info ref."""

from sailpoint._core import model

__all__ = ["AccountInfoRef"]

AccountInfoRef = model("v2024", "AccountInfoRef")
