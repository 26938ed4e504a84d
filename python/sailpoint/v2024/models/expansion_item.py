# Written by `make stubs` from schema/; change it there.
"""Expansion item."""

from sailpoint._core import model

__all__ = ["ExpansionItem"]

ExpansionItem = model("v2024", "ExpansionItem")
