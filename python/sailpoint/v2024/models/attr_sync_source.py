# Written by `make stubs` from schema/; change it there.
"""Attr sync source."""

from sailpoint._core import model

__all__ = ["AttrSyncSource"]

AttrSyncSource = model("v2024", "AttrSyncSource")
